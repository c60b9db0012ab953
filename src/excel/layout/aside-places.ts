import type { Paper, Table } from '../../report';
import type { SheetGrid } from './grid';
import type { PlacedTable } from './place';

/** A table beside the print area: its captions in the first row of the sheet, its one row of cells below. */
export type AsideTable = PlacedTable;

/** The first column of what stands beside the print area; one column is left free. */
export function asideLeft(grid: SheetGrid): number {
  return grid.printed.length + grid.helpers.length + 1;
}

/** Places a paper's tables beside its print area, one right of the other. */
export function asideTables({ aside }: Paper, grid: SheetGrid): AsideTable[] {
  let first = asideLeft(grid);
  return aside.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const placed = placedAside(block.table, first);
    first += block.table.columns.length;
    return [placed];
  });
}

function placedAside(table: Table, left: number): AsideTable {
  const spans = table.columns.map((_, i) => ({ first: left + i, last: left + i }));
  return { table, top: 0, bodyTop: 1, bottom: table.rows.length, spans };
}
