import { deadlineColumn, eachTask, findingOn, type Check } from './finding';

/** Deadline cells that hold text no rule could read ("31/11/2025", "Quý V"). */
export const deadlineUnreadable: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return eachTask(programme, (task) => {
    if (task.deadline?.kind !== 'unreadable') return null;
    const params = { text: task.deadline.text };
    return findingOn('deadline.unreadable', programme, task, column, params);
  });
};
