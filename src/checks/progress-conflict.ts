import type { Role, Task } from '../programme/types';
import { deadlineColumn, eachTask, findingOn, type Check } from './finding';

/**
 * Two progress columns that contradict each other: the first one counts, the finding points at the second. And words
 * that call a completion late or in time where its day says the opposite: the day counts.
 */
export const progressConflict: Check = (programme) =>
  eachTask(programme, (task) => {
    const { conflict, decidedBy } = task.progress;
    const due = deadlineColumn(programme);
    const spoken = decidedBy === null || due === null ? null : ([decidedBy.role, due] as const);
    const pair = conflict ?? (isMiscalled(task) ? spoken : null);
    if (pair === null) return null;
    const [first, second] = pair;
    const params = {
      first,
      second,
      firstText: textOf(task, first),
      secondText: textOf(task, second),
    };
    return findingOn(
      'progress.conflict',
      programme,
      task,
      conflict === null ? first : second,
      params,
    );
  });

function textOf(task: Task, role: Role): string {
  return task.cells[role]?.text ?? '';
}

/** "Đã hoàn thành ngày 10/9/2025 (đúng hạn)" of a task due in August. */
function isMiscalled({ due, progress }: Task): boolean {
  const { state, timeliness, completedFrom, completedOn } = progress;
  if (state !== 'done' || timeliness === null || due === null) return false;
  if (completedFrom === null || completedOn === null) return false;
  return timeliness.kind === 'onTime' ? completedFrom > due : completedOn <= due;
}
