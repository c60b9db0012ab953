import type { Area } from './host-api';
import type { CellRef } from './address';
import { nextShown, sizeOf, startOf, itemAt, type Axis } from './axis';
import type { MergeIndex } from './merges';

/** What is selected on the shown sheet: the cell that typing goes to, and the rectangle around it. */
export interface Selection {
  readonly active: CellRef;
  readonly area: Area;
}

/** What moving needs to know of a sheet. */
export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** Whether a cell holds something: Ctrl+arrow stops at the border between held and empty. */
  readonly filled: (row: number, column: number) => boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The merged area that covers a cell, or the cell alone. */
export function areaOf(ground: Pick<Ground, 'merges'>, { row, column }: CellRef): Area {
  const merged = ground.merges.at(row, column);
  return merged ?? { top: row, left: column, bottom: row, right: column };
}

/** Selects one cell, or the merged area it belongs to. */
export function selectCell(ground: Pick<Ground, 'merges'>, cell: CellRef): Selection {
  const area = areaOf(ground, cell);
  return { active: { row: area.top, column: area.left }, area };
}

/** Selects from the active cell to another, as Shift+click does. */
export function extendTo(ground: Ground, selection: Selection, to: CellRef): Selection {
  const from = areaOf(ground, selection.active);
  const end = areaOf(ground, to);
  return {
    active: selection.active,
    area: {
      top: Math.min(from.top, end.top),
      left: Math.min(from.left, end.left),
      bottom: Math.max(from.bottom, end.bottom),
      right: Math.max(from.right, end.right),
    },
  };
}

/** The cell one step away; hidden rows and columns are skipped, merged areas are left as a whole. */
export function stepFrom(ground: Ground, cell: CellRef, direction: Direction): CellRef {
  const area = areaOf(ground, cell);
  const { row, column } = cell;
  if (direction === 'up') return { row: nextShown(ground.rows, area.top, -1), column };
  if (direction === 'down') return { row: nextShown(ground.rows, area.bottom, 1), column };
  if (direction === 'left') return { row, column: nextShown(ground.columns, area.left, -1) };
  return { row, column: nextShown(ground.columns, area.right, 1) };
}

/** Where Ctrl+arrow lands: the last held cell of a run, else the next held one, else the sheet's edge. */
export function jumpFrom(ground: Ground, cell: CellRef, direction: Direction): CellRef {
  const held = ({ row, column }: CellRef) => ground.filled(row, column);
  let here = cell;
  let next = stepFrom(ground, here, direction);
  const alongRun = held(here) && held(next);
  while (!same(here, next) && (alongRun ? held(next) : true)) {
    here = next;
    if (!alongRun && held(here)) break;
    next = stepFrom(ground, here, direction);
  }
  return here;
}

/** The cell about one window height up or down. */
export function pageFrom(ground: Ground, cell: CellRef, pixels: number): CellRef {
  const middle = startOf(ground.rows, cell.row) + sizeOf(ground.rows, cell.row) / 2;
  const row = itemAt(ground.rows, Math.max(0, middle + pixels));
  return { row: sizeOf(ground.rows, row) > 0 ? row : cell.row, column: cell.column };
}

/** True when both name the same cell. */
export function same(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
