import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { PreviewHost } from '../../../src/preview/page/testing';

const SCREENSHOTS = path.resolve(__dirname, '../../../.cache/screenshots');

/** Shorter than a test may take, so that a test says what it waited for. */
const TIMEOUT_MS = 12_000;

/** What a test may ask of the page it opens. */
export interface OpenOptions {
  /** A file of assets/samples without its ending; the sample with remarks if left out. */
  readonly sample?: string;
  /** The day that the workbook and the pane take for today, YYYY-MM-DD. */
  readonly today?: string;
  /** The page beside the workbook; the pane if left out. */
  readonly page?: 'taskpane' | 'selftest';
  /** The pane's width in pixels. */
  readonly width?: number;
  /** The newest ExcelApi that the host offers, such as "1.9". */
  readonly api?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** The preview page as a test drives it. Addresses are like "D7" on the shown sheet. */
export interface Preview {
  readonly page: Page;
  /** The pane's frame, once Office.js runs in it; for `evaluate`. */
  readonly pane: () => Promise<Frame>;
  readonly cell: (address: string) => Locator;
  readonly tab: (sheet: string) => Locator;
  /** The names of the visible sheets, in tab order. */
  readonly tabs: () => Promise<string[]>;
  /** Clicks a cell, types the text and presses Enter. The cell must be in view. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** The workbook as it stands, as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** One entry for each request that Office.js made so far. */
  readonly log: () => Promise<PreviewHost['log']>;
  readonly screenshot: (name: string) => Promise<void>;
}

/** The address of the preview page for those options. */
export function previewAddress(origin: string, options: OpenOptions): string {
  const { sample, today, page: pane, width, api } = options;
  const query = Object.entries({ sample, today, pane, width, api })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${origin}/${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Opens the preview on `page` and waits until the workbook is shown. */
export async function openOn(page: Page, address: string): Promise<Preview> {
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address);
  await page.getByRole('grid').waitFor();
  const cell = (at: string) => page.locator(`[role=gridcell][data-address="${at}"]`);
  return {
    page,
    pane: () => paneOf(page),
    cell,
    tab: (sheet) => page.getByRole('tab', { name: sheet, exact: true }),
    tabs: () => page.getByRole('tablist').getByRole('tab').allInnerTexts(),
    type: async (at, text) => {
      await cell(at).click();
      for (const key of ['F2', 'ControlOrMeta+a']) await page.keyboard.press(key);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    save: async () => Buffer.from(await page.evaluate(saved), 'base64'),
    log: () => page.evaluate(() => window.previewHost?.log ?? []),
    screenshot: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
  };
}

function saved(): Promise<string> {
  const host = window.previewHost;
  return host ? host.save() : Promise.reject(new Error('the preview has no workbook'));
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[data-pane]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the preview shows no pane');
  await frame.waitForFunction(() => 'Excel' in window);
  // On a slow machine a test can be quicker than the library's first words with its host.
  await frame.evaluate(() => Office.onReady().then(() => undefined));
  return frame;
}
