import type { Day } from '../programme/calendar';
import { addDays, daysBetween, earlier, partsOf } from '../programme/calendar';
import type { ReportCalendar } from './calendar';
import type { CalendarKind, Period } from './period';
import { makePeriod, makeRange } from './period';

/** Officers write a quarter's report from its last days until about three weeks into the next (src/README §5). */
const OFFER_LAG_DAYS = 20;

/** How many periods of a kind a year has, for the kinds that fill the year end to end. */
const PER_YEAR: Readonly<Record<Exclude<CalendarKind, 'nineMonths'>, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/**
 * The period that begins the day after this one ends: what it leaves open is carried into that one.
 * After nine months that is the fourth quarter; after a range, a range of as many days.
 */
export function nextPeriod(period: Period): Period {
  if (period.kind === 'range') return shiftRange(period, 1);
  if (period.kind === 'nineMonths') {
    return makePeriod('quarter', period.year, 4, period.calendar);
  }
  return step(period, period.kind, 1);
}

/**
 * The period that ends the day before this one begins.
 * Before nine months that is the fourth quarter of the year before; before a range, a range of as many days.
 */
export function previousPeriod(period: Period): Period {
  if (period.kind === 'range') return shiftRange(period, -1);
  if (period.kind === 'nineMonths') {
    return makePeriod('quarter', period.year - 1, 4, period.calendar);
  }
  return step(period, period.kind, -1);
}

/**
 * The quarter to offer first: the one that the day 20 days before `today` lies in, by whole months
 * whatever the calendar (on 25 September the third, on 10 July still the second).
 */
export function periodOffered(today: Day, calendar: ReportCalendar = 'month'): Period {
  const { year, month } = partsOf(addDays(today, -OFFER_LAG_DAYS));
  return makePeriod('quarter', year, Math.ceil(month / 3), calendar);
}

/** The as-of date of a report unless the officer sets one: today, but not after the period's last day. */
export function defaultAsOf(period: Period, today: Day): Day {
  return earlier(period.to, today);
}

function step(period: Period, kind: keyof typeof PER_YEAR, by: number): Period {
  const perYear = PER_YEAR[kind];
  const index = period.year * perYear + (period.number ?? 1) - 1 + by;
  return makePeriod(kind, Math.floor(index / perYear), (index % perYear) + 1, period.calendar);
}

function shiftRange(period: Period, by: 1 | -1): Period {
  const length = daysBetween(period.from, period.to) + 1;
  const from = addDays(period.from, by * length);
  return makeRange(from, addDays(from, length - 1), period.calendar) ?? period;
}
