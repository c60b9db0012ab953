import { indexOfLine, linesOf, type Lines } from './lines';

/** What a cell holds, as Office.js `Range.values` gives it; "" is an empty cell, "#REF!" an error's text. */
export type CellValue = string | number | boolean;

/** A merged area in sheet coordinates: 0-based, all four inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet as it stood at one moment: the only thing the core knows of a workbook.
 * `values` is the used range, every row of equal length; its first cell is sheet cell (top, left), 0-based. Long
 * stretches of empty rows and columns may be left out of it: a cell far away costs no more than itself.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The sheet's row of each row of `values`, 0-based and ascending; left out where they follow each other from `top`. */
  readonly rows?: readonly number[];
  /** The sheet's column of each column of `values`, as `rows`. */
  readonly columns?: readonly number[];
  /**
   * The displayed text of cells that hold numbers, because the display settles what they mean
   * (46082 shown as "Tháng 3/2026" is a month, 1 shown as "01" is the ordinal "01").
   * Keyed by {@link cellKey} of sheet coordinates; a missing key means the display was not read.
   */
  readonly texts: ReadonlyMap<string, string>;
  readonly merges: readonly MergedArea[];
}

/** The rows and columns of a snapshot, and where they stand on the sheet. */
export function linesOfSnapshot({ values, top, left, rows, columns }: SheetSnapshot): {
  readonly rows: Lines;
  readonly columns: Lines;
} {
  const widest = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: linesOf(values.length, top, rows), columns: linesOf(widest, left, columns) };
}

/** What a cell of the sheet holds; "" for one that is not there. Row and column are 0-based sheet coordinates. */
export function valueAt(snapshot: SheetSnapshot, row: number, column: number): CellValue {
  const { values, top, left, rows, columns } = snapshot;
  return values[indexOfLine(rows, top, row)]?.[indexOfLine(columns, left, column)] ?? '';
}

/** The key of a cell in {@link SheetSnapshot.texts}; row and column are 0-based sheet coordinates. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The A1 address of a cell; row and column are 0-based. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
