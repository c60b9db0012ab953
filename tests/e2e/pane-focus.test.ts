import { expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { describeInBrowser, type Preview } from './harness';
import { lookAt, pressAll, settled } from './press-all';
import { showView } from './pane-states';

/** A walk presses some dozens of buttons, each of which may write a report; it has time on the slowest machine. */
const WALK_MS = 600_000;

/** Clicks "Ngừng" in the moment it comes: the work has just begun. */
function stopAtOnce(): void {
  new MutationObserver((_changes, watch) => {
    const stop = [...document.querySelectorAll('button')].find((one) => one.innerText === 'Ngừng');
    if (!stop) return;
    watch.disconnect();
    stop.focus();
    stop.click();
  }).observe(document.body, { childList: true, subtree: true });
}

describeInBrowser('the keyboard after every action of the pane', ({ openPage }) => {
  async function open(): Promise<{ readonly preview: Preview; readonly pane: Frame }> {
    const preview = await openPage({ today: '2025-10-08', sample: 'chuong-trinh-2025-ban-in' });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    await pane.locator('.head button[aria-disabled=true]').waitFor({ state: 'detached' });
    return { preview, pane };
  }

  /** Fails where the keyboard is nowhere or a message in sight was told to nobody. */
  async function isWell(pane: Frame): Promise<void> {
    await settled(pane);
    expect(await lookAt(pane)).toEqual({ focus: expect.any(String), unsaid: [] });
  }

  it.each(['Cần xử lý', 'Nhiệm vụ', 'Kiểm tra', 'Báo cáo', 'Cài đặt'])(
    'stays in the pane, and every message is told, whatever is pressed in “%s”',
    async (view) => {
      const pressed = await pressAll(await open(), view);
      const LEAST = 10; // a walk that presses next to nothing proves nothing
      expect(pressed.length).toBeGreaterThan(LEAST);
      expect(pressed.filter(({ focus, unsaid }) => focus === null || unsaid.length > 0)).toEqual(
        [],
      );
    },
    WALK_MS,
  );

  it('goes to the message of what was stopped, and on from it', async () => {
    const { pane } = await open();
    await pane.evaluate(stopAtOnce);
    await pane.getByRole('button', { name: 'Tạo báo cáo quý' }).press('Enter');
    await pane.locator('.message').waitFor();
    expect(await pane.locator('.message').innerText()).toContain('ngừng');
    await isWell(pane);
    await pane.getByRole('button', { name: 'Đóng thông báo' }).press('Enter');
    await isWell(pane);
  });

  it('goes to a question and from its answers back to the form', async () => {
    const { preview, pane } = await open();
    const { keyboard } = preview.page;
    const button = (name: string) => pane.getByRole('button', { name, exact: true }).first();
    await pane.locator('.task-main').first().press('Enter');
    await button('Hoàn thành ngày …').press('Enter');
    await pane.getByLabel('Hoàn thành ngày', { exact: true }).fill('9/10/2025');
    await button('Ghi vào bảng').press('Enter');
    const question = pane.getByRole('alertdialog');
    await question.waitFor();
    await isWell(pane);
    expect(await question.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await isWell(pane);
    await button('Ghi vào bảng').press('Enter');
    await question.getByRole('button').first().press('Enter');
    await question.waitFor({ state: 'detached' });
    await isWell(pane);
  });

  it('stays in a field that holds no day, and says so', async () => {
    const { preview, pane } = await open();
    await pane.locator('.task-main').first().press('Enter');
    await pane.getByRole('button', { name: 'Gia hạn đến …' }).first().press('Enter');
    const field = pane.getByLabel('Gia hạn đến ngày');
    await field.fill('31/11/2026');
    await pane.getByText(/^Chưa đọc được ngày này/).waitFor();
    await isWell(pane);
    await pane.getByRole('button', { name: 'Ghi vào bảng' }).press('Enter');
    await isWell(pane);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill('1/1/2020');
    await preview.page.keyboard.press('Enter');
    await isWell(pane);
  });

  it('stays on a row that the mouse scrolls out of sight', async () => {
    const { preview, pane } = await open();
    await showView(pane, 'Nhiệm vụ');
    await pane.locator('.task-main').first().focus();
    await pane.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await pane.locator('.task-main', { hasText: /^25\. / }).waitFor();
    await isWell(pane);
    await preview.page.keyboard.press('ArrowDown');
    await pane.locator('.task[data-active] .task-main:focus', { hasText: /^02\. / }).waitFor();
  });

  it('ticks a row’s box with the space bar', async () => {
    const { pane } = await open();
    const box = pane.getByRole('checkbox').first();
    await box.press('Space');
    await pane.getByText('Đang chọn 1 nhiệm vụ').waitFor();
    await isWell(pane);
  });
});
