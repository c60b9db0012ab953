import { columnLetters } from '../../programme';
import type { TablePlaces } from '../../report';
import { quoteSheet } from '../door';
import type { PlacedPaper, SheetNames } from './paper-places';
import type { PlacedTable } from './place';

/** Where one table stands, and the sheet to name before its addresses: "" for the sheet that looks. */
interface Seen {
  readonly place: PlacedTable;
  readonly sheet: string;
}

/**
 * Where formulas of one paper find the tables of all: absolute addresses, with the sheet's name before those of
 * another sheet; null for a table that was left out.
 */
export function tablePlaces(
  papers: readonly PlacedPaper[],
  from: PlacedPaper,
  names: SheetNames,
): TablePlaces {
  const seen = new Map<string, Seen>();
  for (const one of papers) {
    const name = names.get(one.paper.id);
    const sheet = one === from || name === undefined ? '' : `${quoteSheet(name)}!`;
    for (const place of [...one.tables, ...one.aside]) seen.set(place.table.id, { place, sheet });
  }
  return {
    column: (table, column) => {
      const found = seen.get(table);
      return found ? `${found.sheet}${columnRange(found.place, column)}` : null;
    },
    cell: (table, row, column) => {
      const found = seen.get(table);
      if (!found) return null;
      const { place, sheet } = found;
      return `${sheet}$${lettersOf(place, column)}$${place.bodyTop + row + 1}`;
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
