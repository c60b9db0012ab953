import { deadlineColumn, findingOn, type Check } from './finding';

/** Deadlines of the table (not extensions) that end before the work begins. */
export const deadlineBeforeStart: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return programme.tasks.flatMap((task) => {
    const start = task.start?.from ?? null;
    const due = task.deadline?.to ?? null;
    if (start === null || due === null || due >= start) return [];
    return [findingOn('deadline.beforeStart', programme, task, column, { start, due })];
  });
};
