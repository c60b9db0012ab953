import type { Day } from '../../programme';
import { partsOf } from '../../programme/calendar';
import type { TaskReading } from '../../report/statistics';
import type { YearSpan } from '../../report/programme-years';
import type { Undoable } from './state';

/** What is to be done now: overdue and due soon, and what was marked here a moment ago, so that it can be taken back. */
export function attentionOf(
  tasks: readonly TaskReading[],
  undos: readonly Undoable[],
): readonly TaskReading[] {
  const marked = new Set(undos.flatMap(({ ids }) => ids));
  return tasks.filter(
    ({ task, reading }) =>
      reading.status === 'overdue' || reading.status === 'dueSoon' || marked.has(task.id),
  );
}

/** What is due in one month. */
export interface MonthDue {
  /** "2025-09". */
  readonly month: string;
  /** 1-based. */
  readonly number: number;
  readonly due: number;
  readonly late: number;
  readonly done: number;
}

/** What is due in each month of a year, dropped tasks left out. */
export function monthsOf(tasks: readonly TaskReading[], year: number): readonly MonthDue[] {
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    number: index + 1,
    due: 0,
    late: 0,
    done: 0,
  }));
  for (const { task, reading } of tasks) {
    if (task.due === null || reading.status === 'dropped') continue;
    const { year: dueYear, month } = partsOf(task.due);
    const found = dueYear === year ? months[month - 1] : undefined;
    if (!found) continue;
    found.due += 1;
    if (reading.status === 'overdue') found.late += 1;
    if (reading.status.startsWith('completed')) found.done += 1;
  }
  return months;
}

/** The year whose months are shown first: that of the day, kept inside the programme's. */
export function yearShown(asOf: Day, years: YearSpan | null): number {
  const { year } = partsOf(asOf);
  return years === null ? year : Math.min(Math.max(year, years.first), years.last);
}
