import { findingOn, hasColumn, type Check } from './finding';

/** Tasks without a number. */
export const ordinalMissing: Check = (programme) => {
  if (!hasColumn(programme, 'ordinal')) return [];
  return programme.tasks
    .filter((task) => task.ordinal.trim() === '')
    .map((task) => findingOn('ordinal.missing', programme, task, 'ordinal'));
};
