import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { findBrowser, launch } from '../e2e/harness/browser';
import { openOn, previewAddress, type OpenOptions, type Preview } from '../e2e/harness/preview';
import { startPreview } from '../e2e/harness/server';
import { takePrinted } from './printed-pictures';

/** Where the guide looks for its pictures. */
const FOLDER = path.resolve(__dirname, '../../assets/guide/pictures');
const SIZE = { width: 1200, height: 760 };
/** High enough for the greater part of every view. */
const VIEW_SIZE = { width: 1200, height: 1060 };
/** A day on which the sample has tasks of many statuses. */
const OPTIONS = { today: '2025-10-08', sample: 'chuong-trinh-2025-theo-doi', width: 380 };

/** A day on which rows 21 to 23 of it are overdue, due soon and unassigned. */
const COLOUR_DAY = { ...OPTIONS, today: '2025-10-27' };
const COLOURED_ROWS = { first: 20, beyond: 31 };

/** Long enough for what fades and scrolls to come to rest, in milliseconds. */
const SETTLED_MS = 400;

/** Each picture of a view: its file and the view's tab. */
const VIEWS = [
  ['can-xu-ly', 'Cần xử lý'],
  ['nhiem-vu', 'Nhiệm vụ'],
  ['kiem-tra', 'Kiểm tra'],
  ['bao-cao', 'Báo cáo'],
  ['cai-dat', 'Cài đặt'],
] as const;

async function show(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
}

/** Opens a sample in a window of its own, its pane read and its first words away. */
async function open(
  browser: Browser,
  origin: string,
  options: OpenOptions,
): Promise<{ preview: Preview; pane: Frame }> {
  const page = await browser.newPage({ viewport: SIZE, locale: 'vi-VN' });
  const preview = await openOn(page, previewAddress(origin, options));
  const pane = await preview.pane();
  await pane.getByRole('button', { name: 'Đã hiểu' }).click();
  return { preview, pane };
}

/** One picture of the pane for each view. */
async function takeViews(browser: Browser, origin: string): Promise<void> {
  const { preview, pane } = await open(browser, origin, OPTIONS);
  await preview.page.setViewportSize(VIEW_SIZE);
  for (const [file, tab] of VIEWS) {
    await show(pane, tab);
    if (file === 'nhiem-vu') await pane.locator('.task-main').nth(3).click();
    await preview.page.waitForTimeout(SETTLED_MS);
    const frame = preview.page.locator('iframe[data-pane]');
    const box = await frame.boundingBox();
    const filled = await pane.locator('main').evaluate((main) => main.scrollHeight);
    if (box === null) throw new Error('the preview shows no pane');
    const clip = { ...box, height: Math.min(box.height, filled) };
    await preview.page.screenshot({ clip, path: path.join(FOLDER, `${file}.png`) });
  }
  await preview.page.close();
}

/** The window with coloured rows of every kind, and the legend beside them. */
async function takeColours(browser: Browser, origin: string): Promise<void> {
  const { preview } = await open(browser, origin, COLOUR_DAY);
  const nameBox = preview.page.getByLabel('Ô đang chọn');
  for (const row of [COLOURED_ROWS.beyond, COLOURED_ROWS.first]) {
    await nameBox.fill(`A${row}`);
    await nameBox.press('Enter');
    await preview.cell(`A${row}`).waitFor();
  }
  await preview.page
    .getByRole('toolbar')
    .getByRole('button', { name: 'Tô màu', exact: true })
    .click();
  await preview.page.getByRole('status').getByText('Sẵn sàng').waitFor();
  await preview.page.waitForTimeout(SETTLED_MS);
  await preview.page.screenshot({ path: path.join(FOLDER, 'to-mau.png') });
  await preview.page.close();
}

/** The ribbon's group. */
async function takeRibbon(browser: Browser, origin: string): Promise<void> {
  const { preview } = await open(browser, origin, OPTIONS);
  const ribbon = preview.page.getByRole('toolbar');
  await ribbon.screenshot({ path: path.join(FOLDER, 'dai-lenh.png') });
  await preview.page.close();
}

/** Takes the guide's pictures anew from the preview (run by hand after the pane's look changed). */
async function main(): Promise<void> {
  const executable = findBrowser();
  if (executable === null) throw new Error('No Chromium, Chrome or Edge found: set CHROME_PATH.');
  await mkdir(FOLDER, { recursive: true });
  await takePrinted(FOLDER);
  const server = await startPreview();
  const browser = await launch(executable);
  try {
    await takeViews(browser, server.origin);
    await takeColours(browser, server.origin);
    await takeRibbon(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
