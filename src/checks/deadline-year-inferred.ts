import type { Role, Task, TimeExpression } from '../programme/types';
import { eachTask, findingOn, type Check } from './finding';

/** Deadlines written without a year, which took the programme's, or that of the day of reading. */
export const deadlineYearInferred: Check = (programme) =>
  eachTask(programme, (task) => {
    const time = timeOfDue(task);
    if (time === null || !time.inferred.includes('year') || isOfTable(time)) return null;
    const told = { text: time.text, due: time.to ?? '', year: programme.year ?? '' };
    const params = programme.years?.from === 'asOf' ? { ...told, variant: 'asOf' } : told;
    return findingOn('deadline.yearInferred', programme, task, roleOf(task), params);
  });

/** What stands outside the task's own row is told once for the table (deadline.elsewhere). */
function isOfTable({ source }: TimeExpression): boolean {
  return source !== undefined && source !== 'sentence';
}

/** What gives the deadline: its own cell, or the start cell where that holds a range. */
function timeOfDue({ deadline, start, originalDue }: Task): TimeExpression | null {
  return deadline ?? (originalDue === null ? null : start);
}

function roleOf(task: Task): Role {
  if (task.deadline === null) return 'start';
  return task.cells.deadline === undefined ? 'time' : 'deadline';
}
