import { describe, it, expect } from '@jest/globals';
import { fc } from '../../fuzz';
import { isDay } from '../../../src/programme/calendar';
import {
  cycleOf,
  findTimeAtEnd,
  nextDue,
  readTime,
  readTimeCell,
} from '../../../src/programme/timing';

const PIECES = [
  ...['Tháng 8', '00/00/0000', '31/12/2999', '01/01/1000', '30/6/0025', '2999', '1000', '9999'],
  ...[
    'năm 2999',
    'tuần 53/2999',
    'tuần 1/1000',
    'trước',
    'sau',
    'đến',
    'từ',
    '-',
    ',',
    'và',
    '0',
    '00',
  ],
  ...[
    '10 ngày trước',
    '999 ngày sau',
    'năm sau',
    'năm trước',
    'quý',
    'tháng',
    'ngày',
    '12',
    '/',
    '(',
    ')',
  ],
  ...[
    'hằng năm',
    'hằng tháng',
    'học kỳ',
    'năm học 2025-2026',
    'ngày 31',
    '29/02',
    'NaN',
    'Infinity',
  ],
];
const phrase = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((parts) => parts.join(' '));
const oddNumber = fc.oneof(
  fc.integer({ min: -10, max: 12000 }),
  fc.constantFrom(NaN, Infinity, -0, 2025.5, 999, 1000, 2999, 3000, 1e300),
);
const context = fc.record({
  year: fc.oneof(fc.constant(null), oddNumber),
  lastYear: fc.oneof(fc.constant(null), oddNumber),
  schoolYear: fc.boolean(),
});
const daysOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
  [from, to].filter((day) => day !== null);

describe('every day of a reading', () => {
  it('exists and lies inside the calendar, whatever the text and the programme’s years', () => {
    fc.assert(
      fc.property(phrase, context, (text, years) => {
        expect(daysOf(readTime(text, years)).filter((day) => !isDay(day))).toEqual([]);
        const found = findTimeAtEnd(`Rà soát trước ${text}`, years);
        if (found !== null) expect(daysOf(found.time).filter((day) => !isDay(day))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('of a cell too, whatever number it holds', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -5, max: 4_000_000 }), phrase);
    const shown = fc.option(fc.oneof(phrase, fc.constantFrom('31/12/9999', '####', '12/9999')), {
      nil: undefined,
    });
    fc.assert(
      fc.property(value, shown, context, (cell, displayed, years) => {
        const reading = readTimeCell(cell, displayed, years);
        expect(reading === null ? [] : daysOf(reading).filter((day) => !isDay(day))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('of a recurring one, up to the calendar’s edges', () => {
    for (const text of ['Hằng năm', 'Hàng quý', 'Ngày 31 hàng tháng', 'Hàng tuần', 'Hằng ngày']) {
      for (const asOf of ['1001-02-03', '2025-05-05', '2998-11-30']) {
        const time = readTime(text, { year: 2025 });
        expect(isDay(nextDue(time, asOf) ?? '')).toBe(true);
        const cycle = cycleOf(time, asOf);
        expect([cycle?.from, cycle?.to].every((day) => isDay(day ?? ''))).toBe(true);
      }
    }
  });

  it('of a correction; one to a day that does not exist counts for nothing', () => {
    const wrong = [
      { kind: 'day', from: '2025-02-30', to: '2025-02-30' },
      { kind: 'day', from: 'NaN-08-01', to: null },
      { kind: 'range', from: '2025-09-30', to: '2025-09-01' },
      { kind: 'day', from: '9999-12-31', to: '9999-12-31' },
    ] as const;
    for (const reading of wrong) {
      const corrections = [{ text: 'Tháng 8', reading }];
      expect(readTime('Tháng 8', { year: 2025, corrections }).to).toBe('2025-08-31');
    }
  });
});
