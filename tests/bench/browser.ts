import type { Browser, Frame, Page } from 'playwright-core';
import { ERRORS } from '../../src/strings/errors';
import { PANE } from '../../src/strings/pane';
import { findBrowser, launch } from '../e2e/harness/browser';
import { openOn, previewAddress } from '../e2e/harness/preview';
import { startPreview } from '../e2e/harness/server';
import { withRemarks } from '../samples/build';
import { largeRows } from '../samples/large';
import { sampleWorkbook } from '../samples/sheet';
import { line, ms } from './measure';
import { CATEGORIES, turnsOf, type Turn } from './trace';

const TASKS = 10_000;
const TODAY = '2025-10-06';
const PATIENCE_MS = 180_000;
const PANE_PAGE = '/taskpane.html';

/**
 * What an officer waits for, in a real browser over the preview: the pane's first view, and the report on 10,000
 * tasks. There the stand-in for Excel has no process of its own, but shares the pane's thread; its time is told apart.
 */
export async function benchBrowser(): Promise<void> {
  const executable = findBrowser();
  if (executable === null) {
    line('in the browser', '-', 'no Chromium, Chrome or Edge found: set CHROME_PATH');
    return;
  }
  const server = await startPreview();
  const browser = await launch(executable);
  try {
    await firstView(browser, server.origin);
    await largeReport(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** From the pane's navigation to the button that can be pressed, for the sample everybody opens; the second visit. */
async function firstView(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  await context.addInitScript(noteWhenUsable);
  for (const visit of ['first visit', 'later visit']) {
    const page = await context.newPage();
    const preview = await openOn(page, previewAddress(origin, { today: TODAY }));
    const pane = await preview.pane();
    const usable = await usableAfter(pane);
    line(`pane usable, 25 tasks, ${visit}`, ms(usable), 'budget 1000 ms');
    await page.close();
  }
  await context.close();
}

async function largeReport(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1360, height: 820 } });
  await page.addInitScript(noteWhenUsable);
  await openOn(page, previewAddress(origin, { today: TODAY }));
  page.setDefaultTimeout(PATIENCE_MS);
  const bytes = await sampleWorkbook({ ...withRemarks(), rows: largeRows(TASKS).slice(3) });
  const opening = await traced(browser, page, async () => {
    await openFile(page, bytes);
    await usableAfter(await paneFrame(page));
  });
  tell(`pane usable, ${TASKS} tasks`, opening);
  const pane = await paneFrame(page);
  const report = await traced(browser, page, async () => {
    await pane.getByRole('button', { name: /^Tạo báo cáo quý/ }).click();
    await pane.locator('.note-done').waitFor();
  });
  tell(`report, ${TASKS} tasks`, report, 'budget 3000 ms without the host');
  const again = await traced(browser, page, async () => {
    await pane.getByRole('button', { name: /^Tạo báo cáo quý/ }).click();
    await pane.getByRole('progressbar').last().waitFor();
    await pane.locator('.note-done').waitFor();
  });
  tell(`report made again, ${TASKS} tasks`, again, 'budget 3000 ms without the host');
  const stopped = await traced(browser, page, () => stopReport(pane));
  tell(`report stopped by Cancel, ${TASKS} tasks`, stopped);
}

/** Begins a report and presses Cancel as soon as it stands there; throws where that does not stop it. */
async function stopReport(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^Tạo báo cáo quý/ }).click();
  await pane.getByRole('button', { name: PANE.cancel, exact: true }).click();
  await pane.getByText(ERRORS.cancelled).waitFor();
}

/** What a stretch of work took: all of it, and the turns of the thread meanwhile. */
interface Stretch {
  readonly whole: number;
  readonly turns: readonly Turn[];
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<Stretch> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const start = performance.now();
  await act();
  const whole = performance.now() - start;
  return { whole, turns: turnsOf(await browser.stopTracing()) };
}

function tell(name: string, { whole, turns }: Stretch, note = ''): void {
  const isPane = (address: string) => address.endsWith(PANE_PAGE);
  const partOf = ({ byFrame }: Turn, pane: boolean) =>
    [...byFrame].reduce((sum, [address, time]) => sum + (isPane(address) === pane ? time : 0), 0);
  const own = turns.map((turn) => partOf(turn, true));
  const host = turns.reduce((sum, turn) => sum + partOf(turn, false), 0);
  line(name, ms(whole - host), note);
  line('  of which the pane computed', ms(own.reduce((sum, time) => sum + time, 0)));
  line('  its longest piece', ms(Math.max(...own)), 'budget 100 ms');
  line('  the host and its page', ms(host));
  line('  longest pause, the host included', ms(Math.max(...turns.map((turn) => turn.whole))));
}

async function openFile(page: Page, buffer: Uint8Array): Promise<void> {
  const old = await paneFrame(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'lon.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(buffer),
  });
  while (!old.isDetached()) await page.waitForTimeout(50);
}

async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[data-pane]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the preview shows no pane');
  return frame;
}

/** Runs in every page: notes when the pane's big button could first be pressed. */
function noteWhenUsable(): void {
  const watch = new MutationObserver(() => {
    const button = document.querySelector('button.create');
    if (button === null || button.getAttribute('aria-disabled') === 'true') return;
    watch.disconnect();
    performance.mark('usable');
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Milliseconds from the frame's navigation to the button. */
async function usableAfter(pane: Frame): Promise<number> {
  const mark = await pane.waitForFunction(
    () => performance.getEntriesByName('usable')[0]?.startTime,
    undefined,
    { timeout: PATIENCE_MS },
  );
  return Number(await mark.jsonValue());
}
