import { eachTask, findingOn, type Check } from './finding';
import { progressRole } from './progress-cell';

/** Completions recorded for a day that has not come: against today, not the day of the view. */
export const progressCompletedInFuture: Check = (programme, { today }) =>
  eachTask(programme, (task) => {
    const { state, completedFrom, completedOn } = task.progress;
    if (state !== 'done' || completedFrom === null || completedFrom <= today) return null;
    const params = { completedOn: completedOn ?? completedFrom, today };
    return findingOn('progress.completedInFuture', programme, task, progressRole(task), params);
  });
