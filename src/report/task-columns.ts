import type { Task } from '../programme';
import { CLASS_WORDS, NO_GROUP } from '../strings/report';
import { CAPTIONS, extendedDeadline, STATUS_WORDS } from '../strings/report-tables';
import { shownOrdinal } from '../strings/sub-tasks';
import { lacksColumn } from './lacks-column';
import type { Cell, Column, Row } from './model';
import type { PlacedTask, ReadTask } from './placed';
import { isCountedClass } from './statistics';
import { statusText } from './status-words';
import { textCell } from './table-builder';

/** How each column that tells of a task looks, by id; helpers exist to be counted and are not printed. */
const COLUMNS = {
  ordinal: { align: 'center', width: 5 },
  number: { align: 'center', width: 6 },
  origin: { align: 'left', width: 14 },
  content: { align: 'left', width: 46 },
  lead: { align: 'left', width: 19 },
  coordinators: { align: 'left', width: 19 },
  director: { align: 'left', width: 15 },
  deadline: { align: 'center', width: 12 },
  output: { align: 'left', width: 16 },
  result: { align: 'left', width: 26 },
  status: { align: 'center', width: 13 },
  daysLate: { align: 'center', width: 10 },
  daysLeft: { align: 'center', width: 10 },
  class: { align: 'center', width: 10, helper: true },
  rated: { align: 'center', width: 10, helper: true },
  unit: { align: 'left', width: 16, helper: true },
  directorName: { align: 'left', width: 16, helper: true },
  sectionName: { align: 'left', width: 16, helper: true },
  counted: { align: 'center', width: 15, helper: true },
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
  coordinators: ({ task }) => textCell(task.coordinators.join('; ')),
  director: ({ task }) => textCell(task.directors.join('; ')),
  deadline: ({ task }) => textCell(writtenDeadline(task)),
  output: ({ task }) => textCell(task.output),
  result: ({ task }) => textCell(task.progress.text),
  status: ({ task, reading }) => statusText(reading, task.due),
  daysLate: ({ reading }) => (reading.daysLate > 0 ? reading.daysLate : null),
  daysLeft: ({ reading }) => reading.daysLeft,
  class: ({ placement }) => {
    const name = placement?.class ?? null;
    return isCountedClass(name) ? CLASS_WORDS[name] : null;
  },
  unit: ({ unit }) => unit,
  directorName: ({ director }) => director,
  rated: () => null,
  sectionName: () => null,
  counted: ({ reading }) => ({ countsAs: STATUS_WORDS[reading.status] }),
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

/** Columns with that of the programme's sheet among them, where several programmes stand together. */
export function withOrigin(ids: readonly TaskColumn[], several: boolean): readonly TaskColumn[] {
  return several ? ids.flatMap((id) => (id === 'content' ? ['origin', id] : [id])) : ids;
}
