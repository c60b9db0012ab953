import { describe, expect, it } from '@jest/globals';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/file';
import type { CellStyle, HostWorkbook } from '../../../src/host/types';
import { elementsAt, unpacked } from './inspect';
import { richParts, richWorkbook } from './rich-parts';

const valueAt = (workbook: HostWorkbook, address: string): unknown =>
  workbook.book.worksheets[0]?.getCell(address).value;

/** What cells of the hand-written workbook hold, in the library's terms. */
const VALUES: [address: string, value: unknown][] = [
  ['A1', 'TT'],
  ['B1', '  hai dấu cách  '],
  ['A2', 'dòng một\ndòng hai\rba\ttab'],
  ['B2', 'Kế hoạch'.normalize('NFD')],
  ['A3', '- Chủ trì: A'],
  ['B3', '<a> & "b" \r x'],
  ['D8', '_x0041_ nguyên văn'],
  ['C3', 'trong ô'],
  ['A4', 46082],
  ['B4', 45930.123456789],
  ['C4', 45930.75],
  ['D4', 1],
  ['E4', 60.5],
  ['F4', true],
  ['G4', { error: '#REF!' }],
  ['A6', 1.7976931348623157e308],
  ['E6', 0.1],
  ['B5', { formula: 'A5*2', result: 20 }],
  ['C5', { formula: 'IF(A5>5,"có","")', result: 'có' }],
  ['D5', { formula: '""', result: '' }],
  ['E5', { formula: 'A5=10', result: true }],
  ['F5', { formula: '1/0', result: { error: '#DIV/0!' } }],
  ['G5', { formula: 'A4+1', result: 46083 }],
  ['H5', { formula: '[1]Trang1!$A$1', result: 77 }],
  ['B7', { sharedFormula: 'B6', result: 2 }],
];

describe('values', () => {
  it.each(VALUES)('reads %s as it is, dates as serial numbers', async (address, value) => {
    const workbook = await openWorkbook(richWorkbook());
    expect(valueAt(workbook, address)).toEqual(value);
  });

  it('are the same after saving and opening again, rich text with its fonts', async () => {
    const first = await openWorkbook(richWorkbook());
    const second = await openWorkbook(await saveWorkbook(first));
    for (const address of ['C2', ...VALUES.map(([one]) => one)]) {
      expect([address, valueAt(second, address)]).toEqual([address, valueAt(first, address)]);
    }
    expect(valueAt(second, 'C2')).toMatchObject({
      richText: [
        { text: 'Chủ trì: ' },
        { text: 'Văn phòng', font: { bold: true, vertAlign: 'superscript', charset: 163 } },
      ],
    });
  });

  it('keeps numbers of linked cells numbers, and formulas formulas', async () => {
    const workbook = await openWorkbook(richWorkbook());
    expect(valueAt(workbook, 'A5')).toBe(10);
    expect(valueAt(workbook, 'B5')).toEqual({ formula: 'A5*2', result: 20 });
  });

  it('knows the quote prefix of a cell and writes that of another', async () => {
    const workbook = await openWorkbook(richWorkbook());
    const sheet = workbook.book.worksheets[0];
    if (!sheet) throw new Error('The fixture has a sheet.');
    const styleAt = (address: string): CellStyle => sheet.getCell(address).style;
    expect(styleAt('A3').quotePrefix).toBe(true);
    expect(styleAt('B3').quotePrefix).toBeUndefined();
    sheet.getCell('H9').value = '=không phải công thức';
    sheet.getCell('H9').style = { ...styleAt('H9'), quotePrefix: true } as CellStyle;
    sheet.getCell('A3').style = { ...styleAt('A3'), quotePrefix: false } as CellStyle;
    const again = await openWorkbook(await saveWorkbook(workbook));
    const style = (address: string): CellStyle =>
      again.book.worksheets[0]?.getCell(address).style ?? {};
    expect([style('H9').quotePrefix, style('A3').quotePrefix]).toEqual([true, undefined]);
    expect(valueAt(again, 'H9')).toBe('=không phải công thức');
  });

  it('refuses to change a style that cells share', async () => {
    const workbook = await openWorkbook(richWorkbook());
    const cell = workbook.book.worksheets[0]?.getCell('A4');
    expect(() => {
      if (cell) cell.font = { bold: true };
    }).toThrow(TypeError);
  });
});

describe('results of formulas', () => {
  it('are written for readers that do not calculate', async () => {
    const workbook = newWorkbook('Trang tính');
    const sheet = workbook.book.worksheets[0];
    if (!sheet) throw new Error('A new workbook has a sheet.');
    sheet.getCell('A1').value = 2;
    sheet.getCell('A2').value = { formula: 'A1*21' };
    sheet.getCell('A3').value = { formula: 'TODAY()' };
    sheet.getCell('A4').value = { formula: 'IF(A1>9,"x","")' };
    sheet.getCell('A5').value = { formula: 'B9' };
    const parts = unpacked(await saveWorkbook(workbook, { today: '2025-09-30' }));
    const values = elementsAt(parts, 'xl/worksheets/sheet2.xml', 'sheetData/row/c/v');
    const texts = values.map(({ children: [text] }) => (text && 'value' in text ? text.value : ''));
    expect(texts).toEqual(['2', '42', '45930', '', '0']);
    const [calcPr] = elementsAt(parts, 'xl/workbook.xml', 'calcPr');
    expect(calcPr?.attributes.fullCalcOnLoad).toBe('1');
  });

  it("stay the file's own while nothing was changed", async () => {
    const workbook = await openWorkbook(richWorkbook());
    const again = await openWorkbook(await saveWorkbook(workbook, { today: '1999-01-01' }));
    expect(valueAt(again, 'G5')).toEqual({ formula: 'A4+1', result: 46083 });
    expect(valueAt(again, 'B5')).toEqual({ formula: 'A5*2', result: 20 });
  });
});

describe('odd ways of writing a workbook', () => {
  it('reads "true" and "false", as LibreOffice writes them', async () => {
    const worksheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetViews><sheetView showGridLines="false" workbookViewId="0"/></sheetViews><sheetData>' +
      '<row r="1" hidden="true"><c r="A1" s="5"><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="true" formatCells="false"/></worksheet>';
    const styles = String(richParts()['xl/styles.xml']).replace('locked="0"', 'locked="false"');
    const workbook = await openWorkbook(
      richWorkbook({ 'xl/worksheets/sheet1.xml': worksheet, 'xl/styles.xml': styles }),
    );
    const sheet = workbook.book.worksheets[0];
    expect(sheet?.views[0]?.showGridLines).toBe(false);
    expect(sheet?.getRow(1).hidden).toBe(true);
    expect(sheet?.sheetProtection).toMatchObject({ sheet: true, formatCells: true });
    expect(sheet?.getCell('A1').protection).toMatchObject({ locked: false });
  });

  it('leaves heights automatic that Excel found itself, and sets those that were changed', async () => {
    const workbook = await openWorkbook(richWorkbook());
    workbook.book.worksheets[0]?.eachRow((row) => {
      if (row.number === 1) row.height = 60;
    });
    const parts = unpacked(await saveWorkbook(workbook));
    const rows = elementsAt(parts, 'xl/worksheets/sheet1.xml', 'sheetData/row');
    expect(rows[0]?.attributes).toMatchObject({ ht: '60', customHeight: '1' });
    expect(rows[3]?.attributes).toMatchObject({ ht: '45.5' });
    expect(rows[3]?.attributes.customHeight).toBeUndefined();
  });

  const strictSheet = (cells: string): string =>
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>' +
    `<x:row><x:c t="inlineStr"><x:is><x:t>không địa chỉ</x:t></x:is></x:c>${cells}</x:row>` +
    '</x:sheetData></x:worksheet>';

  it('reads prefixes, the Strict namespace, ISO dates and cells without address', async () => {
    const cells =
      '<x:c t="d" s="1"><x:v>2025-09-30</x:v></x:c>' +
      '<x:c t="d" s="1"><x:v>2025-09-30T18:00:00</x:v></x:c><x:c r="F1" s="2"><x:v>5</x:v></x:c>';
    const workbook = await openWorkbook(
      richWorkbook({ 'xl/worksheets/sheet1.xml': strictSheet(cells) }),
    );
    expect(['A1', 'B1', 'C1', 'F1'].map((address) => valueAt(workbook, address))).toEqual([
      'không địa chỉ',
      45930,
      45930.75,
      5,
    ]);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(valueAt(again, 'C1')).toBe(45930.75);
  });

  it('reads 20,000 escaped characters', async () => {
    const text = '&lt;'.repeat(20000);
    const cells = `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const workbook = await openWorkbook(
      richWorkbook({ 'xl/worksheets/sheet1.xml': strictSheet(cells) }),
    );
    expect(valueAt(workbook, 'B1')).toBe('<'.repeat(20000));
  });
});
