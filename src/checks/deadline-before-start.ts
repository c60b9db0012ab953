import { deadlineColumn, eachTask, findingOn, type Check } from './finding';

/** Deadlines of the table (not extensions) that end before the work begins. */
export const deadlineBeforeStart: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return eachTask(programme, (task) => {
    const start = task.start?.from ?? null;
    const due = task.deadline?.to ?? null;
    if (start === null || due === null || due >= start) return null;
    return findingOn('deadline.beforeStart', programme, task, column, { start, due });
  });
};
