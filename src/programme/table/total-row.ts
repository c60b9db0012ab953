import type { BodyInput, State } from './body-state';
import { readCount, readTotal } from './footers';
import type { GridRow } from './grid';
import { anyOf, TIME_ROLES } from './layout';
import { isOrdinal } from './ordinals';

/** "Tổng cộng: 25 nhiệm vụ", the number in the same text or in a cell of its own. */
export function takeTotal(
  { layout }: BodyInput,
  state: State,
  row: GridRow,
  ordinal: string,
): boolean {
  if (isOrdinal(ordinal)) return false;
  const at = row.cells.findIndex((cell) => cell !== '');
  const total = readTotal(row.cells[at] ?? '');
  if (total === null || anyOf(row, layout, TIME_ROLES)) return false;
  const beside = row.cells.slice(at + 1).map(readCount);
  const count = total.count ?? beside.find((number) => number !== null) ?? null;
  if (count !== null && (total.grand || state.total?.grand !== true)) {
    state.total = { count, row: row.row, column: layout.left + at, grand: total.grand };
  }
  state.end = row.row;
  return true;
}
