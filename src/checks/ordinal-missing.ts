import { findingOn, hasColumn, type Check } from './finding';

/** Tasks without a number; sub-tasks need none. */
export const ordinalMissing: Check = (programme) => {
  if (!hasColumn(programme, 'ordinal')) return [];
  return programme.tasks
    .filter((task) => task.ordinal.trim() === '' && task.parent === null)
    .map((task) => findingOn('ordinal.missing', programme, task, 'ordinal'));
};
