import type { Day, Programme } from '../programme';
import { addDays, partsOf } from '../programme/calendar';
import type { ReportCalendar } from './calendar';
import { makePeriod, type Period } from './period';

/** The kinds of period that a report can be offered for; two days of one's own are not among them. */
export const OFFERED_KINDS = ['month', 'quarter', 'half', 'nineMonths', 'year'] as const;
export type OfferedKind = (typeof OFFERED_KINDS)[number];

/** As of this many days ago the period is taken that is to be reported now (src/README §5). */
const LAG_DAYS = 20;
const MONTHS: Readonly<Record<OfferedKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  nineMonths: 9,
  year: 12,
};

/** The first and the last year a programme runs over; null where it says none. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years of a programme. */
export function yearsOf({ year, years }: Programme): Years | null {
  if (years) return { first: years.first, last: years.last };
  return year === null ? null : { first: year, last: year };
}

/**
 * The period of a kind that is to be reported now: the one that the day 20 days before `today` lies in, kept inside
 * the programme's years: for a programme of 2025 opened in November 2026 the last of 2025.
 */
export function offeredPeriod(
  kind: OfferedKind,
  today: Day,
  calendar: ReportCalendar,
  years: Years | null,
): Period {
  const { year, month } = partsOf(addDays(today, -LAG_DAYS));
  const [inYear, inMonth] = kept(year, month, years);
  return makePeriod(kind, inYear, numberOf(kind, inMonth), calendar);
}

function numberOf(kind: OfferedKind, month: number): number {
  return kind === 'nineMonths' ? 1 : Math.ceil(month / MONTHS[kind]);
}

function kept(year: number, month: number, years: Years | null): readonly [number, number] {
  if (years && year > years.last) return [years.last, 12];
  return years && year < years.first ? [years.first, 1] : [year, month];
}
