import { deadlineColumn, findingOn, type Check } from './finding';

/** Empty deadline cells of tasks that are neither standing nor bounded by the range in their start cell. */
export const deadlineMissing: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return programme.tasks
    .filter((task) => task.deadline === null && !task.ongoing && task.originalDue === null)
    .map((task) => findingOn('deadline.missing', programme, task, column));
};
