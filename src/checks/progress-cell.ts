import type { Role, Task } from '../programme/types';

/** The role whose cell a finding about progress points at: the one that decided, else the first there is. */
export function progressRole(task: Task): Role {
  const roles: readonly Role[] = ['status', 'percent', 'completedOn', 'note'];
  return task.progress.decidedBy?.role ?? roles.find((role) => task.cells[role]) ?? 'note';
}
