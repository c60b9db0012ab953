import { eachTask, findingOn, type Check } from './finding';
import { progressRole } from './progress-cell';

/** Completions recorded before the work was to begin. */
export const progressCompletedBeforeStart: Check = (programme) =>
  eachTask(programme, (task) => {
    const { state, completedOn } = task.progress;
    const start = task.start?.from ?? null;
    if (state !== 'done' || completedOn === null || start === null || completedOn >= start)
      return null;
    const params = { completedOn, start };
    const code = 'progress.completedBeforeStart';
    return findingOn(code, programme, task, progressRole(task), params);
  });
