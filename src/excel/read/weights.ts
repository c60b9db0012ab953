import type { CellValue } from '../../programme';
import { rowBytes } from './bytes';

/** What the filled rows of a sheet weigh on average, in bytes: whole, and for each filled cell. */
export interface RowWeight {
  readonly row: number;
  readonly cell: number;
}

/** What a cell weighs where nothing is known of it, and an empty one at least, in bytes. */
const [UNKNOWN_CELL, EMPTY_CELL] = [64, 3];
/** Of few columns each may be this many times heavier than all of them are on average. */
const UNEVEN = 4;

/** What a row of so many columns is expected to weigh. */
export function weightOf(known: RowWeight | null, columns: number): number {
  if (known === null) return columns * UNKNOWN_CELL;
  return Math.max(Math.min(known.row, columns * known.cell * UNEVEN), columns * EMPTY_CELL);
}

/** The weight of rows as they were read; null where none of them holds anything. */
export function weightOfRows(values: readonly (readonly CellValue[])[]): RowWeight | null {
  let [bytes, rows, cells] = [0, 0, 0];
  for (const line of values) {
    const filled = line.filter((value) => value !== '').length;
    if (filled === 0) continue;
    bytes += rowBytes(line);
    rows += 1;
    cells += filled;
  }
  return rows === 0 ? null : { row: bytes / rows, cell: bytes / cells };
}

/** The heavier of two: what comes next is expected to be like the heaviest seen. */
export function heavier(one: RowWeight | null, other: RowWeight | null): RowWeight | null {
  if (one === null || other === null) return one ?? other;
  return { row: Math.max(one.row, other.row), cell: Math.max(one.cell, other.cell) };
}
