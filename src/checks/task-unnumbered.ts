import { eachTask, findingOn, type Check } from './finding';

/** Rows without a number of their own that were read as sub-tasks of the numbered task above. */
export const taskUnnumbered: Check = (programme) =>
  eachTask(programme, (task) =>
    task.parent === null
      ? null
      : findingOn('task.unnumbered', programme, task, 'content', { parent: task.parent }),
  );
