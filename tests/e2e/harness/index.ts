import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { browserRequired, findBrowser, launch } from './browser';
import { openOn, previewAddress, type OpenOptions, type Preview } from './preview';
import { watchForProblems } from './problems';
import { startPreview, type PreviewServer } from './server';

export type { OpenOptions, Preview } from './preview';

/** Building the pane for the first test of a run takes longer than any test. */
const START_MS = 240_000;

/** What a browser test is given. */
export interface Session {
  /** Opens the preview in a fresh browser profile; it is closed after the test. */
  readonly openPage: (options?: OpenOptions) => Promise<Preview>;
  /** The server's address, "http://localhost:3001". */
  readonly origin: () => string;
  /** What went wrong on the pages so far; a test that expects a problem takes it out of the list. */
  readonly problems: string[];
}

/**
 * A `describe` for tests in a real browser over the preview server. After each test its pages must
 * have shown no console error, page error, failed request or request that left the machine.
 * Without a browser the tests are skipped and say so; with REQUIRE_BROWSER=1 they fail.
 */
export function describeInBrowser(name: string, tests: (session: Session) => void): void {
  const executable = findBrowser();
  if (executable !== null) return describe(name, () => inBrowser(executable, tests));
  if (browserRequired()) {
    return describe(name, () => {
      it('finds a browser to run in (REQUIRE_BROWSER=1)', () => expect(executable).not.toBeNull());
    });
  }
  process.stderr.write(
    `SKIPPED browser tests "${name}": no Chromium, Chrome or Edge found; set CHROME_PATH to one.\n`,
  );
  describe.skip(`${name} (skipped: no browser found)`, () => tests(absentSession));
}

const absentSession: Session = {
  openPage: () => Promise.reject(new Error('no browser')),
  origin: () => '',
  problems: [],
};

function inBrowser(executable: string, tests: (session: Session) => void): void {
  const running: { server?: PreviewServer; browser?: Browser } = {};
  const opened: { context: BrowserContext; settled: () => Promise<void> }[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    running.server = await startPreview();
    running.browser = await launch(executable);
  }, START_MS);

  afterAll(async () => {
    await running.browser?.close();
    await running.server?.stop();
  });

  afterEach(async () => {
    for (const { context, settled } of opened.splice(0)) {
      await settled();
      await context.close();
    }
    expect(problems.splice(0)).toEqual([]);
  });

  const origin = () => running.server?.origin ?? '';
  tests({
    origin,
    problems,
    openPage: async (options = {}) => {
      if (!running.browser) throw new Error('the browser did not start');
      const context = await running.browser.newContext({
        viewport: options.viewport ?? { width: 1360, height: 820 },
        colorScheme: options.colorScheme ?? 'light',
        forcedColors: options.forcedColors ?? 'none',
        locale: 'vi-VN',
        acceptDownloads: true,
      });
      opened.push({ context, settled: watchForProblems(context, origin(), problems) });
      return openOn(await context.newPage(), previewAddress(origin(), options));
    },
  });
}
