import type { BodyInput, State } from './body-state';
import { completesTask } from './continuation';
import { readCount, readTotal } from './footers';
import type { GridRow } from './grid';
import { cellOf, TIME_ROLES } from './layout';
import type { Layout } from './layout';
import { isOrdinal } from './ordinals';

/** "Tổng cộng: 25 nhiệm vụ", "Grand total", the number in the same text or in a cell of its own. */
export function takeTotal(
  { layout }: BodyInput,
  state: State,
  row: GridRow,
  ordinal: string,
): boolean {
  if (isOrdinal(ordinal)) return false;
  const at = row.cells.findIndex((cell) => cell !== '');
  const total = readTotal(row.cells[at] ?? '');
  if (total === null || saysWhen(row, layout)) return false;
  const count = total.count ?? countBeside(row, layout, at);
  if (count !== null && (total.grand || state.total?.grand !== true)) {
    state.total = { count, row: row.row, column: layout.left + at, grand: total.grand };
  }
  state.end = row.row;
  return true;
}

/**
 * The number of tasks in a cell of its own. One in a column that has no role sums up that column ("Kinh phí"), and
 * several are the sums of several.
 */
function countBeside(row: GridRow, layout: Layout, at: number): number | null {
  const roles = Object.values(layout.columns);
  const counts = row.cells.flatMap((cell, index) => {
    const count = index > at ? readCount(cell) : null;
    return count === null
      ? []
      : [{ count, isOwn: /\p{L}/u.test(cell), column: index + layout.left }];
  });
  const said = counts.find(({ isOwn }) => isOwn);
  if (said !== undefined) return said.count;
  const [only, more] = counts.filter(({ column }) => roles.includes(column));
  return more === undefined && counts.length <= 1 ? (only?.count ?? null) : null;
}

/** A count in a column of times, as a totals row may have, is no time. */
function saysWhen(row: GridRow, layout: Layout): boolean {
  return TIME_ROLES.some((role) => {
    const text = cellOf(row, layout, role);
    return text !== '' && !FIGURE.test(text);
  });
}

const FIGURE = /^[\d.,\s%]+$/;

/** A row of sums, as an Excel Table's totals row without a label: figures alone, and none goes on with a cell above. */
export function isSums(input: BodyInput, state: State, row: GridRow): boolean {
  if (!row.cells.every((cell) => cell === '' || FIGURE.test(cell))) return false;
  if (state.task === null) return false;
  return !completesTask(state.task, row, { ...input, afterHeader: state.afterHeader });
}
