import { cellAddress } from '../programme/snapshot';
import type { ColumnDates } from '../programme/types';
import { findingAt, type Check } from './finding';

/** More cells are named by the first and the last of them. */
const MOST_NAMED = 12;

/**
 * Columns whose real dates look exchanged (typed on a machine of another order of day and month), and those the
 * officer had turned whose dates do not look so any more.
 */
export const columnDatesSwapped: Check = (programme) =>
  (programme.dates ?? []).flatMap((dates) => {
    const { column, caption, doubt, rows } = dates;
    if (doubt === null) return [];
    const place = { row: programme.frame.headerTop, column };
    const params = { caption, count: rows.length, cells: cellsOf(dates), variant: doubt };
    return [findingAt('column.datesSwapped', programme, place, params)];
  });

function cellsOf({ column, rows }: ColumnDates): string {
  const cells = rows.map((row) => cellAddress(row, column));
  return cells.length <= MOST_NAMED ? cells.join(', ') : `${cells[0]}:${cells.at(-1)}`;
}
