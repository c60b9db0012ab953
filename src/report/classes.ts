import type { Day, Status, StatusReading, Task } from '../programme';
import type { StatusOptions } from '../programme/status';
import { statusOf } from '../programme/status';
import type { Period } from './period';

/** The classes whose sum is the total of a report, in the order they are printed. */
export const COUNTED_CLASSES = ['due', 'carriedOver', 'continuing', 'undated'] as const;
export type CountedClass = (typeof COUNTED_CLASSES)[number];

/** How a task stands to a period; `dropped` tasks are listed apart and counted nowhere. */
export type TaskClass = CountedClass | 'dropped';

/** Why a task of the programme is in no class of a period. */
export type OutsideReason =
  | 'completedBefore'
  | 'notStarted'
  /** Done, but without a readable deadline: nothing says which period it belongs to. */
  | 'completedUndated'
  /** Taken out of the report's detail table by hand. */
  | 'leftOut';

/** What a task is to a period: a class, or the reason why it is in none. */
export type Placement =
  | { readonly class: TaskClass; readonly outside: null }
  | { readonly class: null; readonly outside: OutsideReason };

/** Whether a status says that the task is done by the as-of date. */
export function isCompleted(status: Status): boolean {
  return status === 'completedOnTime' || status === 'completedLate' || status === 'completed';
}

/**
 * Places a task in a period by the rules of src/README §7.
 *
 * @param reading its status on the report's as-of date; what is recorded as done later does not count yet
 */
export function place(task: Task, reading: StatusReading, period: Period): Placement {
  if (reading.status === 'dropped') return inClass('dropped');
  if (reading.status === 'undated') return inClass('undated');
  if (task.ongoing) return placeLasting(task, reading, period);
  if (task.due === null) return outside('completedUndated');
  if (task.due < period.from) {
    return doneBefore(task, reading, period.from, 'undatedToo')
      ? outside('completedBefore')
      : inClass('carriedOver');
  }
  if (task.due <= period.to) return inClass('due');
  return placeLasting(task, reading, period);
}

/** The class alone, null where the task is in none; see {@link place}. */
export function classOf(task: Task, reading: StatusReading, period: Period): TaskClass | null {
  return place(task, reading, period).class;
}

/**
 * The class of a task in a period as of a day, null where it is in none; its status is read here.
 * Where the status is known already, {@link classOf} saves reading it twice.
 */
export function classify(
  task: Task,
  period: Period,
  asOf: Day,
  options: StatusOptions,
): TaskClass | null {
  return classOf(task, statusOf(task, asOf, options), period);
}

/**
 * Whether a task leaves the period undone although it fell due by the period's last day.
 * These tasks, and no others, are `carriedOver` in the period that begins the day after.
 */
export function isCarriedOut(task: Task, reading: StatusReading, period: Period): boolean {
  if (reading.status === 'dropped' || reading.status === 'undated') return false;
  if (task.due === null || task.ongoing || task.due > period.to) return false;
  const doneDay = completionDay(task, reading);
  return doneDay === null ? !isCompleted(reading.status) : doneDay > period.to;
}

/** Tasks whose deadline lies after the period, and ongoing ones. */
function placeLasting(task: Task, reading: StatusReading, period: Period): Placement {
  if (doneBefore(task, reading, period.from, 'recordedOnly')) return outside('completedBefore');
  const doneDay = completionDay(task, reading);
  const doneInside = doneDay !== null && doneDay >= period.from && doneDay <= period.to;
  const started = task.from === null || task.from <= period.to;
  return started || doneInside ? inClass('continuing') : outside('notStarted');
}

/** Whether the task was done before a day; a completion without a day counts only where the rule says so. */
function doneBefore(
  task: Task,
  reading: StatusReading,
  day: Day,
  rule: 'undatedToo' | 'recordedOnly',
): boolean {
  if (!isCompleted(reading.status)) return false;
  const doneDay = completionDay(task, reading);
  return doneDay === null ? rule === 'undatedToo' : doneDay < day;
}

/** The day from which a completion counts (src/README §5): the first of its recorded time; null where not done or no day is recorded. */
function completionDay(task: Task, reading: StatusReading): Day | null {
  if (!isCompleted(reading.status)) return null;
  return task.progress.completedFrom ?? task.progress.completedOn;
}

function inClass(name: TaskClass): Placement {
  return { class: name, outside: null };
}

function outside(reason: OutsideReason): Placement {
  return { class: null, outside: reason };
}
