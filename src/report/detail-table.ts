import type { Programme, Section, Task } from '../programme';
import { endsPiece, type Steps } from '../programme/steps';
import { ANNEX_GROUPS, DETAIL_MARKS } from '../strings/report';
import { OTHER_ROW, STATUS_WORDS } from '../strings/report-tables';
import { cellText } from './cell-text';
import { columnWidths } from './column-widths';
import type { ReportInput } from './input';
import type { Cell, Column, Row, Table } from './model';
import type { PlacedTask } from './placed';
import { isRated } from './rates';
import { isCountedClass } from './statistics';
import { statusOfWords, STATUS_CHOICES } from './status-words';
import { headingRow } from './table-builder';
import type { TaskColumn } from './task-columns';
import { columnsOf, isSeveral, taskRow, withOrigin } from './task-columns';

/** What expressions call the detail table. */
export const DETAIL = 'detail';

/** The detail table's columns; from `class` on they exist to be counted. */
const DETAIL_COLUMNS: readonly TaskColumn[] = [
  'ordinal',
  'content',
  'lead',
  'coordinators',
  'director',
  'deadline',
  'output',
  'result',
  'status',
  'daysLate',
  'class',
  'rated',
  'unit',
  'directorName',
  'sectionName',
  'counted',
];

/** Columns that are left out where no task fills them. */
const OPTIONAL: readonly string[] = ['lead', 'coordinators', 'director', 'output', 'result'];

/** Every column a detail table can have, left to right. */
export const DETAIL_IDS: readonly TaskColumn[] = withOrigin(DETAIL_COLUMNS, true);

/**
 * The detail table: every counted task in the programme's order, under the headings of its sections, and last
 * the rows that an officer added by hand. Columns that nobody fills are left out. In pieces.
 */
export function* detailTable(placed: readonly PlacedTask[], input: ReportInput): Steps<Table> {
  const { byHand, asOf } = input;
  const several = isSeveral(placed);
  const columns = columnsOf(DETAIL_COLUMNS, several);
  const rows: Row[] = [];
  let heading: string | null = null;
  for (const [index, item] of placed.entries()) {
    if (endsPiece(index)) yield;
    if (!isCountedClass(item.placement.class)) continue;
    const own = headingOf(item, several);
    if (own !== heading && own !== null) rows.push(headingRow(own, columns.length));
    heading = own;
    const row = marked(taskRow(item, DETAIL_COLUMNS, several), columns, item, asOf);
    rows.push(overwritten(row, columns, byHand?.cells.get(item.task.id)));
  }
  for (const cells of byHand?.rows ?? []) rows.push(addedRow(columns, cells));
  return trimmed({ id: DETAIL, columns, rows, choices: { status: STATUS_CHOICES } });
}

/** What the helpers say that a task's own row does not: whether rates look at it, and its section. */
function marked(row: Row, columns: readonly Column[], item: PlacedTask, asOf: string): Row {
  const { task, programme } = item;
  const isLater = task.due !== null && task.due > asOf;
  const rated = isRated(item, asOf) ? DETAIL_MARKS.rated : isLater ? DETAIL_MARKS.later : null;
  const marks: Readonly<Record<string, Cell>> = {
    rated,
    sectionName: sectionTextOf(programme, task) ?? ANNEX_GROUPS.noSection,
  };
  return { ...row, cells: columns.map(({ id }, at) => marks[id] ?? row.cells[at] ?? null) };
}

function overwritten(
  row: Row,
  columns: readonly Column[],
  by: Readonly<Record<string, Cell>> | undefined,
): Row {
  if (!by) return row;
  const counted = countedOf(by.status ?? row.cells[columns.findIndex(({ id }) => id === 'status')]);
  const own: Readonly<Record<string, Cell>> = { ...by, counted };
  const cells = columns.map(({ id }, at) => (id in own ? own[id] : row.cells[at]) ?? null);
  return { ...row, cells, ownCells: row.cells };
}

/** A row of no task: its helpers say what the officer's own cells mean. */
function addedRow(columns: readonly Column[], by: Readonly<Record<string, Cell>>): Row {
  const own: Readonly<Record<string, Cell>> = {
    unit: by.lead ?? null,
    directorName: by.director ?? null,
    ...by,
    class: by.class ?? DETAIL_MARKS.added,
    counted: countedOf(by.status ?? null),
  };
  return { kind: 'item', cells: columns.map(({ id }) => own[id] ?? null) };
}

/** The status a cell counts as: in words of ours, "Khác" where it is none that is known, nothing where it is empty. */
function countedOf(cell: Cell | undefined): Cell {
  const text = cellText(cell ?? null).trim();
  if (text === '') return null;
  const status = statusOfWords(text);
  return { countsAs: status === null ? OTHER_ROW : STATUS_WORDS[status] };
}

/** Without the columns that nobody fills; days late are printed where a task is late. */
function trimmed(table: Table): Table {
  const filled = (at: number): boolean =>
    table.rows.some(({ kind, cells }) => kind === 'item' && cellText(cells[at] ?? null) !== '');
  const kept = table.columns.flatMap((column, at) => {
    // The status column names the days; this one is there to be counted.
    if (column.id === 'daysLate') return [{ column: { ...column, helper: true }, at }];
    if (filled(at)) return [{ column, at }];
    return OPTIONAL.includes(column.id) && table.rows.length > 0 ? [] : [{ column, at }];
  });
  // Helpers stand last: what is printed has no gap.
  const ordered = [...kept].sort((a, b) => Number(isHelper(a.column)) - Number(isHelper(b.column)));
  const cellsOf = (cells: readonly Cell[]): Cell[] => ordered.map(({ at }) => cells[at] ?? null);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: cellsOf(row.cells),
    ...(row.ownCells && { ownCells: cellsOf(row.ownCells) }),
  }));
  const columns = ordered.map(({ column }) => column);
  return { ...table, columns: columnWidths(columns, rows), rows };
}

function isHelper({ helper }: Column): boolean {
  return helper === true;
}

/** The heading a task stands under in its programme, as the detail table shows it; null where there is none. */
export function sectionTextOf(programme: Programme, task: Task): string | null {
  const section = sectionOf(programme, task);
  if (section === null) return null;
  return section.numeral === '' ? section.title : `${section.numeral}. ${section.title}`;
}

/** Of several programmes each has its own heading; their sections are told apart by it. */
function headingOf({ programme, task }: PlacedTask, several: boolean): string | null {
  const section = sectionTextOf(programme, task);
  if (!several) return section;
  return section === null ? programme.sheet : `${programme.sheet} – ${section}`;
}

/** The last section heading above a task. */
function sectionOf(programme: Programme, task: Task): Section | null {
  if (task.section === null) return null;
  return programme.sections.findLast(({ row }) => row < task.row) ?? null;
}
