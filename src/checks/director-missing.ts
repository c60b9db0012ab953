import { findingOn, hasColumn, type Check } from './finding';
import { isPlaceholder } from './placeholder';

/** Tasks that nobody directs, in a layout that has a column for it. */
export const directorMissing: Check = (programme) => {
  if (!hasColumn(programme, 'director')) return [];
  return programme.tasks
    .filter(({ directors }) => directors.every((name) => isPlaceholder(name)))
    .map((task) => findingOn('director.missing', programme, task, 'director'));
};
