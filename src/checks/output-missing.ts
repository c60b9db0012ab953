import { findingOn, hasColumn, type Check } from './finding';
import { isPlaceholder } from './placeholder';

/** Tasks that name no product, in a layout that has a column for it. */
export const outputMissing: Check = (programme) => {
  if (!hasColumn(programme, 'output')) return [];
  return programme.tasks
    .filter(({ output }) => isPlaceholder(output ?? ''))
    .map((task) => findingOn('output.missing', programme, task, 'output'));
};
