import type { Area } from './host-api';

/** A cell of a sheet, 0-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** "D7" of row 6, column 3. */
export function addressOf({ row, column }: CellRef): string {
  return `${columnName(column)}${row + 1}`;
}

/** "D7:F9" of an area; one cell is written twice, which every reader takes. */
export function rangeAddress({ top, left, bottom, right }: Area): string {
  const last = addressOf({ row: bottom, column: right });
  return `${addressOf({ row: top, column: left })}:${last}`;
}

/** Reads "D7", "$D$7" or "d7"; null for anything else, ranges included. */
export function readAddress(text: string): CellRef | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
