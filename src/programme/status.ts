import { addDays, daysBetween, later, type Day } from './calendar';
import { cycleOf, nextDue } from './timing';
import type { Status, StatusReading, Task, TimeExpression } from './types';

/** What the status may be tuned by. */
export interface StatusOptions {
  /** How many days ahead of the deadline a task counts as due soon; 7 as a rule. */
  readonly dueSoonDays: number;
}

/** src/README §5: due soon means within a week. */
export const DEFAULT_STATUS_OPTIONS: StatusOptions = { dueSoonDays: 7 };

/**
 * The status of a task on the day `asOf`, by the table of src/README §5. The due day itself is in time; a completion
 * counts from its first recorded day on; the deadline compared with is the effective one, after extensions.
 */
export function statusOf(
  task: Task,
  asOf: Day,
  options: StatusOptions = DEFAULT_STATUS_OPTIONS,
): StatusReading {
  if (task.progress.state === 'dropped') return reading('dropped');
  const recurring = recurringOf(task);
  if (recurring !== null) return recurringStatus(task, recurring, asOf);
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
  const { completedFrom, completedOn } = task.progress;
  if (completedFrom === null || completedOn === null || task.due === null) {
    return reading('completed');
  }
  if (completedOn <= task.due) return reading('completedOnTime');
  if (completedFrom <= task.due) return reading('completed');
  return { ...reading('completedLate'), daysLate: daysBetween(task.due, completedFrom) };
}

function openStatus(task: Task, due: Day, asOf: Day, options: StatusOptions): StatusReading {
  const daysLeft = daysBetween(asOf, due);
  if (daysLeft < 0) return { ...reading('overdue'), daysLate: -daysLeft };
  if (daysLeft <= options.dueSoonDays) return { ...reading('dueSoon'), daysLeft };
  const notStarted = task.from !== null && task.from > asOf;
  return { ...reading(notStarted ? 'notStarted' : 'inProgress'), daysLeft };
}

/**
 * A completion closes the cycle its day falls in; the cycle behind it is overdue once its own due day has passed.
 * Where nobody records completions (none is dated), no cycle can be called overdue.
 */
function recurringStatus(task: Task, time: TimeExpression, asOf: Day): StatusReading {
  const closed = closedCycle(task, time, asOf);
  const open = closed === null ? null : nextDue(time, addDays(closed.to, 1));
  if (open !== null && open < asOf) {
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
