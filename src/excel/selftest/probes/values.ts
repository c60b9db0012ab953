import { refusalOf, type Bench, type Probe } from '../probe';

/** What a typed text becomes: value and number format of the cell. */
function typed(id: string, about: string, text: string, expected: Probe['expected']): Probe {
  return {
    id: `values.${id}`,
    about,
    expected,
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [[text]];
      cell.load('values,numberFormat');
      await context.sync();
      return [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
    },
  };
}

/** The code a text is refused with; null where the cell takes it. */
function refused(id: string, about: string, text: string, expected: string | null): Probe {
  return {
    id: `values.${id}`,
    about,
    expected,
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.getRange('A1').values = [[text]];
        return context.sync();
      }),
  };
}

/** How texts become values: the en-US way, whatever the language of Office. */
export const VALUE_PROBES: readonly Probe[] = [
  typed('monthFirst', 'a day written month first is a date', '12/31/2025', [46022, 'm/d/yyyy']),
  typed('dayFirst', 'a day written day first stays text', '31/12/2025', ['31/12/2025', 'General']),
  typed('monthOfYear', '"8/2025" becomes the first of August', '8/2025', [45870, 'mmm-yy']),
  typed('monthName', 'an English month is read', 'March 2025', [45717, 'mmm-yy']),
  typed('vietnameseMonth', 'a Vietnamese one is not', 'Tháng 8/2025', ['Tháng 8/2025', 'General']),
  typed('leadingZero', '"01" loses its zero', '01', [1, 'General']),
  typed('range', '"1-2" becomes a day of this year', '2025-01-02', [45659, 'm/d/yyyy']),
  typed('percent', 'a percentage keeps its format', '50%', [0.5, '0%']),
  typed('apostrophe', 'an apostrophe makes text of anything', "'01", ['01', 'General']),
  typed('formulaOfText', 'a text that begins with = is a formula', '=1+1', [2, 'General']),
  refused('badFormula', 'a bad formula fails the batch', '=1+(', 'InvalidArgument'),
  refused('lineFeeds', 'a cell takes 253 line feeds', 'a\n'.repeat(253), null),
  refused('moreLineFeeds', 'and not 254', 'a\n'.repeat(254), 'InvalidArgument'),
  refused('longText', 'a cell takes 32,767 characters', 'x'.repeat(32_767), null),
  refused('longerText', 'and not 32,768', 'x'.repeat(32_768), 'InvalidArgument'),
  refused('nul', 'U+0000 is refused', 'a\0b', 'InvalidArgument'),
  {
    id: 'values.shape',
    about: 'a matrix of another shape than its range is refused',
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.getRange('A1:B1').values = [['a'], ['b']];
        return context.sync();
      }),
  },
  {
    id: 'values.nullKeeps',
    about: 'null leaves a cell, an empty text clears it',
    expected: [['một', '']],
    run: async ({ context, sheet }: Bench) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['một', 'hai']];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      return range.values as string[][];
    },
  },
];
