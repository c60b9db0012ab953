import type { CellArea } from '../read';
import { areasOfRows, withoutRows } from './areas';
import { NEVER } from './days';
import { formulaOf, isPlain, shapeKey } from './shapes';
import type { CellFormula } from './slots';
import type { PlacedRow, ColouredTable } from './table';

/** Rows that one set of rules stands on, since they find their cells alike. */
export interface Group {
  readonly areas: readonly CellArea[];
  /** Their cells in a formula for the first of the areas' rows. */
  readonly cell: CellFormula;
  /** The tasks' rows among them. */
  readonly rows: readonly PlacedRow[];
}

/**
 * The rows that hold all their own cells, which their rules follow wherever they are moved, with all that stands
 * between and below them but for `out` (0-based); null where there is none.
 */
export function plainGroup(table: ColouredTable, out: ReadonlySet<number>): Group | null {
  const rows = table.rows.filter((row) => isOrdinary(row) && !out.has(row.row));
  const apart = table.rows.filter((row) => !isOrdinary(row)).map(({ row }) => row);
  const areas = withoutRows(table.below, new Set([...out, ...apart]));
  const first = areas[0];
  if (!first || rows.length === 0) return null;
  return { areas, rows, cell: formulaOf(table.columns, [], first.top, first.top) };
}

/** Whether a row holds all that decides its colour, so that one set of rules does for all such rows. */
export function isOrdinary(row: PlacedRow): boolean {
  return isPlain(row) && row.bySection === NEVER;
}

/**
 * The other rows: of tasks cut by a page break, under merged cells, under headings that give the deadline. Those that
 * find their cells alike and have one heading's day are one group.
 */
export function placedGroups(table: ColouredTable, rows: readonly PlacedRow[]): Group[] {
  const alike = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = `${row.bySection} ${shapeKey(row.shape)}`;
    const same = alike.get(key);
    if (same) same.push(row);
    else alike.set(key, [row]);
  }
  return [...alike.values()].flatMap((some) => {
    const areas = areasOfRows(
      some.map(({ row }) => row),
      table.body,
    );
    const top = areas[0]?.top ?? 0;
    const shapes = some.map(({ shape }) => shape);
    return [{ areas, rows: some, cell: formulaOf(table.columns, shapes, top, top) }];
  });
}
