import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, roundTrip } from './support';

describe('values written as strings', () => {
  it.each([
    ['8/2025', 45870, 'mmm-yy'],
    ['19/8/2025', 45888, 'm/d/yyyy'],
    ['1-2', 45689, 'd-mmm'],
    ['01', 1, 'General'],
    ['1,5', 1.5, 'General'],
    ['50%', 0.5, '0%'],
    ['-5', -5, 'General'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['31/11/2025', '31/11/2025', 'General'],
    ['Tháng 8/2025', 'Tháng 8/2025', 'General'],
    ['-', '-', 'General'],
  ])('takes %j as if typed', async (typed, value, format) => {
    const read = await roundTrip(openBench(), 'A1', [[typed]]);
    expect(read.values).toEqual([[value]]);
    expect(read.numberFormat).toEqual([[format]]);
  });

  it('keeps text as text behind an apostrophe, which it does not give back', async () => {
    const bench = openBench();
    const texts = ["'- Chủ trì: Văn phòng", "'=1+1", "'01", "'8/2025", "'@", "''x"];
    const read = await roundTrip(bench, 'A1:F1', [texts]);
    expect(read.values).toEqual([['- Chủ trì: Văn phòng', '=1+1', '01', '8/2025', '@', "'x"]]);
    const cell = bench.host.workbook.book.worksheets[0]!.getCell('A1');
    expect(cell.style).toMatchObject({ quotePrefix: true });
  });

  it('forgets the apostrophe when something else is typed', async () => {
    const bench = openBench();
    await roundTrip(bench, 'A1', [["'01"]]);
    await roundTrip(bench, 'A1', [['x']]);
    expect(bench.host.workbook.book.worksheets[0]!.getCell('A1').style).not.toHaveProperty(
      'quotePrefix',
    );
  });

  it('keeps text as text in cells of the format "@"', async () => {
    const bench = openBench();
    const values = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=1+1', '8/2025', '01']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['=1+1', '8/2025', '01']]);
  });

  it.each(['- Chủ trì: Văn phòng', '=', '+ 5 người', '=SUM(', '- Văn phòng; Phòng', '@'])(
    'fails the batch for the broken formula %j, or keeps a lone sign',
    async (text) => {
      const bench = openBench();
      const write = bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[text]];
        await context.sync();
      });
      if (text.length === 1) await expect(write).resolves.toBeUndefined();
      else expect((await refusalOf(write)).code).toBe('InvalidArgument');
    },
  );

  it('calculates formulas, begun with =, + or -', async () => {
    const read = await roundTrip(openBench(), 'A1:C1', [['=2*3', '+4+1', '-(2)']]);
    expect(read.values).toEqual([[6, 5, -2]]);
  });

  it('leaves a cell for null and clears it for ""', async () => {
    const bench = openBench();
    await roundTrip(bench, 'A1:C1', [['a', 'b', 'c']]);
    const read = await roundTrip(bench, 'A1:C1', [[null, '', 'd']]);
    expect(read.values).toEqual([['a', '', 'd']]);
  });

  it('fills an area with one value', async () => {
    const bench = openBench();
    const values = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      (range as unknown as { values: unknown }).values = 'x';
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it.each([
    ['too few rows', [['a', 'b']]],
    [
      'too many columns',
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['ragged rows', [['a', 'b'], ['a']]],
    [
      'an object for a value',
      [
        [{}, 'b'],
        ['a', 'b'],
      ],
    ],
  ])('refuses %s and writes nothing', async (_what, values) => {
    const bench = openBench();
    const refusal = await refusalOf(roundTrip(bench, 'A1:B2', values));
    expect(refusal.code).toBe('InvalidArgument');
    expect(bench.host.workbook.book.worksheets[0]!.findCell('A1')?.value ?? null).toBeNull();
  });

  it('takes 32,767 characters and no more', async () => {
    const most = 'ế'.repeat(32_767);
    expect((await roundTrip(openBench(), 'A1', [[most]])).values).toEqual([[most]]);
    const refusal = await refusalOf(roundTrip(openBench(), 'A1', [[`${most}x`]]));
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('refuses a formula over 8,192 characters', async () => {
    const refusal = await refusalOf(roundTrip(openBench(), 'A1', [[`=${'1+'.repeat(5000)}1`]]));
    expect(refusal.code).toBe('FormulaLengthExceedsLimit');
  });

  it('shows dates, months, percentages and leading zeros by their formats', async () => {
    const bench = openBench();
    const text = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:E1');
      range.values = [[46082, 45901, 0.5, 1, 1234.5]];
      range.numberFormat = [['"Tháng "m/yyyy', 'dd/mm/yyyy', '0%', '00', '#,##0.00']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['Tháng 3/2026', '01/09/2025', '50%', '01', '1.234,50']]);
  });
});
