import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const onSheet = <T>(bench: Bench, act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => T) =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const result = await act(sheet, () => context.sync());
    await context.sync();
    return result;
  });

describe('merged areas', () => {
  it('keep the first value, cover the others and ignore writes to covered cells', async () => {
    const bench = openBench();
    const values = await onSheet(bench, async (sheet, sync) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge();
      sheet.getRange('B2').values = [['lost']];
      range.load('values');
      await sync();
      return range.values;
    });
    expect(values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  it('merge row by row when asked', async () => {
    const bench = openBench();
    const address = await onSheet(bench, async (sheet, sync) => {
      sheet.getRange('A1:B3').merge(true);
      const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      merged.load('address');
      await sync();
      return merged.address;
    });
    expect(address).toBe('Sheet1!A1:B1,Sheet1!A2:B2,Sheet1!A3:B3');
  });

  it('are absorbed by a larger merge and refuse one that cuts through them', async () => {
    const bench = openBench();
    await onSheet(bench, (sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1:C3').merge();
    });
    const refusal = await refusalOf(onSheet(bench, (sheet) => sheet.getRange('C3:D4').merge()));
    expect(refusal.code).toBe('MergedRangeConflict');
  });

  it('come apart again', async () => {
    const bench = openBench();
    const isNull = await onSheet(bench, async (sheet, sync) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A1').unmerge();
      const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      merged.load('isNullObject');
      await sync();
      return merged.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it.each([
    [512, null],
    [513, 'GeneralException'],
  ])('of a number of %i are given, or fail with %s', async (count, code) => {
    const bench = openBench();
    const sheet = bench.host.workbook.book.worksheets[0]!;
    for (let row = 1; row <= count; row++) sheet.mergeCells(row, 1, row, 2);
    const read = onSheet(bench, async (own, sync) => {
      const merged = own.getRange('A1:B600').getMergedAreasOrNullObject();
      merged.load('areaCount');
      await sync();
      return merged.areaCount;
    });
    if (code) expect((await refusalOf(read)).code).toBe(code);
    else expect(await read).toBe(count);
  });

  it('move with inserted rows and refuse to be torn by inserted cells', async () => {
    const bench = openBench();
    const address = await onSheet(bench, async (sheet, sync) => {
      sheet.getRange('A2:B3').merge();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').insert('Down');
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
      merged.load('address');
      await sync();
      return merged.address;
    });
    expect(address).toBe('Sheet1!A3:B5');
    const refusal = await refusalOf(onSheet(bench, (sheet) => sheet.getRange('A1').insert('Down')));
    expect(refusal.code).toBe('MergedRangeConflict');
  });
});
