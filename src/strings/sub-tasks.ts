import type { Task } from '../programme/types';

/** A task's number as it is shown: a sub-task, which has none, by the task it stands in ("trong 08"). */
export function shownOrdinal({ ordinal, parent }: Pick<Task, 'ordinal' | 'parent'>): string {
  return parent === null ? ordinal : `trong ${parent}`;
}

/** The same in front of a content: "08. ", "(trong 08) ", or nothing. */
export function ordinalLead(task: Pick<Task, 'ordinal' | 'parent'>): string {
  if (task.parent !== null) return `(${shownOrdinal(task)}) `;
  return task.ordinal === '' ? '' : `${task.ordinal}. `;
}
