import type { Day } from '../programme/calendar';
import { addDays, daysBetween, earlier, later, partsOf } from '../programme/calendar';
import { fold } from '../programme/text';
import type { ReportCalendar } from './calendar';
import type { CalendarKind, Period } from './period';
import { makePeriod, makeRange } from './period';

/** How many periods of a kind a year has, for the kinds that fill the year end to end. */
const PER_YEAR: Readonly<Record<Exclude<CalendarKind, 'nineMonths'>, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/** A phase that a plan cuts its year into ("Đợt 1"), both days inside it. */
export interface Phase {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** A plan's phases as a period: the range of its days, under its name. */
export function phasePeriod({ name, from, to }: Phase, calendar: ReportCalendar): Period | null {
  const range = makeRange(from, to, calendar);
  return range && { ...range, name };
}

/** The period under the name of the phase it is; as it is where it is none. */
export function namedPeriod(period: Period, phases: readonly Phase[]): Period {
  if (period.kind !== 'range') return period;
  const phase = phaseOf(period, phases);
  return phase ? { ...period, name: phase.name } : period;
}

/** The phase that is called so ("đợt 1"), as a period; null where none is. */
export function periodOfPhase(
  name: string,
  phases: readonly Phase[],
  calendar: ReportCalendar,
): Period | null {
  const phase = phases.find((one) => fold(one.name) === fold(name));
  return phase ? phasePeriod(phase, calendar) : null;
}

/**
 * The period that begins after this one ends: what it leaves open is carried into that one. After nine months that
 * is the fourth quarter; after a phase the next phase; after any other range as many days, but not beyond the year
 * in which they begin.
 */
export function nextPeriod(period: Period, phases: readonly Phase[] = []): Period {
  if (period.kind === 'range') {
    const after = phases.filter(({ from }) => from > period.to).sort(byDay)[0];
    return after && isPhase(period, phases) ? likePhase(after, period) : rangeAfter(period);
  }
  if (period.kind === 'nineMonths') {
    return makePeriod('quarter', period.year, 4, period.calendar);
  }
  return step(period, period.kind, 1);
}

/**
 * The period that ends before this one begins. Before nine months that is the fourth quarter of the year before;
 * before a phase the one before it; before any other range as many days, but not before the year in which they end.
 */
export function previousPeriod(period: Period, phases: readonly Phase[] = []): Period {
  if (period.kind === 'range') {
    const before = phases
      .filter(({ to }) => to < period.from)
      .sort(byDay)
      .at(-1);
    return before && isPhase(period, phases) ? likePhase(before, period) : rangeBefore(period);
  }
  if (period.kind === 'nineMonths') {
    return makePeriod('quarter', period.year - 1, 4, period.calendar);
  }
  return step(period, period.kind, -1);
}

/** The phase whose days a range has, or null. */
export function phaseOf(period: Period, phases: readonly Phase[]): Phase | null {
  return phases.find(({ from, to }) => from === period.from && to === period.to) ?? null;
}

/** Whether a period has not begun yet on this day: a report on it is asked about first. */
export function hasNotBegun(period: Period, today: Day): boolean {
  return period.from > today;
}

/**
 * Whether a report's as-of day is over: always when it is the period's last day, else when it lies before today
 * (src/README §5).
 */
export function isDayOver(period: Period, asOf: Day, today: Day): boolean {
  return asOf === period.to || asOf < today;
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

function isPhase(period: Period, phases: readonly Phase[]): boolean {
  return phaseOf(period, phases) !== null;
}

function byDay(a: Phase, b: Phase): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}

function likePhase(phase: Phase, like: Period): Period {
  return phasePeriod(phase, like.calendar) ?? like;
}

function rangeOf({ from, to }: Pick<Phase, 'from' | 'to'>, like: Period): Period {
  return makeRange(from, to, like.calendar) ?? like;
}

function rangeAfter(period: Period): Period {
  const from = addDays(period.to, 1);
  const to = addDays(from, daysBetween(period.from, period.to));
  return rangeOf({ from, to: earlier(to, `${partsOf(from).year}-12-31`) }, period);
}

function rangeBefore(period: Period): Period {
  const to = addDays(period.from, -1);
  const from = addDays(to, -daysBetween(period.from, period.to));
  return rangeOf({ from: later(from, `${partsOf(to).year}-01-01`), to }, period);
}
