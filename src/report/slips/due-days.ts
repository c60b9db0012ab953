import type { Day, Programme } from '../../programme';
import { statusOf } from '../../programme/status';
import { dueDetails, dueTitle } from '../../strings/calendar';
import { slipKeys } from './key';
import type { Slip } from './slips';

/** A task's deadline as a day of a calendar. */
export interface TaskDueDay {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly details: string;
}

/** The deadlines of the slips' tasks, each task once; what has no day that is known is in no calendar. */
export function dueDaysOf(
  programme: Programme,
  slips: readonly Slip[],
  { asOf, dueSoonDays }: { readonly asOf: Day; readonly dueSoonDays: number },
): TaskDueDay[] {
  const keys = slipKeys(programme);
  const wanted = new Set(slips.flatMap(({ tasks }) => tasks));
  return programme.tasks.flatMap((task) => {
    if (!wanted.has(task)) return [];
    const day = task.due ?? statusOf(task, asOf, { dueSoonDays }).nextDue;
    if (day === null) return [];
    const id = `${(keys.get(task) ?? task.id).replaceAll(':', '-')}@chuong-trinh-cong-tac`;
    return [{ id, day, title: dueTitle(task), details: dueDetails(programme, task) }];
  });
}
