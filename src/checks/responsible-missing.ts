import type { Programme, Role, Task } from '../programme/types';
import { findingOn, firstColumn, hasLeadsElsewhere, type Check } from './finding';
import { isPlaceholder } from './placeholder';

/** Tasks nobody leads: the lead column's cell, or the only responsible cell, is empty or a placeholder. */
export const responsibleMissing: Check = (programme) => {
  const column = leadColumn(programme);
  if (column === null) return [];
  return programme.tasks
    .filter((task) => isUnassigned(task, column))
    .map((task) => findingOn('responsible.missing', programme, task, column));
};

/** The column that names leads: its own, else the one for all who are responsible; its own where they stand elsewhere. */
export function leadColumn(programme: Programme): 'lead' | 'responsible' | null {
  const column = firstColumn(programme, ['lead', 'responsible']);
  return column ?? (hasLeadsElsewhere(programme) ? 'lead' : null);
}

/** Whether a task has no lead at all; one that names only coordinators is {@link responsibleNoLead}'s. */
function isUnassigned(task: Task, column: Role): boolean {
  const named = task.leads.some((lead) => !isPlaceholder(lead));
  if (column === 'lead') return !named;
  return !named && task.coordinators.every((unit) => isPlaceholder(unit));
}
