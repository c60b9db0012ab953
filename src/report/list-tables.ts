import type { Table } from './model';
import type { PlacedTask } from './placed';
import type { TaskColumn } from './task-columns';
import { columnsOf, isSeveral, taskRow } from './task-columns';

/** Overdue tasks, the longest overdue first, each with what the officers' remarks say of it. */
export function overdueList(placed: readonly PlacedTask[]): Table {
  const overdue = placed
    .filter(({ reading }) => reading.status === 'overdue')
    .sort((a, b) => b.reading.daysLate - a.reading.daysLate);
  return taskTable('overdue', overdue, [
    'number',
    'content',
    'lead',
    'director',
    'deadline',
    'cause',
    'daysLate',
  ]);
}

/** Dropped tasks and those moved to another year. */
export function droppedList(placed: readonly PlacedTask[]): Table {
  const dropped = placed.filter(({ placement }) => placement.class === 'dropped');
  const columns = ['number', 'content', 'lead', 'director', 'deadline', 'note'] as const;
  return taskTable('dropped', dropped, columns);
}

/** Tasks whose deadline was moved by an extension, old and new. */
export function extensionList(placed: readonly PlacedTask[]): Table {
  const extended = placed.filter(({ task }) => task.progress.extendedTo !== null);
  const columns = ['number', 'content', 'lead', 'oldDeadline', 'newDeadline', 'note'] as const;
  return taskTable('extensions', extended, columns);
}

/** Tasks that lack something, with all else there is to find them by. */
export function absenceList(id: string, placed: readonly PlacedTask[]): Table {
  return taskTable(id, placed, [
    'number',
    'content',
    'lead',
    'director',
    'deadline',
    'result',
    'status',
    'daysLate',
  ]);
}

/** A table of tasks with these columns, in the order given. */
export function taskTable(
  id: string,
  placed: readonly PlacedTask[],
  columns: readonly TaskColumn[],
): Table {
  const several = isSeveral(placed);
  return {
    id,
    columns: columnsOf(columns, several),
    rows: placed.map((item) => taskRow(item, columns, several)),
  };
}
