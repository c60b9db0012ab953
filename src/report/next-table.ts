import type { Day } from '../programme';
import { CAPTIONS, FOCUS } from '../strings/report-tables';
import { isCarriedOut, isCompleted } from './classes';
import type { Table } from './model';
import type { Period } from './period';
import type { PlacedTask } from './placed';
import type { TaskColumn } from './task-columns';
import { columnsOf, isSeveral, taskRow } from './task-columns';

const NEXT_COLUMNS: readonly TaskColumn[] = ['ordinal', 'content', 'lead', 'start', 'deadline'];

/** What a task asks for in a period, and from which day on. */
interface Focus {
  readonly kind: keyof typeof FOCUS;
  readonly day: Day;
}

/**
 * Tasks to look to after a period: not done yet, and due, recurring or starting in the next one, or just
 * due as the period ended; the earliest first. What is overdue already stands in the overdue list.
 */
export function nextList(placed: readonly PlacedTask[], period: Period, next: Period): Table {
  const focused = placed.flatMap((item) => {
    const focus = focusOf(item, period, next);
    return focus ? [{ item, focus }] : [];
  });
  focused.sort((a, b) => (a.focus.day < b.focus.day ? -1 : Number(a.focus.day > b.focus.day)));
  const several = isSeveral(focused.map(({ item }) => item));
  const focusColumn = { id: 'focus', caption: CAPTIONS.focus, align: 'left', width: 30 } as const;
  return {
    id: 'next',
    columns: [...columnsOf(NEXT_COLUMNS, several), focusColumn],
    rows: focused.map(({ item, focus }) => {
      const row = taskRow(item, NEXT_COLUMNS, several);
      return { ...row, cells: [...row.cells, FOCUS[focus.kind](focus.day)] };
    }),
  };
}

function focusOf({ task, reading }: PlacedTask, period: Period, next: Period): Focus | null {
  const { status, nextDue } = reading;
  if (isCompleted(status) || status === 'dropped' || status === 'overdue') return null;
  const inside = (day: Day | null): day is Day =>
    day !== null && day >= next.from && day <= next.to;
  if (task.due !== null && isCarriedOut(task, reading, period))
    return { kind: 'left', day: task.due };
  if (inside(task.due)) return { kind: 'due', day: task.due };
  if (inside(nextDue)) return { kind: 'cycle', day: nextDue };
  return inside(task.from) ? { kind: 'start', day: task.from } : null;
}
