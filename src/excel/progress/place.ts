import type { CellValue, MergedArea, Role, SheetSnapshot, Task } from '../../programme';
import { cellAddress, cellKey, valueAt } from '../../programme';
import { OfficerError } from '../door';
import type { FoundTask } from './task-key';

/** One cell of the sheet, 0-based, and what it holds. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The cell of a role that a remark is appended to: the last filled one of the task's rows, else that of its first
 * row, so that the remark comes last when the reader joins them; of merged cells the one that holds their value.
 * Null where the programme has no such column.
 */
export function placeInTask(
  { programme, task }: FoundTask,
  role: Role,
  snapshot: SheetSnapshot,
): PlacedCell | null {
  const column = programme.frame.columns[role];
  if (column === undefined) return null;
  const cells = task.rows.map((row) => anchorOf(snapshot, row - 1, column));
  return cells.findLast(({ value }) => value !== '') ?? cells[0] ?? null;
}

/**
 * Throws the OfficerError `progressShared` where the cell is merged with cells of other columns, or with rows of
 * tasks that are not `selected`: a remark there would be theirs, too.
 */
export function refuseShared(
  cell: PlacedCell,
  { programme }: FoundTask,
  snapshot: SheetSnapshot,
  selected: ReadonlySet<Task>,
): void {
  const merge = mergeAt(snapshot, cell.row, cell.column);
  if (merge === null) return;
  const column = Object.values(programme.frame.columns).filter(
    (other) => merge.left <= other && other <= merge.right,
  );
  const others = programme.tasks.filter(
    (task) =>
      !selected.has(task) &&
      task.rows.some((row) => merge.top <= row - 1 && row - 1 <= merge.bottom),
  );
  if (column.length <= 1 && others.length === 0) return;
  throw new OfficerError('progressShared', { cell: cellAddress(cell.row, cell.column) });
}

/** The text a cell shows; a number's display counts, for that is what stands there. */
export function shownCellText({ row, column, value }: PlacedCell, snapshot: SheetSnapshot): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = snapshot.texts.get(cellKey(row, column))?.trim() ?? '';
  if (shown !== '' && !/^#+$/.test(shown)) return shown;
  throw new OfficerError('progressNarrow', { cell: cellAddress(row, column) });
}

function anchorOf(snapshot: SheetSnapshot, row: number, column: number): PlacedCell {
  const merge = mergeAt(snapshot, row, column);
  const at = merge === null ? { row, column } : { row: merge.top, column: merge.left };
  return { ...at, value: valueAt(snapshot, at.row, at.column) };
}

function mergeAt({ merges }: SheetSnapshot, row: number, column: number): MergedArea | null {
  return (
    merges.find(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    ) ?? null
  );
}
