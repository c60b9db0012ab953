import { meaningOf, foldCaption } from './captions';
import { readRow } from './grid';
import type { Grid, GridRow } from './grid';
import type { Header } from './header';
import { roleOf } from './header-column';
import { isNumberRow } from './number-row';

/** What a row is to the table's header: a repeat of it, the head of some other table, or neither. */
export type HeaderLikeness = 'repeat' | 'foreign' | 'none';

/** Captions are short; longer cells are not compared. */
const LONGEST = 90;
/** At least this share of a row's filled cells must stand under the same caption. */
const ENOUGH = 0.6;

/** A function that says how a row relates to the header; row cells count from the header's left column. */
export function headerLikeness(grid: Grid, header: Header): (row: GridRow) => HeaderLikeness {
  const captions = captionsOf(grid, header);
  const ordinal = header.columns.find((column) => roleOf(column) === 'ordinal');
  const content = header.columns.find((column) => roleOf(column) === 'content');
  const anchor = (ordinal ?? content)?.column ?? header.left;
  return (row) => {
    const cell = row.cells[anchor - header.left] ?? '';
    if (row.filled < 2 || !looksLikeCaption(cell)) return 'none';
    const isCaption = isCaptionOf(foldCaption(cell), captions, anchor - header.left);
    if (isCaption && repeats(row, captions)) return 'repeat';
    return isForeign(row, cell, ordinal !== undefined) ? 'foreign' : 'none';
  };
}

/** The test made on most rows: one short cell against one caption. */
function isCaptionOf(
  folded: string,
  captions: readonly (readonly string[])[],
  at: number,
): boolean {
  return captions.some((header) => header[at] === folded);
}

function captionsOf(grid: Grid, header: Header): string[][] {
  const rows: string[][] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const { cells } = readRow(grid, row, header.left, header.right);
    if (!isNumberRow(cells)) rows.push(cells.map(foldCaption));
  }
  return rows;
}

function meaningIs(folded: string, role: string): boolean {
  const meaning = meaningOf(folded);
  return (
    meaning !== null && typeof meaning === 'object' && 'role' in meaning && meaning.role === role
  );
}

/** Cheap test first: no digits in front, no long text. */
function looksLikeCaption(cell: string): boolean {
  return cell !== '' && cell.length <= LONGEST && !/^\d/.test(cell);
}

function repeats(row: GridRow, captions: readonly (readonly string[])[]): boolean {
  const folded = row.cells.map((cell) => (cell.length <= LONGEST ? foldCaption(cell) : ' '));
  return captions.some((header) => {
    const same = folded.filter((cell, at) => cell !== '' && cell === header[at]).length;
    return same >= 2 && same >= row.filled * ENOUGH;
  });
}

/** "TT | Họ và tên | …" under the table, or a row of captions: another table begins. */
function isForeign(row: GridRow, cell: string, hasOrdinal: boolean): boolean {
  const first = foldCaption(cell);
  if (hasOrdinal && meaningIs(first, 'ordinal')) return true;
  if (!hasOrdinal && !meaningIs(first, 'content')) return false;
  const known = row.cells.filter((each) => {
    const meaning = looksLikeCaption(each) ? meaningOf(foldCaption(each)) : null;
    return meaning !== null && meaning !== 'ignored';
  });
  return known.length >= 4 && known.length >= row.filled * ENOUGH;
}
