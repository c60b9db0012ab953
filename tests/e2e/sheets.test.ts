import { expect, it } from '@jest/globals';
import { newWorkbook, saveWorkbook } from '../../src/host/file';
import { describeInBrowser, type Preview } from './harness';

const SHEET = 'Theo dõi 2025';

/** Opens a workbook made by the test through the page's own file box. */
async function upload(preview: Preview, name: string, bytes: Uint8Array): Promise<void> {
  await preview.pane();
  await preview.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await preview.page.getByRole('heading', { level: 1, name }).waitFor();
}

describeInBrowser('sheets in the preview', (session) => {
  it('shows a sheet that the pane adds and activates, and hides one that it hides', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Tạm');
        added.getRange('B2').values = [['chào']];
        added.activate();
        worksheets.add('Ẩn').visibility = 'Hidden';
        await context.sync();
      }),
    );
    await preview.tab('Tạm').waitFor();
    expect(await preview.tabs()).toEqual([SHEET, 'Tạm']);
    expect(await preview.tab('Tạm').getAttribute('aria-selected')).toBe('true');
    expect(await preview.cell('B2').innerText()).toBe('chào');
    expect(await preview.page.evaluate(() => window.previewHost?.sheetNames())).toEqual([
      SHEET,
      'Tạm',
    ]);
  });

  it('moves along the tabs by click, arrow keys and Ctrl+PageUp', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const { keyboard } = preview.page;
    const selected = () =>
      preview.page.getByRole('tab', { selected: true }).evaluate((tab) => tab.textContent);
    const pane = await preview.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Hai');
        context.workbook.worksheets.add('Ba');
        await context.sync();
      }),
    );
    await preview.tab('Ba').click();
    expect(await selected()).toBe('Ba');
    await keyboard.press('ArrowLeft');
    expect(await selected()).toBe('Hai');
    await keyboard.press('Home');
    expect(await selected()).toBe(SHEET);
    await preview.cell('B7').click();
    await keyboard.press('Control+PageDown');
    expect(await selected()).toBe('Hai');
  });

  it('tells the pane of typing and of selecting, and follows what the pane selects', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    await pane.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => {
          heard.push(`changed ${event.address} ${event.source}`);
        });
        sheet.onSelectionChanged.add(async (event) => {
          heard.push(`selected ${event.address}`);
        });
        await context.sync();
      });
    });
    await preview.type('H9', 'Đã xong');
    await pane.waitForFunction(() => window.heard?.includes('selected H10'));
    const heard = await pane.evaluate(() => window.heard);
    expect(heard).toEqual(['selected H9', 'changed H9 Local', 'selected H10']);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B20:C21').select();
        await context.sync();
      }),
    );
    await preview.cell('B20').waitFor();
    expect(await preview.page.getByLabel('Ô đang chọn').inputValue()).toBe('B20:C21');
  });

  it('draws only the cells in view of 10,000 rows, wherever it is scrolled', async () => {
    const workbook = newWorkbook('Lớn');
    const sheet = workbook.book.getWorksheet('Lớn');
    for (let row = 1; row <= 10_000; row += 1) {
      sheet?.addRow([row, `Nhiệm vụ ${row}`, 'Tháng 8/2025', 'Phòng A', 'Ông B', 'Báo cáo']);
    }
    const preview = await session.openPage({ today: '2025-09-30' });
    await upload(preview, 'lon.xlsx', await saveWorkbook(workbook));
    await preview.cell('B1').getByText('Nhiệm vụ 1', { exact: true }).waitFor();
    await preview.cell('B1').click();
    await preview.page.keyboard.press('Control+ArrowDown');
    await preview.cell('B10000').getByText('Nhiệm vụ 10000').waitFor();
    const drawn = await preview.page.getByRole('gridcell').count();
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThan(2_000);
    expect(await preview.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10040');
    expect(await preview.cell('B1').count()).toBe(0);
  });

  it('keeps frozen rows in view and colours cells by conditional formats on the given day', async () => {
    const workbook = newWorkbook('Màu');
    const sheet = workbook.book.getWorksheet('Màu');
    if (!sheet) throw new Error('the new workbook has no sheet');
    sheet.addRow(['Hạn', 'Việc']);
    for (let row = 2; row <= 200; row += 1) sheet.addRow([45_900 + row, `Việc ${row}`]);
    sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1 }];
    const red = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } as const;
    sheet.addConditionalFormatting({
      ref: 'A2:B200',
      rules: [{ type: 'expression', priority: 1, formulae: ['$A2<TODAY()'], style: { fill: red } }],
    });
    // 45930 is 30 September 2025, in row 30: the rows above it are past.
    const preview = await session.openPage({ today: '2025-09-30' });
    await upload(preview, 'mau.xlsx', await saveWorkbook(workbook, { today: '2025-09-30' }));
    const colour = (address: string) =>
      preview.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await colour('B29')).toBe('rgb(255, 199, 206)');
    expect(await colour('B30')).toBe('rgba(0, 0, 0, 0)');
    await preview.cell('B2').click();
    await preview.page.keyboard.press('Control+ArrowDown');
    await preview.cell('B200').waitFor();
    const [head, last] = await Promise.all(
      ['A1', 'B200'].map((address) => preview.cell(address).boundingBox()),
    );
    expect(head?.y).toBeGreaterThan(0);
    expect(head?.y).toBeLessThan(last?.y ?? 0);
    await preview.screenshot('frozen');
  });

  it('says that a protected sheet takes no typing, and lets the user go back', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    const before = await preview.cell('H9').innerText();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      }),
    );
    await preview.type('H9', 'Đã xong');
    const alert = preview.page.getByRole('alert');
    expect(await alert.innerText()).toContain(`Trang tính “${SHEET}” đang được bảo vệ`);
    await preview.page.keyboard.press('Escape');
    expect(await preview.cell('H9').innerText()).toBe(before);
  });

  it('leaves a cell as it is that was opened and not changed', async () => {
    const workbook = newWorkbook('Chữ');
    const cell = workbook.book.getWorksheet('Chữ')?.getCell('A1');
    if (!cell) throw new Error('the new workbook has no sheet');
    cell.value = '8/2025';
    const preview = await session.openPage({ today: '2025-09-30' });
    await upload(preview, 'chu.xlsx', await saveWorkbook(workbook));
    await preview.cell('A1').click();
    for (const key of ['F2', 'Enter']) await preview.page.keyboard.press(key);
    expect(await preview.cell('A1').innerText()).toBe('8/2025');
    await preview.type('A2', '8/2025');
    expect(await preview.cell('A2').innerText()).not.toBe('8/2025');
  });
});
