import type { Programme, Section, Task } from '../programme';
import { endsPiece, type Steps } from '../programme/steps';
import type { HandWriting } from './input';
import type { Cell, Column, Row, Table } from './model';
import type { PlacedTask } from './placed';
import { isCountedClass } from './statistics';
import { headingRow } from './table-builder';
import type { TaskColumn } from './task-columns';
import { columnsOf, isSeveral, taskRow, withOrigin } from './task-columns';

/** What expressions call the detail table. */
export const DETAIL = 'detail';

/** The detail table's columns; the last three exist to be counted. */
const DETAIL_COLUMNS: readonly TaskColumn[] = [
  'ordinal',
  'content',
  'lead',
  'director',
  'deadline',
  'result',
  'status',
  'daysLate',
  'class',
  'unit',
  'directorName',
];

/** Every column a detail table can have, left to right. */
export const DETAIL_IDS: readonly TaskColumn[] = withOrigin(DETAIL_COLUMNS, true);

/**
 * The detail table: every counted task in the programme's order, under the headings of its sections, and last
 * the rows that an officer added by hand. In pieces.
 */
export function* detailTable(placed: readonly PlacedTask[], byHand?: HandWriting): Steps<Table> {
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
    const row = taskRow(item, DETAIL_COLUMNS, several);
    rows.push(overwritten(row, columns, byHand?.cells.get(item.task.id)));
  }
  for (const cells of byHand?.rows ?? [])
    rows.push({ kind: 'item', cells: columns.map(({ id }) => cells[id] ?? null) });
  return { id: DETAIL, columns, rows };
}

function overwritten(
  row: Row,
  columns: readonly Column[],
  by: Readonly<Record<string, Cell>> | undefined,
): Row {
  if (!by) return row;
  const cells = columns.map(({ id }, at) => (id in by ? by[id] : row.cells[at]) ?? null);
  return { ...row, cells, ownCells: row.cells };
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
