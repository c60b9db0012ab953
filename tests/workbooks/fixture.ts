/** A workbook of odd tables, written so that a test reads like a sheet. */
export interface Fixture {
  /** The file's name without extension: what is odd in it. */
  readonly name: string;
  readonly sheets: readonly FixtureSheet[];
  /** Whether its dates count from 1904, as workbooks of old Macs do. */
  readonly date1904?: true;
  /** The day it is read on; without one the reader knows none. */
  readonly asOf?: string;
}

/**
 * One sheet. In `rows` each line is a row, cells are parted by `|`, `⏎` is a line break inside a cell.
 * Digits alone are a number; `'12` is text; `{2025-08-30 as dd/mm/yyyy}` a date and `{1 as 00}` a number with
 * a number format; `{#REF!}` an error. An empty line is an empty row.
 */
export interface FixtureSheet {
  readonly name: string;
  readonly rows: string;
  /** Where the first cell stands; "A1" if not said. */
  readonly at?: string;
  /** Merged areas in sheet addresses. */
  readonly merges?: readonly string[];
  /** Hidden rows, 1-based. */
  readonly hidden?: readonly number[];
  /** The area of an Excel Table in sheet addresses. */
  readonly table?: string;
}
