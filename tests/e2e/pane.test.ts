import { expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { describeInBrowser, type OpenOptions } from './harness';

/** The day of all tests here: the third quarter is past and due to be reported. */
const TODAY = '2025-10-08';

describeInBrowser('the pane beside a workbook', ({ openPage }) => {
  /** Opens a sample and waits until the pane has read it. */
  async function open(options: OpenOptions = {}) {
    const preview = await openPage({ today: TODAY, ...options });
    const pane = preview.page.frameLocator('iframe[data-pane]');
    await pane.getByText(/^Trang tính “/).waitFor();
    return { preview, pane };
  }

  const wordsOf = (pane: FrameLocator) => pane.locator('main').innerText();

  it('says what it recognised and as of which day', async () => {
    const { pane } = await open({ sample: 'chuong-trinh-2025-ban-in' });
    const words = await wordsOf(pane);
    expect(words).toMatch(/Trang tính “[^”]+”: 25 nhiệm vụ, chương trình năm 2025/);
    expect(words).toContain('Báo cáo quý III/2025, tính đến 30/9/2025');
    expect(words).toContain('Đến ngày 08/10/2025');
  });

  it('shows the situation of another day, typed day first', async () => {
    const { pane } = await open({ sample: 'chuong-trinh-2025-ban-in' });
    await pane.getByRole('button', { name: /^Đến ngày/ }).click();
    const day = pane.getByLabel('Tình hình đến ngày');
    await day.fill('30/9/2025');
    await day.press('Enter');
    await pane.getByRole('button', { name: 'Đến ngày 30/9/2025' }).waitFor();
    await pane.getByRole('button', { name: '7 nhiệm vụ quá hạn' }).waitFor();
    await pane.getByRole('button', { name: '1 nhiệm vụ sắp đến hạn' }).waitFor();
    await pane.getByText('hôm nay là 08/10/2025').waitFor();
  });

  it('refuses a day that does not exist and keeps the one shown', async () => {
    const { pane } = await open();
    await pane.getByRole('button', { name: /^Đến ngày/ }).click();
    const day = pane.getByLabel('Tình hình đến ngày');
    await day.fill('31/9/2025');
    await pane.getByText('hãy ghi ngày trước tháng sau').waitFor();
    await day.press('Escape');
    expect(await day.inputValue()).toBe('08/10/2025');
  });

  it('leads from a number to its tasks and from a task to its row', async () => {
    const { preview, pane } = await open({ sample: 'chuong-trinh-2025-ban-in' });
    await pane
      .getByRole('button', { name: /nhiệm vụ quá hạn$/ })
      .first()
      .click();
    await pane.getByText(/^\d+ trong 25 nhiệm vụ$/).waitFor();
    const first = pane.locator('.task-main').first();
    await first.focus();
    await first.press('ArrowDown');
    await preview.page.keyboard.press('Enter');
    await preview.page.waitForFunction(
      () => document.querySelector('[role=gridcell][aria-selected=true]') !== null,
    );
  });

  it('steps through the periods and moves the as-of date along', async () => {
    const { pane } = await open();
    await pane.getByRole('tab', { name: 'Báo cáo' }).click();
    await pane.getByRole('button', { name: 'Kỳ trước: quý II/2025' }).click();
    await pane.getByText('Báo cáo quý II/2025, tính đến 30/6/2025').waitFor();
    await pane.getByLabel('Kỳ báo cáo').selectOption('2025');
    await pane.getByText('Báo cáo năm 2025, tính đến 08/10/2025').waitFor();
    await pane.getByRole('button', { name: 'Tạo báo cáo năm' }).waitFor();
  });

  it('closes the periods on the office’s own day, once a day was given', async () => {
    const { pane } = await open();
    await pane.getByRole('tab', { name: 'Báo cáo' }).click();
    await pane.getByLabel('Cách tính kỳ').selectOption('own');
    const day = pane.getByLabel('Chốt số liệu vào ngày mấy');
    await day.fill('32');
    await pane.getByText('Hãy ghi một số từ 1 đến 31.').waitFor();
    await pane.getByText('Báo cáo quý III/2025, tính đến 30/9/2025').waitFor();
    await day.fill('25');
    await day.press('Enter');
    await pane.getByText('Báo cáo quý III/2025, tính đến 25/9/2025').waitFor();
    expect(await day.inputValue()).toBe('25');
    expect(await day.evaluate((field) => field === document.activeElement)).toBe(true);
    await pane.getByLabel('Cách tính kỳ').selectOption('month');
    await pane.getByText('Báo cáo quý III/2025, tính đến 30/9/2025').waitFor();
  });

  it('writes the report and leads to its sheet', async () => {
    const { preview, pane } = await open({ sample: 'chuong-trinh-2025-ban-in' });
    await pane.getByRole('button', { name: 'Tạo báo cáo quý' }).click();
    const link = pane.getByRole('button', { name: 'Mở trang “BC Quý III-2025”' });
    await link.waitFor();
    expect(await wordsOf(pane)).toContain('23 nhiệm vụ trong kỳ, 8 nhiệm vụ quá hạn');
    await link.click();
    await preview.page
      .locator('[role=tab][aria-selected=true]', { hasText: 'BC Quý III-2025' })
      .waitFor();
  });

  it('writes the report from the ribbon and shows its sheet, without the pane', async () => {
    const { preview } = await open({ sample: 'chuong-trinh-2025-ban-in' });
    await preview.page.getByRole('button', { name: 'Tạo báo cáo quý' }).click();
    await preview.page
      .locator('[role=tab][aria-selected=true]', { hasText: 'BC Quý III-2025' })
      .waitFor();
  });
});
