import { findingOn, type Check } from './finding';
import { progressRole } from './progress-cell';

/** Tasks that are done on no recorded day: nobody can tell whether in time. */
export const progressUndated: Check = (programme) =>
  programme.tasks
    .filter(({ progress }) => progress.state === 'done' && progress.completedOn === null)
    .map((task) =>
      findingOn('progress.undated', programme, task, progressRole(task), {
        text: task.progress.decidedBy?.text ?? '',
      }),
    );
