import { eachTask, findingOn, hasColumn, type Check } from './finding';

/** Start cells that hold text no rule could read. A column of both times is the deadline's affair. */
export const startUnreadable: Check = (programme) => {
  if (!hasColumn(programme, 'start')) return [];
  return eachTask(programme, (task) => {
    if (task.start?.kind !== 'unreadable') return null;
    return findingOn('start.unreadable', programme, task, 'start', { text: task.start.text });
  });
};
