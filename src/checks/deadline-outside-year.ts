import type { Task } from '../programme/types';
import { deadlineColumn, findingOn, type Check } from './finding';

/**
 * Deadlines whose whole interval lies outside the programme's year. "Trước 15/02/2026" has no first day:
 * it begins with the work, or where that is unknown on its last day.
 */
export const deadlineOutsideYear: Check = (programme) => {
  const column = deadlineColumn(programme);
  const { year } = programme;
  if (column === null || year === null) return [];
  return programme.tasks
    .filter((task) => isOutside(task, year))
    .map((task) => {
      const params = { year, text: task.deadline?.text ?? '' };
      return findingOn('deadline.outsideYear', programme, task, column, params);
    });
};

function isOutside({ deadline, start }: Task, year: number): boolean {
  if (deadline === null) return false;
  const from = deadline.from ?? start?.from ?? deadline.to;
  if (from !== null && from > `${year}-12-31`) return true;
  return deadline.to !== null && deadline.to < `${year}-01-01`;
}
