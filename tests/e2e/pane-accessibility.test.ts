import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { clippedTexts } from './clipped-text';
import { describeInBrowser, type OpenOptions } from './harness';
import { throughStates } from './pane-states';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
/** The narrowest pane and a wide one, in CSS pixels. */
const WIDTHS = [320, 480] as const;
/** A walk through all states looks at the pane dozens of times; it has time enough on the slowest machine. */
const WALK_MS = 600_000;

/** Waits for all motion that ends: a button that may be pressed again is, on the way out of its grey, too pale. */
async function motionEnded(pane: Frame): Promise<void> {
  await pane.waitForFunction(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .every(({ playState }) => playState !== 'running'),
  );
}

/**
 * What axe finds in the pane as it stands, of whatever weight, one line each. No rule is left out. The pane is looked
 * at from its top: a button that is half below the head as the pane scrolls is none too small to hit.
 */
async function faultsIn(pane: Frame): Promise<readonly string[]> {
  const results = await pane.evaluate(() => {
    window.scrollTo(0, 0);
    return (window as Window & { axe?: typeof axe }).axe?.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
  });
  if (!results) throw new Error('axe did not run');
  return results.violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })))
    .filter((fault) => !isTabsterDummy(fault))
    .map(({ id, html }) => `${id}: ${html.slice(0, 200)}`);
}

/**
 * Fluent's keyboard library puts elements without words around lists and menus whose arrows it governs: whoever comes
 * to one with Tab is led on at once, and readers are not told of it. No other element is excused.
 */
function isTabsterDummy({ id, html }: { readonly id: string; readonly html: string }): boolean {
  return id === 'aria-hidden-focus' && html.includes('data-tabster-dummy');
}

/** How far the pane's content is wider than the pane, in pixels. */
const overflow = (pane: Frame) =>
  pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Makes the pane that wide without loading it again; below the least width of Excel, it is a pane zoomed into. */
const setWidth = (page: Page, width: number) =>
  page
    .locator('aside.pane')
    .evaluate((pane, pixels) => Object.assign(pane.style, { width: `${pixels}px` }), width);

/** Whether the main button can be brought into sight and be hit there. */
const mainButtonReachable = (pane: Frame) =>
  pane
    .locator('button.create, [role=tab]')
    .first()
    .evaluate((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return left >= 0 && left + width <= window.innerWidth && button.contains(there);
    });

describeInBrowser('the pane for everyone', ({ openPage }) => {
  /** Opens the pane and waits until it has read the programme. */
  async function open(options: OpenOptions) {
    const preview = await openPage({ today: '2025-10-08', ...options });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    return { preview, pane };
  }

  it.each(LOOKS)(
    'has no fault in any state, narrow or wide: %s',
    async (name, options) => {
      const { preview, pane } = await open(options);
      await pane.evaluate(AXE);
      const faults: string[] = [];
      await throughStates({ preview, pane }, async (state) => {
        for (const width of WIDTHS) {
          await setWidth(preview.page, width);
          await motionEnded(pane);
          const found = [...(await faultsIn(pane)), ...(await clippedTexts(pane))];
          faults.push(...found.map((fault) => `${state}, ${width} px: ${fault}`));
          expect(await overflow(pane)).toBeLessThanOrEqual(0);
        }
      });
      expect(faults).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'cuts nothing at 200 % zoom, where half the pixels are left each way',
    async () => {
      const { preview, pane } = await open({ viewport: { width: 1360, height: 470 } });
      const faults: string[] = [];
      await throughStates({ preview, pane }, async (state) => {
        for (const width of WIDTHS.map((pixels) => pixels / 2)) {
          await setWidth(preview.page, width);
          const found = await clippedTexts(pane);
          faults.push(...found.map((fault) => `${state}, ${width} px: ${fault}`));
          const wider = await overflow(pane);
          if (wider > 0) faults.push(`${state}, ${width} px: ${wider} px wider than the pane`);
          if (!(await mainButtonReachable(pane)))
            faults.push(`${state}, ${width} px: the main button is out of reach`);
        }
      });
      expect(faults).toEqual([]);
    },
    WALK_MS,
  );

  it('is used by keyboard alone: views, filters and the list', async () => {
    const preview = await openPage({ today: '2025-10-08' });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    const { keyboard } = preview.page;
    await pane.getByRole('tab', { name: 'Cần xử lý' }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Nhiệm vụ', selected: true }).waitFor();
    await pane.getByRole('searchbox').waitFor();
    await keyboard.press('Tab');
    await keyboard.insertText('dai hoi');
    await pane.getByText(/^[1-5] trong 25 nhiệm vụ$/).waitFor();
    await pane.getByRole('button', { name: 'Hiện tất cả' }).focus();
    await keyboard.press('Enter');
    await pane.getByText(/^25 nhiệm vụ$/).waitFor();
    await pane.locator('.task-main').first().focus();
    await keyboard.press('End');
    await pane.locator('.task[data-active] .task-main:focus', { hasText: '25. ' }).waitFor();
    await keyboard.press('Home');
    await pane.locator('.task[data-active] .task-main:focus', { hasText: '01. ' }).waitFor();
    await keyboard.press('ControlOrMeta+a');
    await pane.getByText('Đang chọn 25 nhiệm vụ').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press(' ');
    await pane.getByText('Đang chọn 24 nhiệm vụ').waitFor();
  });
});
