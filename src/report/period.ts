import type { Day } from '../programme/calendar';
import { isDay, partsOf } from '../programme/calendar';
import type { ReportCalendar } from './calendar';
import { closingOf, openingOf } from './calendar';

/** What a reporting period spans. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'range';

/** One reporting period; `from` and `to` are its first and last day, both inside it. */
export interface Period {
  /** `2025-M09`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025` or `2025-01-01..2025-08-30`. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: Day;
  readonly to: Day;
  /** The year it is named after; of a range, the year it ends in. */
  readonly year: number;
  /** Month 1–12, quarter 1–4, half 1–2; 1 for nine months and years; null for a range. */
  readonly number: number | null;
  /** Of a range that is a phase of the plan: what the plan calls it ("Đợt 1"). */
  readonly name?: string;
  /** The calendar it was cut by; a range has the same days in every calendar. */
  readonly calendar: ReportCalendar;
}

/** A kind that the calendar cuts, as against a range of any two days. */
export type CalendarKind = Exclude<PeriodKind, 'range'>;

/** How many months each kind lasts. */
const MONTHS: Readonly<Record<CalendarKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  nineMonths: 9,
  year: 12,
};

/**
 * The period of a kind.
 *
 * @param number which one of the year, 1-based
 * @returns its days are cut by the calendar (whole months unless told otherwise)
 */
export function makePeriod(
  kind: CalendarKind,
  year: number,
  number = 1,
  calendar: ReportCalendar = 'month',
): Period {
  const last = number * MONTHS[kind];
  return {
    id: idOf(kind, year, number),
    kind,
    from: openingOf(year, last - MONTHS[kind] + 1, calendar),
    to: closingOf(year, last, calendar),
    year,
    number,
    calendar,
  };
}

/** The period between two days, both inside it; null where a day does not exist or they are the wrong way round. */
export function makeRange(from: Day, to: Day, calendar: ReportCalendar = 'month'): Period | null {
  if (!isDay(from) || !isDay(to) || from > to) return null;
  const year = partsOf(to).year;
  return { id: `${from}..${to}`, kind: 'range', from, to, year, number: null, calendar };
}

const PATTERN = /^(\d{4})(?:-(?:M(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/;
const RANGE_PATTERN = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * Reads a period id (src/README §9).
 *
 * @returns null where the text is no period id, names a day that does not exist, or a year before 1901
 */
export function parsePeriod(id: string, calendar: ReportCalendar = 'month'): Period | null {
  const range = RANGE_PATTERN.exec(id);
  if (range) return makeRange(range[1] ?? '', range[2] ?? '', calendar);
  const match = PATTERN.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < 1901 || year > 9998) return null;
  if (match[2]) return makePeriod('month', year, Number(match[2]), calendar);
  if (match[3]) return makePeriod('quarter', year, Number(match[3]), calendar);
  if (match[4]) return makePeriod('half', year, Number(match[4]), calendar);
  return makePeriod(match[5] ? 'nineMonths' : 'year', year, 1, calendar);
}

function idOf(kind: CalendarKind, year: number, number: number): string {
  if (kind === 'month') return `${year}-M${String(number).padStart(2, '0')}`;
  if (kind === 'quarter') return `${year}-Q${number}`;
  if (kind === 'half') return `${year}-H${number}`;
  return kind === 'nineMonths' ? `${year}-9M` : `${year}`;
}
