import { endsPiece } from '../steps';
import type { Steps } from '../steps';
import { isFooterText, isSecondTitle, isTitleText, readTotal } from './footers';
import { readRow } from './grid';
import type { Grid, GridRow } from './grid';
import type { Header } from './header';
import { numeralOf, readCapitalHeading } from './headings';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import type { Layout } from './layout';
import { isNumberRow } from './number-row';
import { isFirstOrdinal, isOrdinal } from './ordinals';
import { headerLikeness } from './repeats';

/** The rows under a header that may belong to its table. */
export interface Region {
  readonly rows: readonly GridRow[];
  /** Rows of {@link rows} (by grid row) that repeat the header or number the columns. */
  readonly headerRows: ReadonlySet<number>;
}

/** How far above a header its title is looked for. */
const TITLE_ROWS = 8;

/** What was met on the way down: whether a count began, and the filled rows since the last task. */
interface Met {
  hasTask: boolean;
  hasFirst: boolean;
  /** Whether the row above, blank ones left out, repeats the header: what follows goes on with a task cut there. */
  underHeader: boolean;
  since: GridRow[];
}

/**
 * The rows from the header down to the sheet's end, another table's header, or the same header opening a new
 * table; in pieces.
 */
export function* readRegion(grid: Grid, header: Header, layout: Layout): Steps<Region> {
  const likeness = headerLikeness(grid, header);
  const rows: GridRow[] = [];
  const headerRows = new Set<number>();
  const met: Met = { hasTask: false, hasFirst: false, underHeader: false, since: [] };
  for (let at = header.bottom + 1; at < grid.rows; at += 1) {
    if (endsPiece(at)) yield;
    const row = readRow(grid, at, header.left, header.right);
    const like = row.filled === 0 ? 'none' : likeness(row);
    if (like === 'foreign') break;
    if (like === 'repeat' && opensNewTable(grid, header, layout, met, at)) break;
    if (like === 'repeat') addLowerRows(grid, header, at, headerRows);
    if (row.filled > 0 && isNumberRow(row.cells)) headerRows.add(at);
    if (headerRows.has(at)) met.underHeader = true;
    else note(met, row, layout);
    rows.push(row);
  }
  return { rows, headerRows };
}

function note(met: Met, row: GridRow, layout: Layout): void {
  if (isTaskLike(row, layout)) {
    met.hasTask = true;
    met.hasFirst ||= isFirstOrdinal(cellOf(row, layout, 'ordinal'));
    met.since = [];
  } else if (row.filled > 0 && (!met.underHeader || isHeadingRow(row, layout))) met.since.push(row);
  if (row.filled > 0) met.underHeader = false;
}

/** A repeated header of two rows repeats both; their merged captions cover the lower one. */
function addLowerRows(grid: Grid, header: Header, at: number, headerRows: Set<number>): void {
  headerRows.add(at);
  const height = header.bottom - header.top;
  for (let lower = at + 1; lower <= at + height && lower < grid.rows; lower += 1) {
    const row = readRow(grid, lower, header.left, header.right);
    const original = readRow(grid, header.top + lower - at, header.left, header.right);
    if (row.filled === 0 || !row.cells.every((cell, column) => cell === original.cells[column]))
      return;
    headerRows.add(lower);
  }
}

/**
 * Whether a repeated header starts another table rather than another page: the count begins again and no
 * section begins with it, or the last table was closed by its total, a signature or a new title.
 */
function opensNewTable(grid: Grid, header: Header, layout: Layout, met: Met, at: number): boolean {
  if (!met.hasTask) return false;
  const between = met.since;
  const below = firstTaskBelow(grid, header, layout, at);
  if (below === null) return false;
  const restarts = layout.columns.ordinal === undefined || isFirstOrdinal(below.ordinal);
  if (!restarts) return false;
  const isTitle = (row: GridRow): boolean => opensSecond(grid, header, row);
  if (between.some((row) => closesTable(row) || isTitle(row))) return true;
  if (layout.columns.ordinal === undefined) return false;
  if (between.some((row) => isHeadingRow(row, layout)) || below.headed) return false;
  return met.hasFirst;
}

/** Whether a row is a grand total, a signature or the title of another table. */
function closesTable({ cells }: GridRow): boolean {
  const [first, ...others] = new Set(cells.filter((cell) => cell !== ''));
  if (first === undefined) return false;
  if (readTotal(first)?.grand === true || isFooterText(first)) return true;
  return others.length === 0 && isTitleText(first);
}

/** Whether a row's only text is the title of a second programme, judged by the title right above the first. */
function opensSecond(grid: Grid, header: Header, { cells }: GridRow): boolean {
  const [text, ...others] = new Set(cells.filter((cell) => cell !== ''));
  if (text === undefined || others.length > 0) return false;
  return isSecondTitle(text, titleAbove(grid, header));
}

/** The lone text nearest above the header that opens like a title; "" where none does. */
function titleAbove(grid: Grid, header: Header): string {
  for (let at = header.top - 1; at >= Math.max(0, header.top - TITLE_ROWS); at -= 1) {
    const row = readRow(grid, at, 0, header.right);
    const text = row.cells.find((cell) => cell !== '') ?? '';
    if (row.filled > 0 && isSecondTitle(text, text)) return text;
  }
  return '';
}

function firstTaskBelow(
  grid: Grid,
  header: Header,
  layout: Layout,
  at: number,
): { ordinal: string; headed: boolean } | null {
  let headed = false;
  for (let next = at + 1; next < Math.min(grid.rows, at + 12); next += 1) {
    const row = readRow(grid, next, header.left, header.right);
    if (isTaskLike(row, layout) && !isNumberRow(row.cells)) {
      return { ordinal: cellOf(row, layout, 'ordinal'), headed };
    }
    headed ||= isHeadingRow(row, layout);
  }
  return null;
}

/** Whether a row numbers a task; in a table without ordinals, whether it says what and when or by whom. */
export function isTaskLike(row: GridRow, layout: Layout): boolean {
  if (row.filled < 2) return false;
  if (layout.columns.ordinal !== undefined) {
    const ordinal = cellOf(row, layout, 'ordinal');
    if (isOrdinal(ordinal)) return true;
    return numeralOf(ordinal) !== null && anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
  }
  const says =
    cellOf(row, layout, 'content') !== '' && anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
  return says && !row.cells.some((cell) => cell !== '' && isFooterText(cell));
}

function isHeadingRow(row: GridRow, layout: Layout): boolean {
  const first = row.cells.find((cell) => cell !== '');
  if (first === undefined) return false;
  if (row.filled === 1) {
    const inOrdinal = cellOf(row, layout, 'ordinal') === first;
    return (
      readCapitalHeading(first) !== null || (inOrdinal && !isTitleText(first) && !isOrdinal(first))
    );
  }
  return numeralOf(cellOf(row, layout, 'ordinal')) !== null;
}
