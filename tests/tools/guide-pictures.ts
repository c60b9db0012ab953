import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { findBrowser, launch } from '../e2e/harness/browser';
import { openOn, previewAddress } from '../e2e/harness/preview';
import { startPreview } from '../e2e/harness/server';

/** Where the guide looks for its pictures. */
const FOLDER = path.resolve(__dirname, '../../assets/guide/pictures');
const SIZE = { width: 1200, height: 760 };
/** A day on which the sample has tasks of many statuses. */
const OPTIONS = { today: '2025-10-08', sample: 'chuong-trinh-2025-theo-doi', width: 380 };

/** Each picture of a view: its file and the view's tab. */
const VIEWS = [
  ['tong-quan', 'Tổng quan'],
  ['nhiem-vu', 'Nhiệm vụ'],
  ['kiem-tra', 'Kiểm tra'],
  ['bao-cao', 'Báo cáo'],
  ['cai-dat', 'Cài đặt'],
] as const;

async function show(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
}

/** Takes the guide's pictures anew from the preview (run by hand after the pane's look changed). */
async function main(): Promise<void> {
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium, Chrome or Edge found: set CHROME_PATH.');
  await mkdir(FOLDER, { recursive: true });
  const server = await startPreview();
  const browser = await launch(executable);
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: 'vi-VN' });
    const preview = await openOn(page, previewAddress(server.origin, OPTIONS));
    const pane = await preview.pane();
    await pane.getByRole('button', { name: 'Đã hiểu' }).click();
    const frame = page.locator('iframe[data-pane]');
    for (const [file, tab] of VIEWS) {
      await show(pane, tab);
      if (file === 'nhiem-vu') await pane.locator('.task').first().click();
      await page.waitForTimeout(400);
      await frame.screenshot({ path: path.join(FOLDER, `${file}.png`) });
    }
    await show(pane, 'Tổng quan');
    await pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
    await pane
      .getByText(/^Đã tô màu bảng/)
      .first()
      .waitFor();
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(FOLDER, 'to-mau.png') });
  } finally {
    await browser.close();
    await server.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
