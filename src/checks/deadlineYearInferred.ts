import type { Role, Task, TimeExpression } from '../programme/types';
import { findingOn, type Check } from './finding';

/** Deadlines written without a year, which took the programme's. */
export const deadlineYearInferred: Check = (programme) =>
  programme.tasks.flatMap((task) => {
    const source = sourceOfDue(task);
    if (source === null || !source.time.inferred.includes('year')) return [];
    const params = {
      text: source.time.text,
      due: source.time.to ?? '',
      year: programme.year ?? '',
    };
    return [findingOn('deadline.yearInferred', programme, task, source.role, params)];
  });

/** The cell that gives the deadline: its own, or the start cell where that holds a range. */
function sourceOfDue(task: Task): { role: Role; time: TimeExpression } | null {
  const { deadline, start } = task;
  if (deadline !== null) return { role: task.cells.deadline ? 'deadline' : 'time', time: deadline };
  return start !== null && task.originalDue !== null ? { role: 'start', time: start } : null;
}
