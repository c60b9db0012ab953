import type { Programme, Task } from '../programme';

/** Words of a calendar of deadlines. */
export const CALENDAR = {
  name: 'Thời hạn nhiệm vụ',
  due: 'Đến hạn: {content}',
  lead: 'Chủ trì: {names}',
  deadline: 'Thời hạn ghi trong bảng: {text}',
  programme: 'Chương trình: {title}',
} as const;

/** Titles in calendars are read at a glance. */
const LONGEST = 120;

/** What the entry of a task is called. */
export function dueTitle({ content }: Task): string {
  const plain = content.replace(/\s+/g, ' ').trim();
  return CALENDAR.due.replace(
    '{content}',
    plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
  );
}

/** What stands in the entry of a task: all of its content, who leads it, and its deadline in the table's words. */
export function dueDetails({ title }: Programme, { content, leads, deadline }: Task): string {
  return [
    content.trim(),
    ...(leads.length === 0 ? [] : [CALENDAR.lead.replace('{names}', leads.join('; '))]),
    ...(deadline === null ? [] : [CALENDAR.deadline.replace('{text}', deadline.text)]),
    CALENDAR.programme.replace('{title}', title.replace(/\s+/g, ' ').trim()),
  ].join('\n');
}
