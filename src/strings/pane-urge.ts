import type { Day } from '../programme/calendar';
import type { StatusReading, Task } from '../programme/types';
import { shortDay } from './report-dates';
import { statusLabel } from './status';
import { ordinalLead } from './sub-tasks';

/** What a unit is to be urged for, as the text of a message; "" as the unit stands for tasks that nobody leads. */
export function urgingText(
  unit: string,
  tasks: readonly { readonly task: Task; readonly reading: StatusReading }[],
  asOf: Day,
): string {
  const open = tasks.filter(
    ({ reading }) => reading.status === 'overdue' || reading.status === 'dueSoon',
  );
  const whom = unit === '' ? 'Kính gửi các đơn vị liên quan' : `Kính gửi ${unit}`;
  const lines = open.map(({ task, reading }, index) => {
    const due = task.due === null ? '' : `, hạn ${shortDay(task.due)}`;
    return `${index + 1}. ${ordinalLead(task)}${task.content.replace(/\s+/g, ' ').trim()}${due} (${statusLabel(reading)})`;
  });
  return [
    `${whom},`,
    `Đến ngày ${shortDay(asOf)}, các nhiệm vụ sau chưa hoàn thành:`,
    ...lines,
    'Đề nghị khẩn trương thực hiện và báo lại kết quả. Trân trọng.',
  ].join('\n');
}
