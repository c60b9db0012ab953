import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const addressOf = (bench: Bench, to: (sheet: Excel.Worksheet) => Excel.Range) =>
  bench.run(async (context) => {
    const range = to(context.workbook.worksheets.getItem('Sheet1'));
    range.load('address');
    await context.sync();
    return range.isNullObject ? null : range.address.replace('Sheet1!', '');
  });

describe('ranges', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ['getCell', (s) => s.getRange('B2:C3').getCell(1, 1), 'C3'],
    ['getRow', (s) => s.getRange('B2:C3').getRow(1), 'B3:C3'],
    ['getColumn', (s) => s.getRange('B2:C3').getColumn(0), 'B2:B3'],
    ['getLastRow', (s) => s.getRange('B2:C3').getLastRow(), 'B3:C3'],
    ['getLastColumn', (s) => s.getRange('B2:C3').getLastColumn(), 'C2:C3'],
    ['getLastCell', (s) => s.getRange('B2:C3').getLastCell(), 'C3'],
    ['getEntireRow', (s) => s.getRange('B2:C3').getEntireRow(), '2:3'],
    ['getEntireColumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'B:C'],
    ['getOffsetRange', (s) => s.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
    ['getResizedRange', (s) => s.getRange('B2:C3').getResizedRange(-1, 2), 'B2:E2'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2').getAbsoluteResizedRange(3, 2), 'B2:C4'],
    ['getRowsBelow', (s) => s.getRange('B2:C3').getRowsBelow(2), 'B4:C5'],
    ['getRowsAbove', (s) => s.getRange('B3:C3').getRowsAbove(2), 'B1:C2'],
    ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D5'), 'B2:D5'],
    ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:E9'), 'B2:C3'],
    ['no intersection', (s) => s.getRange('A1').getIntersectionOrNullObject('B2'), null],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
    ['lower case and dollars', (s) => s.getRange('$b$2:c3'), 'B2:C3'],
    ['corners the wrong way round', (s) => s.getRange('C3:B2'), 'B2:C3'],
    ['an empty sheet’s used range', (s) => s.getUsedRange(), 'A1'],
    ['no used range', (s) => s.getUsedRangeOrNullObject(), null],
  ])('%s', async (_what, to, address) => {
    expect(await addressOf(openBench(), to)).toBe(address);
  });

  it('refuse intersections that do not exist', async () => {
    const refusal = await refusalOf(
      addressOf(openBench(), (sheet) => sheet.getRange('A1').getIntersection('B2')),
    );
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('count formatted cells as used unless only values are asked for', async () => {
    const bench = openBench();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').format.borders.getItem('EdgeTop').style = 'Continuous';
      await context.sync();
    });
    expect(await addressOf(bench, (sheet) => sheet.getUsedRange())).toBe('B2:D5');
    expect(await addressOf(bench, (sheet) => sheet.getUsedRange(true))).toBe('B2');
    const inside = (sheet: Excel.Worksheet) =>
      sheet.getRange('C1:E9').getUsedRangeOrNullObject(true);
    expect(await addressOf(bench, inside)).toBeNull();
  });

  it('say where they are and what kinds of values they hold', async () => {
    const read = await openBench().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
      range.values = [
        ['x', 1],
        [true, '=1/0'],
        ['', '=B2'],
      ];
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,valueTypes,formulas,values');
      await context.sync();
      return [
        [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount],
        range.valueTypes,
        range.formulas[1],
        range.values[1],
      ];
    });
    expect(read).toEqual([
      [1, 1, 3, 2, 6],
      [
        ['String', 'Double'],
        ['Boolean', 'Error'],
        ['Empty', 'String'],
      ],
      [true, '=1/0'],
      [true, '#DIV/0!'],
    ]);
  });

  it('calculate again after every change', async () => {
    const bench = openBench();
    const sums = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const sum = sheet.getRange('A3');
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=A1+A2']];
      sum.load('values');
      await context.sync();
      const before = sum.values[0]?.[0];
      sheet.getRange('A1').values = [[10]];
      sum.load('values');
      await context.sync();
      return [before, sum.values[0]?.[0]];
    });
    expect(sums).toEqual([3, 12]);
  });

  it('take the day for TODAY() from the host', async () => {
    const text = await openBench().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.formulas = [['=TODAY()']];
      range.numberFormat = [['dd/mm/yyyy']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['30/09/2025']]);
  });

  it('quote sheet names in addresses where Excel does', async () => {
    const addresses = await openBench(['BC Quý III-2025', 'Quý', "An's"]).run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getRange('A1').load('address'));
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(["'BC Quý III-2025'!A1", 'Quý!A1', "'An''s'!A1"]);
  });

  it('write blocks that office.js cuts into pieces', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `x${row}`, '']);
    const bench = openBench();
    const read = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1000');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
    expect(bench.host.log).toHaveLength(1);
  });
});
