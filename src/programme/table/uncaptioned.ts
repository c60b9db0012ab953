import type { Grid } from './grid';
import type { Header } from './header';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import { numeralOf } from './headings';
import { isFirstOrdinal, isOrdinal } from './ordinals';

const ROWS_LOOKED_AT = 40;
/** At least so many ordinals, and this share of the column's filled cells, make it a column of ordinals. */
const FEWEST = 2;
const ENOUGH = 0.8;

/**
 * The header with its column of ordinals, where none has such a caption: a column of numbers of some sort ("ID", "Ref.")
 * that counts from 1, or the column without a caption left of the contents.
 */
export function withOrdinals(
  grid: Grid,
  header: Header,
  isFree: (column: number) => boolean,
): Header {
  const content = header.columns.find((column) => roleOf(column) === 'content');
  if (content === undefined || header.columns.some((each) => roleOf(each) === 'ordinal'))
    return header;
  const counting = header.columns.find(
    (each) => questionOf(each) === 'numbering' && countsFromOne(grid, header.bottom, each.column),
  );
  if (counting !== undefined) return numberedBy(header, counting);
  const column = content.column - 1;
  const isTaken =
    column < 0 || !isFree(column) || header.columns.some((each) => each.column === column);
  if (isTaken || !holdsOrdinals(grid, header.bottom, column)) return header;
  const ordinal: HeaderColumn = {
    column,
    caption: '',
    own: '',
    folded: '',
    meaning: { role: 'ordinal', rank: 0 },
  };
  const columns = [...header.columns, ordinal].sort((a, b) => a.column - b.column);
  return { ...header, left: Math.min(header.left, column), columns };
}

function numberedBy(header: Header, counting: HeaderColumn): Header {
  const ordinal: HeaderColumn = { ...counting, meaning: { role: 'ordinal', rank: 0 } };
  return { ...header, columns: header.columns.map((each) => (each === counting ? ordinal : each)) };
}

/** A code that only looks like a number ("101", "102") counts nothing. */
function countsFromOne(grid: Grid, above: number, column: number): boolean {
  const first = textsBelow(grid, above, column).find((text) => isOrdinal(text));
  return first !== undefined && isFirstOrdinal(first) && holdsOrdinals(grid, above, column);
}

function textsBelow(grid: Grid, above: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = above + 1; row < Math.min(grid.rows, above + ROWS_LOOKED_AT); row += 1) {
    const text = grid.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function holdsOrdinals(grid: Grid, above: number, column: number): boolean {
  const texts = textsBelow(grid, above, column);
  const ordinals = texts.filter((text) => isOrdinal(text) || numeralOf(text) !== null);
  return ordinals.length >= FEWEST && ordinals.length >= texts.length * ENOUGH;
}
