import { expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/host/file';
import { describeInBrowser, type Preview } from './harness';

/** The colour of every cell in sight that has one, as "D7 rgb(…)". */
function colouredCells({ page }: Preview): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=gridcell]')].flatMap((cell) => {
      const { backgroundColor } = getComputedStyle(cell);
      const plain = backgroundColor === 'rgba(0, 0, 0, 0)';
      return plain ? [] : [`${cell.dataset['address']} ${backgroundColor}`];
    }),
  );
}

/** "#C00000" as browsers write a computed colour. */
function computed(hex: string): string {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgb(${part(1)}, ${part(3)}, ${part(5)})`;
}

/** How many conditional formats the saved workbook has, over all sheets. */
async function savedRules(preview: Preview): Promise<number> {
  const { book } = await openWorkbook(await preview.save());
  return book.worksheets.flatMap((sheet) => sheet.conditionalFormattings).length;
}

describeInBrowser('the ribbon', (session) => {
  const command = (preview: Preview, name: string) =>
    preview.page.getByRole('toolbar').getByRole('button', { name, exact: true });

  /** Presses a button of the ribbon and waits until its command is over. */
  async function run(preview: Preview, name: string): Promise<void> {
    await command(preview, name).click();
    await preview.page.getByRole('status').getByText('Sẵn sàng').waitFor();
    await preview.page.locator('iframe.command-frame').waitFor({ state: 'detached' });
  }

  /** Opens a workbook that holds no programme. */
  async function openEmpty(): Promise<Preview> {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    const buffer = Buffer.from(await saveWorkbook(newWorkbook('Trống')));
    await preview.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'trong.xlsx', mimeType: '', buffer });
    await preview.tab('Trống').waitFor();
    await preview.pane();
    return preview;
  }

  it('makes the quarter report with its function command, and shows it', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    await run(preview, 'Tạo báo cáo quý');
    expect(await preview.tab('BC Quý III-2025').getAttribute('aria-selected')).toBe('true');
    expect(await preview.page.getByRole('alert').count()).toBe(0);
    await preview.screenshot('report');
  });

  it('colours the programme, and takes the colours away without a trace', async () => {
    const preview = await session.openPage({
      today: '2025-09-30',
      sample: 'chuong-trinh-2025-ban-in',
      viewport: { width: 1360, height: 2600 }, // the whole table is in sight
    });
    await preview.pane();
    const before = await colouredCells(preview);
    const rules = await savedRules(preview);
    await run(preview, 'Tô màu');
    const { overdue, dueSoon } = DEFAULT_SETTINGS.colours;
    const coloured = (await colouredCells(preview)).filter((cell) => !before.includes(cell));
    const colours = new Set(coloured.map((cell) => cell.slice(cell.indexOf(' ') + 1)));
    expect([...colours]).toEqual(expect.arrayContaining([overdue, dueSoon].map(computed)));
    expect(await savedRules(preview)).toBeGreaterThan(rules);
    await preview.screenshot('ribbon-highlight');
    await run(preview, 'Bỏ tô màu');
    expect(await colouredCells(preview)).toEqual(before);
    expect(await savedRules(preview)).toBe(rules);
    expect(await preview.page.getByRole('alert').count()).toBe(0);
  });

  it('says that there are no colours to take away by doing nothing', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    const before = await colouredCells(preview);
    await run(preview, 'Bỏ tô màu');
    expect(await colouredCells(preview)).toEqual(before);
    expect(await preview.page.locator('dialog').count()).toBe(0);
  });

  it('closes and opens the pane', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await preview.pane();
    const button = command(preview, 'Chương trình công tác');
    await button.click();
    expect(await preview.page.locator('iframe[data-pane]').count()).toBe(0);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await preview.pane();
  });

  const spoken = async (dialog: FrameLocator) => {
    await dialog.getByRole('button', { name: 'Đóng' }).waitFor();
    return dialog.locator('p').allInnerTexts();
  };

  it('shows in its dialog, in one sentence, that there is no programme, and can be used again', async () => {
    const preview = await openEmpty();
    const { page } = preview;
    const dialog = page.frameLocator('dialog iframe');
    for (const name of ['Tạo báo cáo quý', 'Tô màu']) {
      await command(preview, name).click();
      expect(await spoken(dialog)).toEqual([
        expect.stringMatching(/^Không tìm thấy bảng chương trình công tác[^.]*\.$/),
      ]);
      expect(await command(preview, name).isDisabled()).toBe(true);
      await preview.screenshot('ribbon-dialog');
      await page.keyboard.press(name === 'Tô màu' ? 'Escape' : 'Enter');
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.locator('iframe.command-frame').waitFor({ state: 'detached' });
      expect(await command(preview, name).isEnabled()).toBe(true);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await preview.tabs()).toEqual(['Trống']);
  });

  it('goes on after the dialog was closed by its frame’s own button', async () => {
    const preview = await openEmpty();
    const { page } = preview;
    await command(preview, 'Tô màu').click();
    await spoken(page.frameLocator('dialog iframe'));
    await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
    await page.locator('iframe.command-frame').waitFor({ state: 'detached' });
    expect(await command(preview, 'Tô màu').isEnabled()).toBe(true);
  });
});
