import { cellKey, type SheetSnapshot } from '../../programme';
import type { ColouredRow } from './learn';
import type { Columns } from './slots';

/** Whether the percent column counts in shares: no number in it, shown without "%", is above one. */
export function countsShares(
  { texts }: SheetSnapshot,
  rows: readonly ColouredRow[],
  columns: Columns,
): boolean {
  const column = columns.get('percent');
  if (column === undefined) return true;
  return rows.every(({ row, cell }) => {
    const value = cell('percent');
    const isPlain = !(texts.get(cellKey(row, column)) ?? '').includes('%');
    return typeof value !== 'number' || value <= 1 || !isPlain;
  });
}
