import { beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

let bench: Bench;

const sorted = (
  address: string,
  fields: Excel.SortField[],
  ...options: [matchCase?: boolean, hasHeaders?: boolean, orientation?: 'Rows' | 'Columns']
) =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(address).sort.apply(fields, ...options);
    const range = sheet.getRange(address).load('values,formulas');
    await context.sync();
    return range.formulas.map((row) => row.join('|'));
  });

const write = (address: string, formulas: unknown[][]) =>
  bench.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = formulas;
    await context.sync();
  });

beforeEach(async () => {
  bench = openBench();
  await write('A1:C5', [
    ['tên', 'số', 'gấp'],
    ['b', 2, '=B2*2'],
    ['A', 1, '=B3*2'],
    ['', 3, '=B4*2'],
    ['a', 2, '=$B$2'],
  ]);
});

describe('Range.sort', () => {
  it('sorts rows by several columns under a caption; formulas go along', async () => {
    const fields = [
      { key: 1, ascending: false },
      { key: 0, ascending: true },
    ];
    expect(await sorted('A1:C5', fields, false, true)).toEqual([
      'tên|số|gấp',
      '|3|=B2*2',
      'a|2|=$B$2',
      'b|2|=B4*2',
      'A|1|=B5*2',
    ]);
  });

  it('puts blanks last in both directions and keeps the order of equals', async () => {
    const names = async (ascending: boolean) =>
      (await sorted('A2:B5', [{ key: 0, ascending }])).map((line) => line.split('|')[0]);
    expect(await names(true)).toEqual(['A', 'a', 'b', '']);
    expect(await names(false)).toEqual(['b', 'A', 'a', '']);
  });

  it('sorts numbers, texts, logical values and errors in that order', async () => {
    await write('E1:E6', [[true], ['x'], ["'10"], ['#N/A'], [9], [-1]]);
    expect(await sorted('E1:E6', [{ key: 0, ascending: true }])).toEqual([
      ...['-1', '9', '10', 'x', 'true', '#N/A'],
    ]);
    const asNumbers = [{ key: 0, ascending: true, dataOption: 'TextAsNumber' as const }];
    expect((await sorted('E1:E6', asNumbers)).slice(0, 3)).toEqual(['-1', '9', '10']);
  });

  it('sorts rows that all have the same merged cells', async () => {
    await write('E1:E3', [['c'], ['a'], ['b']]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const row of [1, 2, 3]) sheet.getRange(`E${row}:F${row}`).merge();
      await context.sync();
    });
    expect(await sorted('E1:F3', [{ key: 0 }])).toEqual(['a|', 'b|', 'c|']);
  });

  it('leaves hidden rows, conditional formats and heights where they are; fills move', async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('A5').format.fill.color = '#FF0000';
      sheet.getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '=$B2=2';
      await context.sync();
    });
    expect(await sorted('A2:B5', [{ key: 0, ascending: true }])).toEqual([
      ...['a|2', 'A|1', 'b|2', '|3'],
    ]);
    const sheet = bench.host.workbook.book.worksheets[0]!;
    expect(sheet.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
    expect(sheet.conditionalFormattings.map(({ ref }) => ref)).toEqual(['A2']);
  });

  it.each<[string, Parameters<typeof sorted>, string]>([
    ['no field', ['A2:C5', []], 'InvalidArgument'],
    ['a column outside', ['A2:C5', [{ key: 3 }]], 'InvalidArgument'],
    ['colours', ['A2:C5', [{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]], 'ApiNotFound'],
    ['columns', ['A2:C5', [{ key: 0 }], 'Columns'] as never, 'InvalidArgument'],
    ['merged cells', ['A2:C9', [{ key: 0 }]], 'MergedRangeConflict'],
  ])('refuses %s', async (_what, args, code) => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A7:A8').merge();
      await context.sync();
    });
    expect((await refusalOf(sorted(...args))).code).toBe(code);
  });

  it('is refused on a protected sheet unless sorting is allowed and the cells are not locked', async () => {
    const protect = (options: Excel.WorksheetProtectionOptions, locked: boolean) =>
      bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.unprotect();
        sheet.getRange('A1:C5').format.protection.locked = locked;
        sheet.protection.protect(options);
        await context.sync();
      });
    const code = () =>
      sorted('A2:B5', [{ key: 0 }]).then(
        () => 'ok',
        (error: { code: string }) => error.code,
      );
    await protect({}, false);
    expect(await code()).toBe('AccessDenied');
    await protect({ allowSort: true }, true);
    expect(await code()).toBe('AccessDenied');
    await protect({ allowSort: true }, false);
    expect(await code()).toBe('ok');
  });
});
