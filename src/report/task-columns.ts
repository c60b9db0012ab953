import type { Day, Task } from '../programme';
import { CLASS_WORDS, NO_GROUP } from '../strings/report';
import { CAPTIONS, EXTENSION_ASKED, extendedDeadline, NO_CAUSE } from '../strings/report-tables';
import { shownOrdinal } from '../strings/sub-tasks';
import { lacksColumn } from './lacks-column';
import type { Cell, Column, Row } from './model';
import type { PlacedTask, ReadTask } from './placed';
import { isCountedClass } from './statistics';
import { statusText } from './status-words';
import { textCell } from './table-builder';

/**
 * How each column that tells of a task looks, by id; helpers exist to be counted. The lists end where the detail table's
 * columns end: print repeats its captions on every later page, and they should name what stands below them.
 */
const COLUMNS = {
  ordinal: { align: 'center', width: 6 },
  number: { align: 'center', width: 6 },
  origin: { align: 'left', width: 14 },
  content: { align: 'left', width: 46 },
  lead: { align: 'left', width: 19 },
  director: { align: 'left', width: 17 },
  deadline: { align: 'center', width: 16 },
  result: { align: 'left', width: 26 },
  status: { align: 'center', width: 15 },
  daysLate: { align: 'center', width: 10 },
  daysLeft: { align: 'center', width: 10 },
  cause: { align: 'left', width: 41 },
  oldDeadline: { align: 'center', width: 17 },
  newDeadline: { align: 'center', width: 16 },
  note: { align: 'left', width: 51 },
  class: { align: 'center', width: 10, helper: true },
  unit: { align: 'left', width: 16, helper: true },
  directorName: { align: 'left', width: 16, helper: true },
} as const satisfies Record<string, Omit<Column, 'id' | 'caption'>>;

export type TaskColumn = keyof typeof COLUMNS;

/** A task to show; only the column of classes looks at its place in a period. */
export type ShownTask = ReadTask & Partial<Pick<PlacedTask, 'placement'>>;

const CELLS: Readonly<Record<TaskColumn, (item: ShownTask) => Cell>> = {
  ordinal: ({ task }) => textCell(shownOrdinal(task)),
  number: ({ task }) => textCell(numberText(task)),
  origin: ({ programme }) => programme.sheet,
  content: ({ task }) => textCell(task.content),
  lead: (item) => textCell(leadText(item)),
  director: ({ task }) => textCell(task.directors.join('; ')),
  deadline: ({ task }) => textCell(writtenDeadline(task)),
  result: ({ task }) => textCell(task.progress.text),
  status: ({ reading }) => statusText(reading),
  daysLate: ({ reading }) => (reading.daysLate > 0 ? reading.daysLate : null),
  daysLeft: ({ reading }) => reading.daysLeft,
  cause: causeOf,
  oldDeadline: ({ task }) => textCell(task.deadline?.text ?? task.start?.text ?? null),
  newDeadline: ({ task }) => dayCell(task.progress.extendedTo),
  note: ({ task }) => textCell(task.progress.text),
  class: ({ placement }) => {
    const name = placement?.class ?? null;
    return isCountedClass(name) ? CLASS_WORDS[name] : null;
  },
  unit: ({ unit }) => unit,
  directorName: ({ director }) => director,
};

/** The columns by their ids, in this order; several programmes in one table are told apart by a column of their own. */
export function columnsOf(ids: readonly TaskColumn[], several: boolean): Column[] {
  return withOrigin(ids, several).map((id) => ({ id, caption: CAPTIONS[id], ...COLUMNS[id] }));
}

/** One task's row under {@link columnsOf} the same ids. */
export function taskRow(item: ShownTask, ids: readonly TaskColumn[], several: boolean): Row {
  return {
    kind: 'item',
    cells: withOrigin(ids, several).map((id) => CELLS[id](item)),
    taskId: item.task.id,
  };
}

/** Whether tasks come from more than one programme. */
export function isSeveral(placed: readonly ShownTask[]): boolean {
  return placed.some(({ programme }) => programme !== placed[0]?.programme);
}

/** All lead units, the counted one first; "Chưa phân công" where there is none, nothing where the table has no such column. */
export function leadText({ task, programme }: ShownTask): string {
  if (task.leads.length > 0) return task.leads.join('; ');
  return lacksColumn(programme, 'lead') ? '' : NO_GROUP.unit;
}

/** A task's number outside its section: "II.3", because ordinals are unique inside their section only; "trong II.3". */
export function numberText({ section, ordinal, parent }: Task): string {
  if (parent !== null) {
    return shownOrdinal({ ordinal, parent: numberIn(section, parent) });
  }
  return numberIn(section, ordinal);
}

function numberIn(section: string | null, ordinal: string): string {
  const isWhole = section === null || section === '' || ordinal.startsWith(`${section}.`);
  return isWhole ? ordinal : [section, ordinal].filter((text) => text !== '').join('.');
}

/** The deadline as it is written: the deadline cell's text, or the start cell's where that gave the deadline. */
export function writtenDeadline(task: Task): string {
  const fromStart = task.originalDue !== null || task.ongoing ? task.start?.text : undefined;
  const written = task.deadline?.text ?? fromStart ?? '';
  const { extendedTo } = task.progress;
  return extendedTo === null ? written : extendedDeadline(written, extendedTo);
}

/** The remarks whole: what an officer writes of a late task is its reason. */
function causeOf({ task }: ShownTask): Cell {
  const asked = task.progress.extensionAsked ? EXTENSION_ASKED : '';
  const written = task.progress.text ?? '';
  return [written, asked].filter((text) => text !== '').join('\n') || NO_CAUSE;
}

/** Columns with that of the programme's sheet among them, where several programmes stand together. */
export function withOrigin(ids: readonly TaskColumn[], several: boolean): readonly TaskColumn[] {
  return several ? ids.flatMap((id) => (id === 'content' ? ['origin', id] : [id])) : ids;
}

function dayCell(day: Day | null): Cell {
  return day === null ? null : { day };
}
