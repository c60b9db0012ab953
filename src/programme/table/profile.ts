import { isErrorText } from './grid';
import type { Grid } from './grid';
import type { Header } from './header';
import { holdingOf } from './holds';
import type { Holding, SampleCell } from './holds';
import { readRow } from './grid';
import { isNumberRow } from './number-row';
import { headerLikeness } from './repeats';

/** What a column's cells look like as a whole. */
export interface ColumnProfile {
  /** Share of the rows looked at whose cell holds text of its own: 0–1. */
  readonly fill: number;
  /** Share of different texts among them: near 1 where hardly any repeats. */
  readonly variety: number;
  /** Length of the texts on average; 0 where there are none. */
  readonly length: number;
  readonly holds: Holding;
}

/** The profile of a 0-based grid column. */
export type Profiles = (column: number) => ColumnProfile;

const ROWS_PROFILED = 60;
const ROWS_LOOKED_AT = 300;
/** Longer texts are compared by their beginning. */
const COMPARED = 200;

/** What the columns under a header hold, each worked out once and only when asked for. */
export function profilesUnder(grid: Grid, header: Header): Profiles {
  const under = cellsUnder(grid, header);
  const known = new Map<number, ColumnProfile>();
  return (column) => {
    const profile = known.get(column) ?? profileOf(under(column));
    known.set(column, profile);
    return profile;
  };
}

/** The cells of the first rows under a header that say anything, by grid column. */
export function cellsUnder(grid: Grid, header: Header): (column: number) => SampleCell[] {
  let rows: readonly number[] | null = null;
  return (column) => {
    rows ??= rowsUnder(grid, header);
    return cellsOf(grid, rows, column);
  };
}

/** The profile of a column's cells. */
export function profileOf(cells: readonly SampleCell[]): ColumnProfile {
  const texts = cells.flatMap(({ text }) => (text === '' || isErrorText(text) ? [] : [text]));
  const distinct = new Set(texts.map((text) => text.slice(0, COMPARED).toLowerCase()));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    fill: cells.length === 0 ? 0 : texts.length / cells.length,
    variety: texts.length === 0 ? 0 : distinct.size / texts.length,
    length: texts.length === 0 ? 0 : length / texts.length,
    holds: holdingOf(cells),
  };
}

/** Rows below the header that hold more than one text, to the head of another table. */
function rowsUnder(grid: Grid, header: Header): number[] {
  const likeness = headerLikeness(grid, header);
  const rows: number[] = [];
  const last = Math.min(grid.rows, header.bottom + 1 + ROWS_LOOKED_AT);
  for (let at = header.bottom + 1; at < last && rows.length < ROWS_PROFILED; at += 1) {
    const row = readRow(grid, at, header.left, header.right);
    if (row.filled < 2) continue;
    const like = likeness(row);
    if (like === 'foreign') break;
    if (like === 'none' && !isNumberRow(row.cells)) rows.push(at);
  }
  return rows;
}

function cellsOf(grid: Grid, rows: readonly number[], column: number): SampleCell[] {
  return rows.map((row) => ({
    value: grid.value(row, column),
    displayed: grid.displayed(row, column),
    text: grid.text(row, column),
  }));
}
