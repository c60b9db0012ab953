import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { describeInBrowser, type OpenOptions } from './harness';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['Tổng quan', 'Nhiệm vụ', 'Kiểm tra', 'Báo cáo', 'Cài đặt'] as const;
const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light, 320 px wide', { width: 320 }],
  ['dark, 480 px wide', { width: 480, colorScheme: 'dark' }],
  ['forced colours, 320 px wide', { width: 320, forcedColors: 'active' }],
];

/** What axe finds serious or critical in the pane as it stands, one line each. */
async function faultsIn(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(AXE);
  const results = await pane.evaluate(() =>
    (window as Window & { axe?: typeof axe }).axe?.run({ resultTypes: ['violations'] }),
  );
  if (!results) throw new Error('axe did not run');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far the pane's content is wider than the pane, in pixels. */
const overflow = (pane: Frame) =>
  pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describeInBrowser('the pane for everyone', ({ openPage }) => {
  it.each(LOOKS)('has no serious fault in any view: %s', async (name, options) => {
    const preview = await openPage({ today: '2025-10-08', ...options });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    for (const view of VIEWS) {
      await pane.getByRole('tab', { name: new RegExp(`^${view}`) }).click();
      await pane.getByRole('tabpanel', { name: new RegExp(`^${view}`) }).waitFor();
      await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
      expect(await faultsIn(pane)).toEqual([]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
      await preview.screenshot(`pane ${name} ${view}`);
    }
  });

  it('is used by keyboard alone: views, filters and the list', async () => {
    const preview = await openPage({ today: '2025-10-08' });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    const { keyboard } = preview.page;
    await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
    await keyboard.press('ArrowRight');
    await pane.getByRole('tab', { name: 'Nhiệm vụ', selected: true }).waitFor();
    await pane.getByRole('searchbox').waitFor();
    await keyboard.press('Tab');
    await keyboard.insertText('dai hoi');
    await pane.getByText(/^[1-5] trong 25 nhiệm vụ$/).waitFor();
    await pane.getByRole('button', { name: 'Hiện tất cả' }).focus();
    await keyboard.press('Enter');
    await pane.getByText(/^25 nhiệm vụ$/).waitFor();
    await pane.getByRole('listbox').focus();
    await keyboard.press('End');
    const last = pane.locator('.task-active[aria-posinset="25"]');
    await last.waitFor();
    await keyboard.press('Home');
    await pane.locator('.task-active[aria-posinset="1"]').waitFor();
  });
});
