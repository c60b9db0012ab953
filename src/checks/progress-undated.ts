import { findingOn, type Check } from './finding';
import { progressRole } from './progress-cell';

/** Tasks that are done on no recorded day and not said to be in time or late: nobody can tell. */
export const progressUndated: Check = (programme) =>
  programme.tasks
    .filter(
      ({ progress: { state, completedOn, timeliness } }) =>
        state === 'done' && completedOn === null && timeliness === null,
    )
    .map((task) =>
      findingOn('progress.undated', programme, task, progressRole(task), {
        text: task.progress.decidedBy?.text ?? '',
      }),
    );
