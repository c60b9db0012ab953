import { isFiguresBeside } from './beside';
import { foldCaption, LONGEST_CAPTION, meaningOf, meaningUnder } from './captions';
import { groupOf, isLowerRow } from './header-rows';
import type { HeaderRows } from './header-rows';
import type { CaptionRoles, HeaderColumn } from './header-column';
import { roleOf } from './header-column';
import { readRow } from './grid';
import type { Grid } from './grid';
import { isNumberRow } from './number-row';
import { withContent } from './content-column';
import { profilesUnder } from './profile';
import { standingOf } from './qualify';
import type { Standing } from './qualify';

/** A header of one or two rows, and the number row under it; grid rows and columns, inclusive. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  readonly standing: Standing;
}

/** The widest gap of empty columns inside one table. */
const WIDEST_GAP = 2;
const HAS_DIGIT = /\d/;

/**
 * The headers of programmes that begin in this row: none, one, or several side by side. Columns that are not
 * free belong to a table already read.
 */
export function headersAt(
  grid: Grid,
  row: number,
  chosen: CaptionRoles,
  isFree: (column: number) => boolean,
): Header[] {
  const cells = freeCells(grid, row, isFree);
  const known = cells.filter((cell) => isCaption(cell, chosen)).length;
  if (known === 0) return [];
  const rows = headerRows(grid, row, cells, isFree);
  if (known < 2 && !isLowerRow(rows)) return [];
  return framesIn(rows, chosen)
    .map((table) => judged(grid, table))
    .filter(({ standing }) => standing !== 'none');
}

/** What would be the headers of tables if a row were a header row, whatever its captions say; none without any text. */
export function headersPointedAt(grid: Grid, row: number, chosen: CaptionRoles): Header[] {
  const everywhere = () => true;
  const rows = headerRows(grid, row, freeCells(grid, row, everywhere), everywhere);
  return framesIn(rows, chosen).map((table) => judged(grid, table));
}

function headerRows(
  grid: Grid,
  row: number,
  upper: string[],
  isFree: (column: number) => boolean,
): HeaderRows {
  const lower = row + 1 < grid.rows ? freeCells(grid, row + 1, isFree) : [];
  return { grid, row, upper, lower };
}

function framesIn(rows: HeaderRows, chosen: CaptionRoles): Header[] {
  const { grid, row, upper } = rows;
  const twoRows = isLowerRow(rows);
  const columns = twoRows
    ? joinRows(rows, chosen)
    : upper.flatMap((cell, column) =>
        cell === '' ? [] : [captionColumn(column, '', cell, chosen)],
      );
  return tablesOf(grid, row, columns).map((table) =>
    frame(grid, row, twoRows ? row + 1 : row, table),
  );
}

/** The header with its column of contents, and whether it is a programme's. */
function judged(grid: Grid, captions: Header): Header {
  const header = withContent(captions, profilesUnder(grid, captions));
  return { ...header, standing: standingOf(header.columns) };
}

function freeCells(grid: Grid, row: number, isFree: (column: number) => boolean): string[] {
  const { cells } = readRow(grid, row, 0, grid.columns - 1);
  return cells.map((cell, column) => (isFree(column) ? cell : ''));
}

function isCaption(cell: string, chosen: CaptionRoles): boolean {
  // Cheap tests first: most cells of most sheets are no captions, and a header has enough without figures.
  if (cell === '' || cell.length > LONGEST_CAPTION) return false;
  if (chosen.size === 0 && HAS_DIGIT.test(cell)) return false;
  const folded = foldCaption(cell);
  const meaning = meaningOf(folded);
  return (meaning !== null && meaning !== 'ignored') || chosen.has(folded);
}

function captionColumn(
  column: number,
  group: string,
  own: string,
  chosen: CaptionRoles,
): HeaderColumn {
  const caption = `${group} ${own}`.replace(/\s+/g, ' ').trim();
  const folded = foldCaption(caption);
  const lower = foldCaption(own);
  const meaning =
    group === '' || own === '' ? meaningOf(folded) : meaningUnder(foldCaption(group), lower);
  const byHand = chosen.has(folded) ? chosen.get(folded) : chosen.get(lower);
  const shown = own.replace(/\s+/g, ' ').trim();
  return {
    column,
    caption,
    own: shown,
    folded,
    meaning,
    ...(byHand === undefined ? {} : { chosen: byHand }),
  };
}

function joinRows(rows: HeaderRows, chosen: CaptionRoles): HeaderColumn[] {
  return rows.upper.flatMap((cell, column) => {
    const below = rows.lower[column] ?? '';
    if (below === '') return cell === '' ? [] : [captionColumn(column, '', cell, chosen)];
    const group = groupOf(rows, column) ?? cell;
    return [captionColumn(column, group, below, chosen)];
  });
}

/**
 * Parts captions into tables at wide gaps and wherever ordinals begin again. Behind a smaller gap figures, or texts of
 * which none is a caption, stand beside the table; an empty column inside it changes nothing.
 */
function tablesOf(grid: Grid, row: number, columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  const lastKnown = columns.findLastIndex(isKnown);
  for (const [at, column] of columns.entries()) {
    const table = tables.at(-1);
    const last = table?.at(-1);
    if (table === undefined || last === undefined) {
      tables.push([column]);
      continue;
    }
    const reach = grid.mergeAt(row, last.column)?.right ?? last.column;
    const gap = column.column - reach - 1;
    const again = startsTable(column) && table.some((each) => sameRole(each, column));
    const isOther = at > lastKnown || isFiguresBeside(columns, at);
    if (gap > WIDEST_GAP || again || (gap > 0 && isOther)) tables.push([column]);
    else table.push(column);
  }
  return tables;
}

function isKnown({ meaning, chosen }: HeaderColumn): boolean {
  return (meaning !== null && meaning !== 'ignored') || (chosen !== undefined && chosen !== null);
}

function startsTable(column: HeaderColumn): boolean {
  return roleOf(column) === 'ordinal';
}

function sameRole(a: HeaderColumn, b: HeaderColumn): boolean {
  return roleOf(a) === roleOf(b);
}

function frame(grid: Grid, top: number, bottom: number, columns: readonly HeaderColumn[]): Header {
  const left = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? left;
  const right = Math.max(last, grid.mergeAt(top, last)?.right ?? last);
  let end = lowestMerge(grid, top, left, right, bottom);
  while (end + 1 < grid.rows && isNumberRow(readRow(grid, end + 1, left, right).cells)) end += 1;
  return { top, bottom: end, left, right, columns, standing: 'none' };
}

/** Captions merged downwards over empty rows keep those rows in the header. */
function lowestMerge(grid: Grid, top: number, left: number, right: number, bottom: number): number {
  let lowest = bottom;
  for (let column = left; column <= right; column += 1) {
    lowest = Math.max(lowest, Math.min(grid.mergeAt(top, column)?.bottom ?? bottom, top + 3));
  }
  return lowest;
}
