import { expect, it } from '@jest/globals';
import { newWorkbook, saveWorkbook } from '../../src/host/file';
import { describeInBrowser } from './harness';

describeInBrowser('the ribbon', (session) => {
  it('makes the quarter report with its function command, and shows it', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    await preview.page.getByRole('button', { name: 'Tạo báo cáo quý' }).click();
    await preview.tab('BC Quý III-2025').waitFor();
    await preview.page.getByRole('status').getByText('Sẵn sàng').waitFor();
    expect(await preview.tab('BC Quý III-2025').getAttribute('aria-selected')).toBe('true');
    expect(await preview.page.locator('iframe.command-frame').count()).toBe(0);
    expect(await preview.page.getByRole('alert').count()).toBe(0);
    await preview.screenshot('report');
  });

  it('closes and opens the pane', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    const button = preview.page.getByRole('button', { name: 'Chương trình công tác' });
    await button.click();
    expect(await preview.page.locator('iframe[data-pane]').count()).toBe(0);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await preview.pane();
  });

  it('says so when the command finds nothing to report on, and can be used again', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const { page } = preview;
    await preview.pane();
    const empty = Buffer.from(await saveWorkbook(newWorkbook('Trống')));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'trong.xlsx', mimeType: '', buffer: empty });
    await preview.tab('Trống').waitFor();
    await preview.pane();
    const button = page.getByRole('button', { name: 'Tạo báo cáo quý' });
    await button.click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(
      'Lệnh “Tạo báo cáo quý” không chạy được',
    );
    await page.getByText('Chi tiết').first().click();
    expect(await page.getByRole('alert').innerText()).toMatch(/chương trình/);
    expect(await button.isEnabled()).toBe(true);
    expect(await preview.tabs()).toEqual(['Trống']);
  });
});
