import { carryOn } from './body-state';
import type { BodyInput, State } from './body-state';
import { remainderIn } from './continuation';
import type { GridRow } from './grid';
import { numeralOf, readCapitalHeading } from './headings';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';

/**
 * A heading's row in whose other cells a page break left the rest of the task above ("III | Công tác nội bộ | các năm
 * tiếp theo" under "Năm 2025 và"): the rest joins the task, and the row without it is returned. Any other row comes
 * back as it is.
 */
export function withoutRemainder(input: BodyInput, state: State, row: GridRow): GridRow {
  const { layout } = input;
  if (state.task === null || row.filled < 2 || !isHeadingRow(input, row)) return row;
  const rest = remainderIn(state.task, row, { ...input, afterHeader: false });
  if (rest === null) return row;
  const cells = row.cells.map((cell, at) => (rest.cells[at] === '' ? cell : ''));
  const own = { row: row.row, cells, filled: row.filled - rest.filled };
  if (anyOf(own, layout, [...TIME_ROLES, ...WHO_ROLES])) return row;
  carryOn(state, rest, 'page');
  return own;
}

function isHeadingRow({ layout }: BodyInput, row: GridRow): boolean {
  const ordinal = cellOf(row, layout, 'ordinal');
  if (ordinal !== '') return numeralOf(ordinal) !== null || readCapitalHeading(ordinal) !== null;
  return readCapitalHeading(cellOf(row, layout, 'content')) !== null;
}
