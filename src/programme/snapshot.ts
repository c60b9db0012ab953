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
 * `values` is the used range, every row of equal length; its first cell is sheet cell (top, left), 0-based.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /**
   * The displayed text of cells that hold numbers, because the display settles what they mean
   * (46082 shown as "Tháng 3/2026" is a month, 1 shown as "01" is the ordinal "01").
   * Keyed by {@link cellKey} of sheet coordinates; a missing key means the display was not read.
   */
  readonly texts: ReadonlyMap<string, string>;
  readonly merges: readonly MergedArea[];
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
