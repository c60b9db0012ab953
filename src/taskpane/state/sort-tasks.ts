import type { TaskReading } from '../../report/statistics';
import type { Sort } from './state';

/** Later than every day. */
const NO_DAY = '9999';

type Order = (a: TaskReading, b: TaskReading) => number;

const byDue: Order = (a, b) => compare(a.task.due ?? NO_DAY, b.task.due ?? NO_DAY);
const byLateness: Order = (a, b) => daysLate(b) - daysLate(a) || byDue(a, b);

/** The tasks in another order; those that are equal in it stay as in the table. */
export function sortTasks(tasks: readonly TaskReading[], sort: Sort): readonly TaskReading[] {
  if (sort === 'table') return tasks;
  if (sort === 'late') return [...tasks].sort(byLateness);
  if (sort === 'due') return [...tasks].sort(byDue);
  return groupByUnit(tasks).flatMap(({ tasks: theirs }) => theirs);
}

/** Tasks of one lead unit. */
export interface UnitGroup {
  /** "" for tasks without one. */
  readonly unit: string;
  readonly tasks: readonly TaskReading[];
}

/** The tasks by their first lead unit, latest first; the unit with the latest task stands first, those without one last. */
export function groupByUnit(tasks: readonly TaskReading[]): readonly UnitGroup[] {
  const groups = new Map<string, TaskReading[]>();
  for (const item of [...tasks].sort(byLateness)) {
    const unit = item.task.leads[0] ?? '';
    const group = groups.get(unit);
    if (group) group.push(item);
    else groups.set(unit, [item]);
  }
  const all = [...groups].map(([unit, theirs]) => ({ unit, tasks: theirs }));
  return [...all.filter(({ unit }) => unit !== ''), ...all.filter(({ unit }) => unit === '')];
}

/** Only what is not finished is late: a task finished late waits for nobody. */
function daysLate({ reading }: TaskReading): number {
  return reading.status === 'overdue' ? Math.max(reading.daysLate, 1) : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
