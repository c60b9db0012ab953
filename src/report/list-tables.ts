import type { Day } from '../programme';
import { CAPTIONS, EXTENSION_ASKED, NO_CAUSE } from '../strings/report-tables';
import { directorText, leadText, statusText, writtenDeadline } from './detail-table';
import type { Cell, Column, Row } from './model';
import type { PlacedTask } from './placed';
import { textCell } from './table-builder';

/** The columns lists are put together from, by id. */
const COLUMNS = {
  ordinal: { align: 'center', width: 5 },
  content: { align: 'left', width: 46 },
  lead: { align: 'left', width: 20 },
  director: { align: 'left', width: 18 },
  deadline: { align: 'center', width: 13 },
  status: { align: 'center', width: 13 },
  daysLate: { align: 'center', width: 8 },
  cause: { align: 'left', width: 34 },
  oldDeadline: { align: 'center', width: 13 },
  newDeadline: { align: 'center', width: 13 },
  note: { align: 'left', width: 26 },
} as const satisfies Record<string, Pick<Column, 'align' | 'width'>>;
type ListColumn = keyof typeof COLUMNS;

const CELLS: Readonly<Record<ListColumn, (item: PlacedTask) => Cell>> = {
  ordinal: ({ task }) => textCell(task.ordinal),
  content: ({ task }) => textCell(task.content),
  lead: ({ task }) => leadText(task),
  director: ({ task }) => textCell(directorText(task)),
  deadline: ({ task }) => textCell(writtenDeadline(task)),
  status: ({ reading }) => statusText(reading),
  daysLate: ({ reading }) => (reading.daysLate > 0 ? reading.daysLate : null),
  cause: causeOf,
  oldDeadline: ({ task }) => textCell(task.deadline?.text ?? task.start?.text ?? ''),
  newDeadline: ({ task }) => dayCell(task.progress.extendedTo),
  note: ({ task }) => textCell(task.progress.text),
};

/** A list of tasks as it is made into a table. */
export interface TaskList {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Overdue tasks, the longest overdue first, each with what the officers' remarks say of it. */
export function overdueList(placed: readonly PlacedTask[]): TaskList {
  const overdue = placed
    .filter(({ reading }) => reading.status === 'overdue')
    .sort((a, b) => b.reading.daysLate - a.reading.daysLate);
  return listOf('overdue', overdue, [
    'ordinal',
    'content',
    'lead',
    'deadline',
    'daysLate',
    'cause',
  ]);
}

/** Dropped tasks and those moved to another year. */
export function droppedList(placed: readonly PlacedTask[]): TaskList {
  const dropped = placed.filter(({ placement }) => placement.class === 'dropped');
  return listOf('dropped', dropped, ['ordinal', 'content', 'lead', 'deadline', 'note']);
}

/** Tasks whose deadline was moved by an extension, old and new. */
export function extensionList(placed: readonly PlacedTask[]): TaskList {
  const extended = placed.filter(({ task }) => task.progress.extendedTo !== null);
  const columns = ['ordinal', 'content', 'lead', 'oldDeadline', 'newDeadline', 'note'] as const;
  return listOf('extensions', extended, columns);
}

/** Tasks that lack something, with all else there is to find them by. */
export function absenceList(id: string, placed: readonly PlacedTask[]): TaskList {
  const columns = ['ordinal', 'content', 'lead', 'director', 'deadline', 'status'] as const;
  return listOf(id, placed, columns);
}

/** A table of tasks with these columns, in the order given. */
export function listOf(
  id: string,
  placed: readonly PlacedTask[],
  columns: readonly ListColumn[],
): TaskList {
  return {
    id,
    columns: columns.map((column) => ({
      id: column,
      caption: CAPTIONS[column],
      ...COLUMNS[column],
    })),
    rows: placed.map((item) => ({
      kind: 'item',
      cells: columns.map((column) => CELLS[column](item)),
      taskId: item.task.id,
    })),
  };
}

/** The remarks whole: what an officer writes of a late task is its reason. */
function causeOf({ task }: PlacedTask): Cell {
  const asked = task.progress.extensionAsked ? EXTENSION_ASKED : '';
  const written = task.progress.text ?? '';
  return [written, asked].filter((text) => text !== '').join('\n') || NO_CAUSE;
}

function dayCell(day: Day | null): Cell {
  return day === null ? null : { day };
}
