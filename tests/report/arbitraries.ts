import fc from 'fast-check';
import { addDays, type Day } from '../../src/programme/calendar';
import type { ReportCalendar } from '../../src/report/calendar';
import type { Period } from '../../src/report/period';
import { makePeriod, makeRange } from '../../src/report/period';

/** Any way to cut a year. */
export const anyCalendar: fc.Arbitrary<ReportCalendar> = fc.oneof(
  fc.constant<ReportCalendar>('month'),
  fc.constant<ReportCalendar>('nd09'),
  fc.record({ closingDay: fc.integer({ min: 1, max: 31 }) }),
);

/** Any day of the years around the ones officers work in. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((count) => addDays('2023-06-01', count));

const cut = (kind: 'month' | 'quarter' | 'half' | 'nineMonths' | 'year', most: number) =>
  fc
    .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: most }), anyCalendar)
    .map(([year, number, calendar]) => makePeriod(kind, year, number, calendar));

const range = fc.tuple(anyDay, fc.integer({ min: 0, max: 500 })).map(([from, length]) => {
  const made = makeRange(from, addDays(from, length));
  if (!made) throw new Error(`no range from ${from}`);
  return made;
});

/** Any period of any kind in any calendar. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  cut('month', 12),
  cut('quarter', 4),
  cut('half', 2),
  cut('nineMonths', 1),
  cut('year', 1),
  range,
);
