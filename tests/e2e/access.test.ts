import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type axe from 'axe-core';
import { describeInBrowser, type OpenOptions } from './harness';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light', { width: 320 }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
];

describeInBrowser('the preview page for everyone', (session) => {
  it.each(LOOKS)('has nothing serious against it in %s', async (name, options) => {
    const preview = await session.openPage({ today: '2025-09-30', ...options });
    await preview.pane();
    await preview.page.evaluate(AXE);
    const violations = await preview.page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const found = await checker.run({ exclude: [['iframe']] });
      return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
    });
    await preview.screenshot(`preview-${name}`);
    expect(violations).toEqual([]);
  });

  it('lets the keyboard go round the page with F6, into the pane and out of it', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    const { page } = preview;
    const at = () =>
      page.evaluate(() => {
        const here = document.activeElement;
        return here?.getAttribute('role') ?? here?.tagName.toLowerCase();
      });
    await page.getByRole('grid').focus();
    const steps = [await at()];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      steps.push(await at());
    }
    expect(steps).toEqual(['grid', 'tab', 'iframe', 'button', 'grid', 'button']);
  });
});
