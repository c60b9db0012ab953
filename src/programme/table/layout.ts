import type { Role } from '../types';
import type { GridRow } from './grid';
import type { MarkColumn } from './marks';
import type { TickColumn } from './ticks';

/** A table's columns by role; columns are 0-based in the grid. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Columns of ticks that stand for the status, where no column holds it in words. */
  readonly ticks?: readonly TickColumn[];
  /** Columns in which a mark says who or when. */
  readonly marks?: readonly MarkColumn[];
}

/** Roles that say when, and roles that say by whom. */
export const TIME_ROLES = ['start', 'deadline', 'time'] as const satisfies readonly Role[];
export const WHO_ROLES = ['responsible', 'lead', 'coordinators'] as const satisfies readonly Role[];

/** The text of a row's cell in a role's column; "" where the layout has no such column. */
export function cellOf(row: GridRow, layout: Layout, role: Role): string {
  const column = layout.columns[role];
  return column === undefined ? '' : (row.cells[column - layout.left] ?? '');
}

/** Whether any of the roles' cells holds text. */
export function anyOf(row: GridRow, layout: Layout, roles: readonly Role[]): boolean {
  return roles.some((role) => cellOf(row, layout, role) !== '');
}
