import { findingOn, hasColumn, type Check } from './finding';
import { isPlaceholder } from './placeholder';

/** Tasks that do not say what is to be done. */
export const contentMissing: Check = (programme) => {
  if (!hasColumn(programme, 'content')) return [];
  return programme.tasks
    .filter((task) => isPlaceholder(task.content))
    .map((task) => findingOn('content.missing', programme, task, 'content'));
};
