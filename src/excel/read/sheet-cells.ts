import type { CellValue, MergedArea, SheetSnapshot } from '../../programme';
import { OfficerError } from '../door';
import { cellKey, linesOfSnapshot } from '../../programme';
import { withCells, type ChangedCells } from '../../programme/change';
import { keptLines, type Lines } from '../../programme/lines';

/** A rectangle of cells as Excel gave it; `row` and `column` are the first cell's on the sheet, 0-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Between cells that hold something, so many empty rows and columns are kept: no rule of the reader looks farther. */
const [EMPTY_ROWS, EMPTY_COLUMNS] = [100, 20];

/** Cells strewn over a whole sheet would need gigabytes: no table looks like that, and no such sheet is read. */
const MOST_PLACES = 20_000_000;

/** The snapshot of a sheet from the blocks that were read of it: as large as what it holds, wherever that stands. */
export function snapshotOf(
  name: string,
  blocks: readonly CellBlock[],
  texts: ReadonlyMap<string, string>,
  merges: readonly MergedArea[],
): SheetSnapshot {
  const filled = filledLines(blocks);
  const rows = keptLines(filled.rows, EMPTY_ROWS);
  const columns = keptLines(filled.columns, EMPTY_COLUMNS);
  if (rows.length * columns.length > MOST_PLACES) throw new OfficerError('tooLarge');
  const rowIndex = new Map(rows.map((line, index) => [line, index]));
  const columnIndex = new Map(columns.map((line, index) => [line, index]));
  const values = rows.map(() => new Array<CellValue>(columns.length).fill(''));
  for (const { row, column, values: lines } of blocks) {
    lines.forEach((line, i) => {
      const target = values[rowIndex.get(row + i) ?? -1];
      if (target) copyLine(line, target, (j) => columnIndex.get(column + j));
    });
  }
  const [top = 0, left = 0] = [rows[0], columns[0]];
  return {
    name,
    top,
    left,
    values,
    texts,
    merges,
    ...(isUnbroken(rows) ? {} : { rows }),
    ...(isUnbroken(columns) ? {} : { columns }),
  };
}

/** The snapshot with cells that have no place in it yet: beyond what was in use, or in a stretch left out. */
export function snapshotWith(snapshot: SheetSnapshot, cells: ChangedCells): SheetSnapshot {
  const { name, merges } = snapshot;
  // What stood there goes first: a block lays only filled cells over others.
  const cleared = withCells(snapshot, {
    ...cells,
    values: cells.values.map((line) => line.map(() => '')),
  });
  const kept = new Map((cleared ?? snapshot).texts);
  const block = { row: cells.row, column: cells.column, values: cells.values };
  if (cells.texts) keepTexts(kept, block, cells.texts);
  return snapshotOf(name, [...blocksOf(cleared ?? snapshot), block], kept, merges);
}

/** A snapshot as blocks: one for each stretch of rows and of columns that follow each other. */
function blocksOf(snapshot: SheetSnapshot): CellBlock[] {
  const { rows, columns } = linesOfSnapshot(snapshot);
  return stretchesOf(rows).flatMap((down) =>
    stretchesOf(columns).map((across) => ({
      row: rows.at(down.from),
      column: columns.at(across.from),
      values: snapshot.values
        .slice(down.from, down.to)
        .map((line) => line.slice(across.from, across.to)),
    })),
  );
}

function stretchesOf({ count, at }: Lines): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = stretches.at(-1);
    if (last && at(index) === at(index - 1) + 1) last.to = index + 1;
    else stretches.push({ from: index, to: index + 1 });
  }
  return stretches;
}

/** The displayed texts of a block's numbers, by their place. */
export function keepTexts(
  kept: Map<string, string>,
  { row, column, values }: CellBlock,
  texts: readonly (readonly string[])[],
): void {
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      const text = texts[i]?.[j];
      if (typeof value === 'number' && text !== undefined)
        kept.set(cellKey(row + i, column + j), text);
    }),
  );
}

function copyLine(
  line: readonly CellValue[],
  target: CellValue[],
  at: (index: number) => number | undefined,
): void {
  line.forEach((value, j) => {
    const index = value === '' ? undefined : at(j);
    if (index !== undefined) target[index] = value;
  });
}

function filledLines(blocks: readonly CellBlock[]): { rows: number[]; columns: number[] } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column, values } of blocks) {
    const seen = new Array<boolean>(values[0]?.length ?? 0).fill(false);
    values.forEach((line, i) => {
      if (note(line, seen)) rows.add(row + i);
    });
    seen.forEach((isFilled, j) => isFilled && columns.add(column + j));
  }
  const inOrder = (lines: ReadonlySet<number>) => [...lines].sort((a, b) => a - b);
  return { rows: inOrder(rows), columns: inOrder(columns) };
}

/** Notes which columns of a line hold something; whether any does. */
function note(line: readonly CellValue[], seen: boolean[]): boolean {
  let any = false;
  line.forEach((value, j) => {
    if (value === '') return;
    any = true;
    seen[j] = true;
  });
  return any;
}

function isUnbroken(lines: readonly number[]): boolean {
  const [first = 0, last = lines.length - 1] = [lines[0], lines.at(-1)];
  return last - first + 1 === lines.length;
}
