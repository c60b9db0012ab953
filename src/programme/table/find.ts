import { assignRoles } from './columns';
import type { ColumnRoles } from './columns';
import { readBody } from './body';
import type { Grid, GridRow } from './grid';
import { headersAt } from './header';
import type { Header } from './header';
import type { CaptionRoles } from './headerColumn';
import { roleOf } from './headerColumn';
import type { SampleCell } from './holds';
import type { Layout } from './layout';
import type { Body } from './rawTask';
import { isTaskLike, readRegion } from './region';
import type { Region } from './region';
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

/** All tables of tasks on a sheet, top to bottom, side by side from left to right. */
export function findTables(
  grid: Grid,
  chosen: CaptionRoles,
  isReadableTime: (text: string) => boolean,
): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (tables.some((table) => coversRow(grid, table, row))) continue;
    for (const header of headersAt(grid, row, chosen)) {
      if (tables.some((table) => overlaps(table, header))) continue;
      const table = readTable(grid, header, isReadableTime, tables);
      if (table !== null) tables.push(table);
    }
  }
  return tables;
}

/** Rows that a table covers from edge to edge need no second look. */
function coversRow(grid: Grid, table: FoundTable, row: number): boolean {
  const { left, right, top } = table.header;
  const isWhole = left === 0 && right === grid.columns - 1;
  return row >= top && row <= (isWhole ? table.body.end : table.header.bottom);
}

function overlaps(table: FoundTable, header: Header): boolean {
  const isBeside = header.right < table.header.left || header.left > table.header.right;
  return !isBeside && header.top <= table.body.end;
}

function readTable(
  grid: Grid,
  header: Header,
  isReadableTime: (text: string) => boolean,
  before: readonly FoundTable[],
): FoundTable | null {
  const certain = columnsByCaption(header);
  const draft: Layout = { left: header.left, right: header.right, columns: certain };
  const region = readRegion(grid, header, draft);
  const sampleRows = taskRows(region, draft);
  const roles = assignRoles(header.columns, (column) => sample(grid, sampleRows, draft, column));
  if (roles.isAgenda) return null;
  const layout: Layout = { ...draft, columns: roles.columns };
  const body = readBody({ grid, region, layout, isReadableTime });
  if (body.tasks.length === 0) return null;
  const title = readTitle(grid, header, firstFreeRow(before, header));
  return { header, layout, roles, region, body, title };
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
    if (region.headerRows.has(row.row) || !isTaskLike(row, layout)) continue;
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

function sample(
  grid: Grid,
  rows: readonly GridRow[],
  layout: Layout,
  column: number,
): SampleCell[] {
  return rows.map(({ row, cells }) => ({
    value: grid.value(row, column),
    displayed: grid.displayed(row, column),
    text: cells[column - layout.left] ?? '',
  }));
}

/** Titles are looked for only below the tables that stand above in the same columns. */
function firstFreeRow(before: readonly FoundTable[], header: Header): number {
  const above = before.filter((table) => table.body.end < header.top);
  return Math.max(0, ...above.map((table) => table.body.end + 1));
}
