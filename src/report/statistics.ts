import type { Status, StatusReading, Task } from '../programme';
import { STATUSES } from '../programme';
import type { CountedClass, Placement } from './classes';
import { COUNTED_CLASSES, isCompleted } from './classes';

/** How many tasks have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** The counts of a report (src/README §9); `total` is the sum of the four classes, and of `byStatus`. */
export interface ReportCounts extends Readonly<Record<CountedClass, number>> {
  readonly total: number;
  readonly dropped: number;
  readonly byStatus: StatusCounts;
}

/** What a table by unit or by director says of one of them; `name` is null for tasks that have none. */
export interface GroupCounts {
  readonly name: string | null;
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
  readonly byStatus: StatusCounts;
  /** See {@link completionRate}. */
  readonly rate: number | null;
}

/** One task with its status on the as-of date. */
export interface TaskReading {
  readonly task: Task;
  readonly reading: StatusReading;
}

/** The three things a task may lack; kept apart, because each has another remedy. */
export interface Absences<T extends TaskReading = TaskReading> {
  readonly noLead: readonly T[];
  /** No deadline that could be read; ongoing and recurring tasks need none, and what is done or dropped wants none. */
  readonly noDeadline: readonly T[];
  readonly noDirector: readonly T[];
}

/** How many of these tasks have each status; statuses that none has count 0. */
export function countByStatus(tasks: readonly TaskReading[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { reading } of tasks) counts[reading.status] += 1;
  return counts;
}

/** The counts of a report over tasks that were placed in its period. */
export function countReport(
  placed: readonly (TaskReading & { readonly placement: Placement })[],
): ReportCounts {
  const counted = placed.filter(({ placement }) => isCountedClass(placement.class));
  const ofClass = (name: Placement['class']) =>
    placed.filter(({ placement }) => placement.class === name).length;
  return {
    total: counted.length,
    due: ofClass('due'),
    carriedOver: ofClass('carriedOver'),
    continuing: ofClass('continuing'),
    undated: ofClass('undated'),
    dropped: ofClass('dropped'),
    byStatus: countByStatus(counted),
  };
}

/**
 * The completion rate as the Government reports it: completed ÷ (completed + overdue), 0 … 1.
 * Tasks not yet due are left out; null where nothing is completed or overdue.
 */
export function completionRate(counts: StatusCounts): number | null {
  const completed = completedIn(counts);
  const base = completed + counts.overdue;
  return base === 0 ? null : completed / base;
}

/**
 * Counts by group, most overdue first, then most tasks, then in the order met; the group without a name last.
 *
 * @param nameOf the group a task counts in, null for none
 */
export function countGroups<T extends TaskReading>(
  tasks: readonly T[],
  nameOf: (item: T) => string | null,
): GroupCounts[] {
  const groups = new Map<string | null, T[]>();
  for (const item of tasks) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([name, items]) => summarise(name, items)).sort(byUrgency);
}

/** Which tasks lack a lead unit, a readable deadline, a director. */
export function findAbsences<T extends TaskReading>(tasks: readonly T[]): Absences<T> {
  return {
    noLead: tasks.filter(({ task }) => task.leads.length === 0),
    noDeadline: tasks.filter(({ reading }) => reading.status === 'undated'),
    noDirector: tasks.filter(({ task }) => task.directors.length === 0),
  };
}

/** Whether a class counts into the total. */
export function isCountedClass(name: Placement['class']): name is CountedClass {
  return COUNTED_CLASSES.some((counted) => counted === name);
}

function summarise(name: string | null, items: readonly TaskReading[]): GroupCounts {
  const byStatus = countByStatus(items);
  return {
    name,
    total: items.length,
    completed: items.filter(({ reading }) => isCompleted(reading.status)).length,
    overdue: byStatus.overdue,
    byStatus,
    rate: completionRate(byStatus),
  };
}

function byUrgency(a: GroupCounts, b: GroupCounts): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return b.overdue - a.overdue || b.total - a.total;
}

function completedIn(counts: StatusCounts): number {
  return counts.completedOnTime + counts.completedLate + counts.completed;
}
