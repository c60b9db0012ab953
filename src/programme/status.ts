import { taskAt } from './as-of';
import { addDays, daysBetween, later, type Day } from './calendar';
import { cycleOf, nextDue } from './timing';
import type { Status, StatusReading, Task, TimeExpression, Timeliness } from './types';

/** What the status may be tuned by. */
export interface StatusOptions {
  /** How many days ahead of the deadline a task counts as due soon; 7 as a rule. */
  readonly dueSoonDays: number;
  /** True where the day itself is over, as at a period's end: what was due on it and is not done is overdue by 0 days. */
  readonly dayOver?: boolean;
}

/** src/README §5: due soon means within a week. */
export const DEFAULT_STATUS_OPTIONS: StatusOptions = { dueSoonDays: 7 };

/**
 * The status of a task on the day `asOf`, by the table of src/README §5. The due day itself is in time, unless the day
 * is over; a completion counts from its first recorded day on, and no remark that is dated later; the deadline compared
 * with is the effective one, after extensions.
 */
export function statusOf(
  read: Task,
  asOf: Day,
  options: StatusOptions = DEFAULT_STATUS_OPTIONS,
): StatusReading {
  const task = taskAt(read, asOf);
  if (task.progress.state === 'dropped') return reading('dropped');
  const recurring = recurringOf(task);
  if (recurring !== null) return recurringStatus(task, recurring, asOf, options);
  if (isCompleted(task, asOf)) return completedStatus(task);
  if (task.ongoing) return reading('ongoing');
  return task.due === null ? reading('undated') : openStatus(task, task.due, asOf, options);
}

/** The expression whose cycles a recurring task follows; null for any other task. */
function recurringOf(task: Task): TimeExpression | null {
  if (task.deadline?.kind === 'recurring') return task.deadline;
  if (task.start?.kind === 'recurring' && task.due === null) return task.start;
  return null;
}

/** Done without a day counts at once; done on a day counts from the first day it can have been. */
function isCompleted(task: Task, asOf: Day): boolean {
  const { state, completedFrom } = task.progress;
  return state === 'done' && (completedFrom === null || completedFrom <= asOf);
}

function completedStatus(task: Task): StatusReading {
  const { completedFrom, completedOn, timeliness } = task.progress;
  if (task.due === null) return reading('completed');
  if (completedFrom === null || completedOn === null) return bySaying(timeliness);
  if (completedOn <= task.due) return reading('completedOnTime');
  if (completedFrom <= task.due) return reading('completed');
  return { ...reading('completedLate'), daysLate: daysBetween(task.due, completedFrom) };
}

/** Where no day is recorded, the officer's own "(đúng hạn)" or "(quá hạn 3 ngày)" tells. */
function bySaying(timeliness: Timeliness | null): StatusReading {
  if (timeliness === null) return reading('completed');
  if (timeliness.kind === 'onTime') return reading('completedOnTime');
  return { ...reading('completedLate'), daysLate: timeliness.days ?? 0 };
}

function openStatus(task: Task, due: Day, asOf: Day, options: StatusOptions): StatusReading {
  const daysLeft = daysBetween(asOf, due);
  if (daysLeft < 0 || (daysLeft === 0 && options.dayOver === true))
    return { ...reading('overdue'), daysLate: Math.abs(daysLeft) };
  if (daysLeft <= options.dueSoonDays) return { ...reading('dueSoon'), daysLeft };
  const notStarted = task.from !== null && task.from > asOf;
  return { ...reading(notStarted ? 'notStarted' : 'inProgress'), daysLeft };
}

/**
 * A completion closes the cycle its day falls in; the cycle behind it is overdue once its own due day has passed.
 * Where nobody records completions (none is dated), no cycle can be called overdue.
 */
function recurringStatus(
  task: Task,
  time: TimeExpression,
  asOf: Day,
  { dayOver = false }: StatusOptions,
): StatusReading {
  const closed = closedCycle(task, time, asOf);
  const open = closed === null ? null : nextDue(time, addDays(closed.to, 1));
  if (open !== null && (open < asOf || (dayOver && open === asOf))) {
    return {
      ...reading('overdue'),
      daysLate: daysBetween(open, asOf),
      nextDue: nextDue(time, asOf),
    };
  }
  const from = later(asOf, closed === null ? (task.from ?? asOf) : addDays(closed.to, 1));
  return { ...reading('ongoing'), nextDue: nextDue(time, from) };
}

function closedCycle(task: Task, time: TimeExpression, asOf: Day): { to: Day } | null {
  const { completedOn } = task.progress;
  if (completedOn === null || !isCompleted(task, asOf)) return null;
  return cycleOf(time, completedOn);
}

function reading(status: Status): StatusReading {
  return { status, daysLate: 0, daysLeft: null, nextDue: null };
}
