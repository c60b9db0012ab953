import type { Programme, ProgrammeYears, Task } from '../programme/types';
import type { Finding } from './types';
import { deadlineColumn, findingOn, type Check } from './finding';

type Years = Pick<ProgrammeYears, 'first' | 'last'>;

/**
 * Deadlines whose whole interval lies outside the programme's years. "Trước 15/02/2026" has no first day:
 * it begins with the work, or where that is unknown on its last day.
 */
export const deadlineOutsideYear: Check = (programme) => {
  const column = deadlineColumn(programme);
  const years = yearsOf(programme);
  if (column === null || years === null) return [];
  const { first, last } = years;
  const named: Finding['params'] =
    first === last ? { year: first } : { variant: 'years', first, last };
  return programme.tasks
    .filter((task) => isOutside(task, years))
    .map((task) => {
      const params = { ...named, text: task.deadline?.text ?? '' };
      return findingOn('deadline.outsideYear', programme, task, column, params);
    });
};

function yearsOf({ year, years }: Programme): Years | null {
  return years ?? (year === null ? null : { first: year, last: year });
}

function isOutside({ deadline, start }: Task, { first, last }: Years): boolean {
  if (deadline === null) return false;
  const from = deadline.from ?? start?.from ?? deadline.to;
  if (from !== null && from > `${last}-12-31`) return true;
  return deadline.to !== null && deadline.to < `${first}-01-01`;
}
