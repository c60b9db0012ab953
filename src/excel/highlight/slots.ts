import type { CellValue, Programme, Role } from '../../programme';
import { isErrorText } from '../../programme/table/grid';

/** A cell of a row that a colour depends on: by its role, or one of the columns of ticks or of marks under months. */
export type Slot = Role | `tick${number}` | `mark${number}`;

/** How the cells of a row stand in a formula: `$D7`, or an expression where a task has several. */
export type CellFormula = (slot: Slot) => string;

/** What the same cells hold, raw; "" for an empty one. */
export type CellContent = (slot: Slot) => CellValue;

/** The 0-based columns of a table's cells; one column for both times is the deadline's. */
export type Columns = ReadonlyMap<Slot, number>;

const TIMES_AND_PROGRESS = [
  ...(['content', 'start', 'deadline'] as const),
  ...(['status', 'percent', 'completedOn', 'note'] as const),
];

/** The columns on which the deadline and the progress of a row depend. */
export function columnsJudged({ frame }: Programme): Columns {
  const { time, ...columns } = frame.columns;
  const roles = { ...columns, deadline: columns.deadline ?? time };
  const found = TIMES_AND_PROGRESS.flatMap((role): [Slot, number][] => {
    const column = roles[role];
    return column === undefined ? [] : [[role, column]];
  });
  const ticks = (frame.ticks ?? []).map((column, i): [Slot, number] => [`tick${i}`, column]);
  const when = (frame.marks ?? []).filter(({ names }) => names === 'when');
  const marks = when.map(({ column }, i): [Slot, number] => [`mark${i}`, column]);
  return new Map([...found, ...ticks, ...marks]);
}

/** Whether a value read from a cell is an Excel error. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && isErrorText(value);
}
