import { columnLetters } from '../../programme';
import type { TablePlaces } from '../../report';
import type { PlacedTable } from './place';

/** Where formulas find the report's tables on the sheet: absolute addresses; null for a table that was left out. */
export function tablePlaces(placed: readonly PlacedTable[]): TablePlaces {
  const tables = new Map(placed.map((one) => [one.table.id, one]));
  return {
    column: (table, column) => {
      const place = tables.get(table);
      return place ? columnRange(place, column) : null;
    },
    cell: (table, row, column) => {
      const place = tables.get(table);
      return place ? `$${lettersOf(place, column)}$${place.bodyTop + row + 1}` : null;
    },
  };
}

/** The body cells of a column; the total row is left out. */
function columnRange(place: PlacedTable, column: string): string {
  const letters = lettersOf(place, column);
  const totals = place.table.rows.at(-1)?.kind === 'total' ? 1 : 0;
  const bottom = Math.max(place.bodyTop, place.bottom - totals);
  return `$${letters}$${place.bodyTop + 1}:$${letters}$${bottom + 1}`;
}

function lettersOf(place: PlacedTable, column: string): string {
  const span = place.spans[place.table.columns.findIndex(({ id }) => id === column)];
  if (!span) throw new Error(`table ${place.table.id} has no column ${column}`);
  return columnLetters(span.first);
}
