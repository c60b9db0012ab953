import { endsPiece } from '../steps';
import type { Steps } from '../steps';
import { assignRoles } from './columns';
import type { ColumnRoles, Sample } from './columns';
import { readBody } from './body';
import { mergedAbove } from './grid';
import type { Grid, GridRow } from './grid';
import { headersAt } from './header';
import { withOrdinals } from './uncaptioned';
import type { Header } from './header';
import type { CaptionRoles, HeaderColumn } from './header-column';
import { roleOf } from './header-column';
import { holdingOf } from './holds';
import type { SampleCell } from './holds';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import type { Layout } from './layout';
import { nameBook } from './names';
import { markColumns } from './marks';
import type { MarkColumn } from './marks';
import { namesOther, namesProgramme } from './other-tables';
import { claimsOf, isComplete, isPointedAt } from './qualify';
import type { Body } from './raw-task';
import { isTaskLike, readRegion } from './region';
import type { Region } from './region';
import { isClosedList } from './states';
import { besideTicks, tickColumns } from './ticks';
import type { TickColumn } from './ticks';
import { readTitle } from './title';
import type { TitleBlock } from './title';

/** One programme's table as found on a sheet; grid coordinates. */
export interface FoundTable {
  readonly header: Header;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly region: Region;
  readonly body: Body;
  readonly title: TitleBlock;
}

/** How many task rows are looked at to settle an ambiguous caption. */
const SAMPLE_ROWS = 60;

/** A part of the sheet that needs no second look: a table, or what turned out to be none. */
interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** All tables of tasks on a sheet, top to bottom, side by side from left to right; in pieces. */
export function* findTables(
  grid: Grid,
  chosen: CaptionRoles,
  isReadableTime: (text: string) => boolean,
): Steps<FoundTable[]> {
  const tables: FoundTable[] = [];
  const taken: Taken[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (endsPiece(row)) yield;
    const here = taken.filter((area) => area.top <= row && row <= area.bottom);
    if (here.some((area) => area.left === 0 && area.right === grid.columns - 1)) continue;
    const isFree = (column: number): boolean =>
      !here.some((area) => area.left <= column && column <= area.right);
    for (const captioned of headersAt(grid, row, chosen, isFree)) {
      const header = withOrdinals(grid, captioned, isFree);
      const { region, table } = yield* readTable(grid, header, isReadableTime, tables);
      if (table !== null) tables.push(table);
      const bottom = table?.body.end ?? region.rows.at(-1)?.row ?? header.bottom;
      taken.push({ top: header.top, bottom, left: header.left, right: header.right });
    }
  }
  return tables;
}

function* readTable(
  grid: Grid,
  header: Header,
  isReadableTime: (text: string) => boolean,
  before: readonly FoundTable[],
): Steps<{ region: Region; table: FoundTable | null }> {
  const certain = columnsByCaption(header);
  const draft: Layout = { left: header.left, right: header.right, columns: certain };
  const region = yield* readRegion(grid, header, draft);
  const sampleRows = taskRows(region, draft);
  const sampleOf = (column: number): SampleCell[] => sample(grid, sampleRows, draft, column);
  const marks = markColumns(header.columns, sampleOf);
  const { roles, ticks } = rolesAndTicks(withoutMarked(header.columns, marks), sampleOf);
  const isPointed = isPointedAt(header.columns);
  if (!isPointed && (roles.isAgenda || countsTasks(roles, sampleOf)))
    return { region, table: null };
  const layout: Layout = { ...draft, columns: roles.columns, ticks, marks };
  const isNumbered = region.rows.some(
    (row) => !region.headerRows.has(row.row) && isTaskLike(row, draft),
  );
  const numbered = isNumbered ? layout : withoutOrdinals(layout);
  const body = yield* readBody({
    grid,
    region,
    layout: numbered,
    isReadableTime,
    isWholeName: nameBook(region, numbered),
  });
  if (body.tasks.length === 0) return { region, table: null };
  const title = readTitle(grid, header, firstFreeRow(before, header));
  const hasTime = hasTimes(layout, sampleOf);
  if (
    !isPointed &&
    !isCalendar(header, layout) &&
    !isNamed(header, hasTime, title.title, grid.sheet)
  )
    return { region, table: null };
  return { region, table: { header, layout, roles, region, body, title } };
}

/** Whether captions say what and by whom, and marks under months or years when: that is a programme's chart. */
function isCalendar(header: Header, { marks = [] }: Layout): boolean {
  const { named, who } = claimsOf(header.columns);
  return named && who && marks.some(({ names }) => names === 'when');
}

/**
 * Whether title and captions together make a programme: without a column of times, or without a caption that says what
 * is to be done, the title must name one, and captions that are not complete give way to a title that names another.
 */
function isNamed(header: Header, hasTime: boolean, title: string, sheet: string): boolean {
  const claims = claimsOf(header.columns);
  if (header.standing === 'sure' && hasTime) return isComplete(claims) || !namesOther(title);
  const says = hasTime ? claims.content : claims.named;
  return says && namesProgramme(`${title}\n${sheet}`);
}

/** The columns that have no mark to say who or when. */
function withoutMarked(
  columns: readonly HeaderColumn[],
  marks: readonly MarkColumn[],
): HeaderColumn[] {
  const marked = new Set(marks.map(({ column }) => column));
  return columns.filter(({ column }) => !marked.has(column));
}

/** Ticks under captions of states are the status; the other columns get their roles among themselves. */
function rolesAndTicks(
  columns: readonly HeaderColumn[],
  sampleOf: Sample,
): { roles: ColumnRoles; ticks: readonly TickColumn[] } {
  const ticks = tickColumns(columns, sampleOf);
  const others = columns.filter((each) => !ticks.some(({ column }) => column === each.column));
  const beside = assignRoles(others, sampleOf);
  const { status } = beside.columns;
  // A closed list says more than ticks do: "Late: false" beside "Completed".
  const isListed = status !== undefined && isClosedList(sampleOf(status));
  const roles = ticks.length === 0 || isListed ? null : besideTicks(beside);
  return roles === null ? { roles: assignRoles(columns, sampleOf), ticks: [] } : { roles, ticks };
}

/** Whether a column says when; one of durations ("03 ngày làm việc") does not. */
function hasTimes({ columns, marks = [] }: Layout, sampleOf: Sample): boolean {
  if (marks.some(({ names }) => names === 'when')) return true;
  return TIME_ROLES.some((role) => {
    const column = columns[role];
    return column !== undefined && holdingOf(sampleOf(column)) !== 'duration';
  });
}

/** A table of statistics: what looks like the column of contents holds numbers of tasks. */
function countsTasks(
  { columns }: ColumnRoles,
  sampleOf: (column: number) => SampleCell[],
): boolean {
  if (columns.content === undefined) return false;
  const filled = sampleOf(columns.content).filter(({ text }) => text !== '');
  return filled.filter(({ text }) => /^[\d.,]+$/.test(text)).length > filled.length / 2;
}

/** An ordinal column that numbers nothing does not tell where tasks begin. */
function withoutOrdinals(layout: Layout): Layout {
  const columns = Object.entries(layout.columns).filter(([role]) => role !== 'ordinal');
  return { ...layout, columns: Object.fromEntries(columns) };
}

/** Ordinal, content and whatever else captions alone say; the rest is settled by what columns hold. */
function columnsByCaption(header: Header): Layout['columns'] {
  const columns: Record<string, number> = {};
  for (const column of header.columns) {
    const role = roleOf(column);
    if (role !== null && columns[role] === undefined) columns[role] = column.column;
  }
  return columns;
}

function taskRows(region: Region, layout: Layout): GridRow[] {
  const rows: GridRow[] = [];
  for (const row of region.rows) {
    if (region.headerRows.has(row.row) || !isSampled(row, layout)) continue;
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** Tasks and sub-tasks: rows that say what is to be done beside their number, or when or by whom. */
function isSampled(row: GridRow, layout: Layout): boolean {
  if (isTaskLike(row, layout)) return true;
  return cellOf(row, layout, 'content') !== '' && anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
}

function sample(
  grid: Grid,
  rows: readonly GridRow[],
  layout: Layout,
  column: number,
): SampleCell[] {
  return rows.map(({ row, cells }) => {
    const own = cells[column - layout.left] ?? '';
    // What is merged down from a task above holds for this one too.
    const at = own === '' ? (mergedAbove(grid, row, column) ?? row) : row;
    return {
      value: grid.value(at, column),
      displayed: grid.displayed(at, column),
      text: own === '' ? grid.text(at, column) : own,
    };
  });
}

/** Titles are looked for only below the tables that stand above in the same columns. */
function firstFreeRow(before: readonly FoundTable[], header: Header): number {
  const above = before.filter((table) => table.body.end < header.top);
  return Math.max(0, ...above.map((table) => table.body.end + 1));
}
