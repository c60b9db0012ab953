import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, roundTrip } from './support';

/** What a string becomes that is written into A1: its value and the cell's number format. */
async function taken(typed: string): Promise<[unknown, unknown]> {
  const read = await roundTrip(openBench(), 'A1', [[typed]]);
  return [read.values[0]![0], read.numberFormat[0]![0]];
}

describe('values written as strings', () => {
  it.each([
    ['12/31/2025', 46022, 'm/d/yyyy'],
    ['12-31-25', 46022, 'm/d/yyyy'],
    ['2025-08-19', 45888, 'm/d/yyyy'],
    ['8/2025', 45870, 'mmm-yy'],
    ['2025/8', 45870, 'mmm-yy'],
    ['March 2025', 45717, 'mmm-yy'],
    ['Mar-2025', 45717, 'mmm-yy'],
    ['Mar 5', 45721, 'd-mmm'],
    ['5-Mar', 45721, 'd-mmm'],
    ['SEPT2', 45902, 'd-mmm'],
    ['Mar 45', 16497, 'mmm-yy'],
    ['5 Mar 2025', 45721, 'd-mmm-yy'],
    ['March 5, 2025', 45721, 'd-mmm-yy'],
    ['1-2', 45659, 'd-mmm'],
    ['13/5', 45790, 'd-mmm'],
    ['2/30', 10990, 'mmm-yy'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['8:30 PM', 20.5 / 24, 'h:mm AM/PM'],
    ['5 a', 5 / 24, 'h:mm AM/PM'],
    ['12/31/2025 6:00', 46022.25, 'm/d/yyyy h:mm'],
    ['01', 1, 'General'],
    [' 7 ', 7, 'General'],
    ['.5', 0.5, 'General'],
    ['1.5', 1.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(3)', -3, 'General'],
    ['-5', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['50%', 0.5, '0%'],
    ['%5', 0.05, '0%'],
    ['$5', 5, '"$"#,##0_);[Red]("$"#,##0)'],
    ['-$1,200.50', -1200.5, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['#N/A', '#N/A', 'General'],
  ])('takes %j the en-US way', async (typed, value, format) => {
    const [read, shown] = await taken(typed);
    if (typeof value === 'number') expect(read).toBeCloseTo(value, 9);
    else expect(read).toBe(value);
    expect(shown).toBe(format);
  });

  it.each([
    ...['31/12/2025', '19/8/2025', '31/11/2025', '2/30/2025', 'Tháng 8/2025', 'Quý I/2025'],
    ...['1,5', '1.500.000', '12,5%', '5đ', 'May', 'Mar 5 người', 'Thứ Sáu', '25:61', '-', '10 năm'],
  ])('keeps %j as text', async (typed) => {
    expect(await taken(typed)).toEqual([typed, 'General']);
  });

  it.each([' =1+1', '  +2', '\t=2'])('takes %j for a formula', async (typed) => {
    expect((await taken(typed))[0]).toBe(2);
  });

  it.each([
    ['more than 253 line feeds', 'a\n'.repeat(254)],
    ['U+0000', 'a\0b'],
    ['more than 32,767 characters', 'x'.repeat(32_768)],
  ])('refuses %s', async (_what, text) => {
    expect((await refusalOf(taken(text))).code).toBe('InvalidArgument');
    expect((await refusalOf(taken(`'${text}`))).code).toBe('InvalidArgument');
  });

  it('takes 253 line feeds', async () => {
    expect((await taken('a\n'.repeat(253)))[0]).toHaveLength(506);
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

describe('what an officer types', () => {
  it.each([
    ['8/2025', 45870, 'mmm-yy'],
    ['19/8/2025', 45888, 'm/d/yyyy'],
    ['31/12/2025', 46022, 'm/d/yyyy'],
    ['1-2', 45689, 'd-mmm'],
    ['1,5', 1.5, 'General'],
    ['12,5%', 0.125, '0.00%'],
    ['12/31/2025', '12/31/2025', 'General'],
    ['March 2025', 'March 2025', 'General'],
    ['$5', '$5', 'General'],
    ['TRUE', true, 'General'],
  ])('takes %j the Vietnamese way', (typed, value, format) => {
    const { host } = openBench();
    host.edit('user').type('Sheet1', 'A1', typed);
    const cell = host.workbook.book.worksheets[0]!.getCell('A1');
    expect([cell.value, cell.numFmt ?? 'General']).toEqual([value, format]);
  });
});
