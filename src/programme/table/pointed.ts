import type { Corrections } from '../corrections';
import type { SheetSnapshot } from '../snapshot';
import type { Role } from '../types';
import { chosenRoles } from './chosen-roles';
import { assignRoles } from './columns';
import { gridOf, type Grid } from './grid';
import { headersPointedAt, type Header } from './header';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import { holdingOf, type Holding } from './holds';
import { isOrdinal } from './ordinals';
import { cellsUnder } from './profile';

/** A caption of a row that the officer says is a header, and what its column seems to hold. */
export interface PointedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly caption: string;
  readonly role: Role | null;
}

/** The role that cells suggest where a caption says nothing; the first column of a kind has it. */
const SUGGESTED: Readonly<Partial<Record<Holding, Role>>> = {
  time: 'deadline',
  unit: 'lead',
  person: 'director',
  remark: 'status',
};

/**
 * The captions of the header row that a cell of the sheet stands in (0-based), left to right, each with the role that
 * its words or else its cells suggest: for the officer to confirm where no table was found (src/README §3). Fewer than
 * two captions make no header row: none.
 */
export function pointedColumns(
  snapshot: SheetSnapshot,
  cell: { readonly row: number; readonly column: number },
  corrections: Corrections,
): readonly PointedColumn[] {
  const grid = gridOf(snapshot);
  const [row, column] = [grid.rowOf(cell.row), grid.columnOf(cell.column)];
  if (row < 0) return [];
  const top = grid.mergeAt(row, Math.max(column, 0))?.top ?? row;
  const headers = headersPointedAt(grid, top, chosenRoles(corrections));
  const header = headers.find(({ left, right }) => left <= column && column <= right) ?? headers[0];
  if (header === undefined || header.columns.length < 2) return [];
  return withRoles(grid, header).map(({ caption, ...found }) => ({
    ...found,
    column: grid.columnAt(found.column),
    caption,
  }));
}

function withRoles(grid: Grid, header: Header): PointedColumn[] {
  const under = cellsUnder(grid, header);
  const { columns } = assignRoles(header.columns, under);
  const roles = new Map(Object.entries(columns).map(([role, column]) => [column, role as Role]));
  const taken = new Set(roles.values());
  return header.columns
    .filter(({ caption }) => caption !== '')
    .map((each, place) => {
      const known = roles.get(each.column);
      const role = known ?? suggestion(each, place, under);
      const isFree = known !== undefined || (role !== null && !taken.has(role));
      if (role !== null && isFree) taken.add(role);
      return { column: each.column, caption: each.caption, role: isFree ? role : null };
    });
}

/** What the cells alone suggest for a column whose caption says nothing. */
function suggestion(
  column: HeaderColumn,
  place: number,
  under: ReturnType<typeof cellsUnder>,
): Role | null {
  if (column.chosen !== undefined || questionOf(column) !== null || roleOf(column) !== null)
    return null;
  const cells = under(column.column);
  const filled = cells.filter(({ text }) => text !== '');
  if (place === 0 && filled.length > 0 && filled.every(({ text }) => isOrdinal(text)))
    return 'ordinal';
  return SUGGESTED[holdingOf(cells)] ?? null;
}
