import type { Day } from '../calendar';
import { addDays, daysInMonth, isDay, monthEnd, partsOf, weekdayOf } from '../calendar';
import type { Recurrence, TimeExpression } from '../types';
import type { Span } from './atom';
import { daySpan, monthsSpan } from './atom';

/** Cycles to look at around a day: the one before it, its own, and the next two. */
const AROUND = [-1, 0, 1, 2];

/**
 * The next day a recurring expression is due, on or after `asOf`; null for every other expression and
 * where the cycles have no known beginning ("2 năm/lần").
 */
export function nextDue(expression: TimeExpression, asOf: Day): Day | null {
  const ahead = allDues(expression, asOf).filter((day) => day >= asOf && isDay(day));
  return ahead.sort()[0] ?? null;
}

/**
 * The cycle of a recurring expression that holds a day: a completion recorded on that day closes this
 * cycle and no other. With one cycle it is the calendar's (month, quarter …); where several are named
 * ("hàng quý, 6 tháng, 1 năm") it runs from the day after one due day to the next. Null as for {@link nextDue}.
 */
export function cycleOf(expression: TimeExpression, day: Day): Span | null {
  const [only, ...more] = expression.recurrences ?? [];
  if (expression.kind !== 'recurring' || only === undefined) return null;
  if (more.length === 0) return cycleAround(only, day);
  const dues = allDues(expression, day).sort();
  const last = dues.filter((due) => due < day).at(-1);
  const next = dues.find((due) => due >= day);
  return last === undefined || next === undefined ? null : { from: addDays(last, 1), to: next };
}

function allDues(expression: TimeExpression, day: Day): Day[] {
  if (expression.kind !== 'recurring') return [];
  return (expression.recurrences ?? []).flatMap((recurrence) => duesAround(recurrence, day));
}

function duesAround(recurrence: Recurrence, day: Day): readonly Day[] {
  const dues: Day[] = [];
  let cycle = cycleAround(recurrence, day);
  if (cycle !== null) cycle = cycleAround(recurrence, addDays(cycle.from, -1));
  for (let step = 0; step < AROUND.length && cycle !== null; step++) {
    dues.push(dueIn(recurrence, cycle));
    cycle = cycleAround(recurrence, addDays(cycle.to, 1));
  }
  return dues;
}

/** The calendar's cycle around a day; null where nothing says when such cycles begin. */
function cycleAround({ every, count }: Recurrence, day: Day): Span | null {
  if (every === 'day') return count === 1 ? { from: day, to: day } : null;
  if (every === 'week') return count === 1 ? weekAround(day) : null;
  const months = MONTHS[every] * count;
  if (12 % months !== 0) return null;
  const { year, month } = partsOf(day);
  const first = month - ((month - 1) % months);
  return monthsSpan(year, first, first + months - 1);
}

const MONTHS = { month: 1, quarter: 3, half: 6, nineMonths: 12, year: 12 } as const;

function weekAround(day: Day): Span {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

/** The due day inside a cycle; a day the month does not have is its last one. */
function dueIn({ every, day, month }: Recurrence, cycle: Span): Day {
  if (every === 'day') return cycle.to;
  if (every === 'week') return addDays(cycle.from, (day ?? 7) - 1);
  const first = partsOf(cycle.from);
  const last = partsOf(cycle.to);
  const dueMonth =
    every === 'nineMonths' ? 9 : month === null ? last.month : first.month + month - 1;
  const inMonth = day === null ? null : Math.min(day, daysInMonth(first.year, dueMonth));
  const due = inMonth === null ? null : daySpan(first.year, dueMonth, inMonth);
  return due?.to ?? monthEnd(first.year, dueMonth);
}
