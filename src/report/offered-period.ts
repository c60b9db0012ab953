import type { Day } from '../programme';
import { addDays, partsOf } from '../programme/calendar';
import type { ReportCalendar } from './calendar';
import { makePeriod, type Period } from './period';
import type { YearSpan } from './programme-years';

/** The kinds of period that a report can be offered for; two days of one's own are not among them. */
export const OFFERED_KINDS = ['month', 'quarter', 'half', 'nineMonths', 'year'] as const;
export type OfferedKind = (typeof OFFERED_KINDS)[number];

/** Officers write a period's report from its last days until about three weeks into the next (src/README §5). */
const LAG_DAYS = 20;
const MONTHS: Readonly<Record<OfferedKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  nineMonths: 9,
  year: 12,
};

/**
 * The period of a kind that is to be reported now: the one that the day 20 days before `today` lies in, by whole months
 * whatever the calendar (on 25 September the third quarter, on 10 July still the second), kept inside the programme's
 * years: for a programme of 2025 opened in November 2026 the last of 2025.
 *
 * @param years the programme's; null where it has none
 */
export function offeredPeriod(
  kind: OfferedKind,
  today: Day,
  calendar: ReportCalendar,
  years: YearSpan | null,
): Period {
  const { year, month } = partsOf(addDays(today, -LAG_DAYS));
  const [inYear, inMonth] = kept(year, month, years);
  return makePeriod(kind, inYear, numberOf(kind, inMonth), calendar);
}

function numberOf(kind: OfferedKind, month: number): number {
  return kind === 'nineMonths' ? 1 : Math.ceil(month / MONTHS[kind]);
}

function kept(year: number, month: number, years: YearSpan | null): readonly [number, number] {
  if (years && year > years.last) return [years.last, 12];
  return years && year < years.first ? [years.first, 1] : [year, month];
}
