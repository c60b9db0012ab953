import type { CellValue } from '../snapshot';
import type { Role } from '../types';
import type { Grid } from '../table/grid';
import { isErrorText } from '../table/grid';
import type { Layout } from '../table/layout';
import type { RawTask } from '../table/rawTask';
import { joinTexts } from './joinTexts';

/** What a task holds for one role: its joined text, and the raw value where one cell holds it all. */
export interface RoleCell {
  /** 0-based in the grid: the first cell with text, else the task's first row. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell's value; the joined text where several cells hold text. */
  readonly value: CellValue;
  readonly displayed: string | undefined;
  /** Whether any of its cells holds an Excel error. */
  readonly isError: boolean;
}

interface Part {
  readonly row: number;
  readonly text: string;
}

/** The cell of one role over all rows of a task; null where the layout has no such column. */
export function roleCell(
  grid: Grid,
  layout: Layout,
  task: RawTask,
  role: Role,
  isReadableTime: (text: string) => boolean,
): RoleCell | null {
  const column = layout.columns[role];
  if (column === undefined) return null;
  let text = '';
  const parts: Part[] = [];
  for (const { row, joint } of task.rows) {
    const part = partOf(
      grid,
      row.row,
      column,
      row.cells[column - layout.left] ?? '',
      joint === 'first',
    );
    if (part === null) continue;
    text = text === '' ? part.text : joinTexts(text, part.text, joint, role, isReadableTime);
    parts.push(part);
  }
  return cellOfParts(grid, column, task.rows[0]?.row.row ?? 0, parts, text);
}

/** A row's own text, or for the task's first row that of a cell merged down from a task above. */
function partOf(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  isFirst: boolean,
): Part | null {
  if (text !== '') return { row, text };
  const merge = isFirst ? grid.mergeAt(row, column) : null;
  if (merge === null || merge.top === row || merge.left !== column) return null;
  const shared = grid.text(merge.top, column);
  return shared === '' ? null : { row: merge.top, text: shared };
}

function cellOfParts(
  grid: Grid,
  column: number,
  firstRow: number,
  parts: readonly Part[],
  text: string,
): RoleCell {
  const first = parts[0];
  if (first === undefined) {
    return { row: firstRow, column, text: '', value: '', displayed: undefined, isError: false };
  }
  const { row } = first;
  const isError = parts.some((part) => isErrorText(part.text));
  if (parts.length > 1) return { row, column, text, value: text, displayed: undefined, isError };
  const value = grid.value(row, column);
  const displayed = grid.displayed(row, column);
  return { row, column, text, value: typeof value === 'string' ? text : value, displayed, isError };
}
