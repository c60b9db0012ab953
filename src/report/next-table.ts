import type { Day } from '../programme';
import { CAPTIONS, FOCUS } from '../strings/report-tables';
import { isCompleted } from './classes';
import { leadText, writtenDeadline } from './detail-table';
import type { Column } from './model';
import type { Period } from './period';
import type { PlacedTask } from './placed';
import type { TaskList } from './list-tables';
import { textCell } from './table-builder';

const NEXT_COLUMNS: readonly Column[] = [
  { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
  { id: 'content', caption: CAPTIONS.content, align: 'left', width: 46 },
  { id: 'lead', caption: CAPTIONS.lead, align: 'left', width: 20 },
  { id: 'start', caption: CAPTIONS.start, align: 'center', width: 13 },
  { id: 'deadline', caption: CAPTIONS.deadline, align: 'center', width: 13 },
  { id: 'focus', caption: CAPTIONS.focus, align: 'left', width: 30 },
];

/** What a task asks for in a period, and from which day on. */
interface Focus {
  readonly kind: keyof typeof FOCUS;
  readonly day: Day;
}

/**
 * Tasks to look to in the next period: not done yet, and due, recurring or starting in it; the earliest first.
 * What is already overdue stands in the overdue list.
 */
export function nextList(placed: readonly PlacedTask[], next: Period): TaskList {
  const focused = placed.flatMap((item) => {
    const focus = focusOf(item, next);
    return focus ? [{ item, focus }] : [];
  });
  focused.sort((a, b) => (a.focus.day < b.focus.day ? -1 : Number(a.focus.day > b.focus.day)));
  return {
    id: 'next',
    columns: NEXT_COLUMNS,
    rows: focused.map(({ item: { task }, focus }) => ({
      kind: 'item',
      cells: [
        textCell(task.ordinal),
        textCell(task.content),
        leadText(task),
        textCell(task.start?.text ?? null),
        textCell(writtenDeadline(task)),
        FOCUS[focus.kind](focus.day),
      ],
      taskId: task.id,
    })),
  };
}

function focusOf({ task, reading }: PlacedTask, next: Period): Focus | null {
  const { status, nextDue } = reading;
  if (isCompleted(status) || status === 'dropped' || status === 'overdue') return null;
  const inside = (day: Day | null): day is Day =>
    day !== null && day >= next.from && day <= next.to;
  if (inside(task.due)) return { kind: 'due', day: task.due };
  if (inside(nextDue)) return { kind: 'cycle', day: nextDue };
  return inside(task.from) ? { kind: 'start', day: task.from } : null;
}
