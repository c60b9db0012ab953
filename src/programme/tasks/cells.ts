import { DATED_ROLES, readableText } from '../dates';
import type { DateReading, DateReadings } from '../dates';
import type { CellValue } from '../snapshot';
import type { Grid } from '../table/grid';
import { isErrorText, mergedAbove } from '../table/grid';
import type { Layout } from '../table/layout';
import type { RawTask } from '../table/raw-task';
import { saidByTicks, tickOf } from '../table/ticks';
import type { TickColumn } from '../table/ticks';
import type { Role, TaskCell } from '../types';
import { inherited } from './inherit';
import { joinTexts } from './join-texts';
import type { TextPart } from './join-texts';

/** A task's cells by role, in sheet coordinates. */
export type RoleCells = Partial<Record<Role, TaskCell>>;

/** What reading cells needs besides the task. */
export interface CellContext {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly isReadableTime: (text: string) => boolean;
  readonly dates: DateReadings;
}

/** A function that gives the cells of a task for every role of the layout. */
export function cellReader(context: CellContext): (task: RawTask) => RoleCells {
  const read = ownCellReader(context);
  const known = new Map<RawTask, RoleCells>();
  return (task) => {
    const own = read(task);
    const { parent } = task;
    if (parent === null) return own;
    const cells = known.get(parent) ?? read(parent);
    known.set(parent, cells);
    return inherited(own, cells);
  };
}

/** The same without what a sub-task has from its parent. */
function ownCellReader(context: CellContext): (task: RawTask) => RoleCells {
  const { grid, layout } = context;
  const columns = Object.entries(layout.columns) as [Role, number][];
  return (task) => {
    const cells: RoleCells = {};
    for (const [role, column] of columns) {
      const first = firstCell(grid, layout, task, column);
      const whole = task.rows.length === 1 ? first : wholeCell(context, task, first, column, role);
      cells[role] = DATED.includes(role) ? withReadable(context, whole, column) : whole;
    }
    const ticked = layout.ticks ? tickedCell(grid, layout, layout.ticks, task) : null;
    return ticked === null ? cells : { ...cells, status: ticked };
  };
}

/** What a task's ticks say, in the place of the first that is ticked; null where they say nothing. */
function tickedCell(
  grid: Grid,
  layout: Layout,
  ticks: readonly TickColumn[],
  task: RawTask,
): TaskCell | null {
  const cells = ticks.map(({ column, says }) => {
    const own = task.rows.map(({ row }) => row.cells[column - layout.left] ?? '');
    const at = Math.max(
      0,
      own.findIndex((text) => text !== ''),
    );
    return { says, text: own[at] ?? '', row: grid.rowAt(task.rows[at]?.row.row ?? 0), column };
  });
  const text = saidByTicks(cells);
  const place = cells.find((cell) => tickOf(cell.text) !== 'blank');
  if (text === '' || place === undefined) return null;
  return { row: place.row, column: grid.columnAt(place.column), text };
}

const DATED: readonly Role[] = DATED_ROLES;

/** A cell by itself: what it holds counts with its display, unless its column is read another way. */
function withReadable({ grid, dates }: CellContext, cell: TaskCell, column: number): TaskCell {
  if (cell.text === '' || cell.read !== undefined) return cell;
  const { value } = contentOf(grid, cell);
  const reading = dates.of(column);
  if (typeof value === 'number' && isUsual(reading)) return cell;
  const read = readableText(value, cell.text, reading);
  return read === null ? cell : { ...cell, read };
}

function isUsual({ days1904, datesTurned }: DateReading): boolean {
  return days1904 === 0 && !datesTurned;
}

/**
 * The value of a cell and the display of its number, as far as the task's text is this one cell's;
 * a text joined from several cells is its own value.
 */
export function contentOf(
  grid: Grid,
  cell: TaskCell,
): { value: CellValue; displayed: string | undefined } {
  if (cell.read !== undefined) return { value: cell.read, displayed: undefined };
  const row = grid.rowOf(cell.row);
  const column = grid.columnOf(cell.column);
  const value = grid.value(row, column);
  if (typeof value === 'string' || cell.text !== grid.text(row, column)) {
    return { value: cell.text, displayed: undefined };
  }
  return { value, displayed: grid.displayed(row, column) };
}

/** Whether any part of a cell's text is an Excel error. */
export function hasError({ text }: TaskCell): boolean {
  return text.includes('#') && text.split(/\s+/).some(isErrorText);
}

/** The cell in the task's first row: its own text, or that of a cell merged down from a task above. */
function firstCell(grid: Grid, layout: Layout, task: RawTask, column: number): TaskCell {
  const first = task.rows[0]?.row;
  const row = first?.row ?? 0;
  const text = first?.cells[column - layout.left] ?? '';
  const shared = text === '' ? mergedAbove(grid, row, column) : null;
  if (shared === null) return { row: grid.rowAt(row), column: grid.columnAt(column), text };
  return {
    row: grid.rowAt(shared),
    column: grid.columnAt(column),
    text: grid.text(shared, column),
  };
}

/** The cell joined over all rows of the task; it stands where its first text stands. */
function wholeCell(
  { grid, layout, isReadableTime, dates }: CellContext,
  task: RawTask,
  first: TaskCell,
  column: number,
  role: Role,
): TaskCell {
  const parts: TextPart[] = first.text === '' ? [] : [{ text: first.text, joint: 'first' }];
  const places = parts.map(() => grid.rowOf(first.row));
  for (const { row: below, joint } of task.rows.slice(1)) {
    const text = below.cells[column - layout.left] ?? '';
    if (text === '') continue;
    parts.push({ text, joint });
    places.push(below.row);
  }
  const row = places[0] === undefined ? first.row : grid.rowAt(places[0]);
  const cell = { row, column: first.column, text: joinTexts(parts, role, isReadableTime) };
  if (parts.length < 2 || !DATED.includes(role)) return cell;
  const readable = parts.map((part, at) => {
    const value = grid.value(places[at] ?? 0, column);
    return { ...part, text: readableText(value, part.text, dates.of(column)) ?? part.text };
  });
  const read = joinTexts(readable, role, isReadableTime);
  return read === cell.text ? cell : { ...cell, read };
}
