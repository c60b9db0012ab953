import { eachTask, findingOn, type Check } from './finding';

/** Two progress columns that contradict each other; the first one counts, the finding points at the second. */
export const progressConflict: Check = (programme) =>
  eachTask(programme, (task) => {
    const { conflict } = task.progress;
    if (conflict === null) return null;
    const [first, second] = conflict;
    const params = {
      first,
      second,
      firstText: task.cells[first]?.text ?? '',
      secondText: task.cells[second]?.text ?? '',
    };
    return findingOn('progress.conflict', programme, task, second, params);
  });
