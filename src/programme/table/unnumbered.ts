import { begin, beginUnder, carryOn } from './body-state';
import type { BodyInput, State, Step } from './body-state';
import { carriesOnTask } from './continuation';
import { isFooterText } from './footers';
import type { GridRow } from './grid';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import { ordinalText } from './ordinals';

/** "(*) …" or "* …" under the table. */
const FOOTNOTE = /^\(?\*/;

/** A row without a number: part of the task above, a sub-task of it, or the table's end. */
export function takeUnnumbered(
  input: BodyInput,
  state: State,
  row: GridRow,
  ordinal: string,
  beyond: boolean,
): Step {
  if (beyond && closesTable(input, state, row)) return 'end';
  const label = ordinalText(ordinal);
  const { layout } = input;
  const says = cellOf(row, layout, 'content') !== '';
  const isTask = says && anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
  if (state.task === null || label !== '') {
    if (isTask) return begin(state, row, label);
    if (state.task === null) return 'next';
  }
  const { afterHeader } = state;
  const isItem = ordinal !== '' && label === '';
  const context = { ...input, afterHeader, isItem };
  if (!carriesOnTask(state.task, row, context)) return beginUnder(state, row);
  return carryOn(state, row, afterHeader ? 'page' : 'run');
}

/** Whether a row without a number, below the last numbered task, is a signature, a note or another text. */
function closesTable({ grid, layout }: BodyInput, state: State, row: GridRow): boolean {
  const content = cellOf(row, layout, 'content');
  if (content !== '' && anyOf(row, layout, TIME_ROLES)) return isFooterText(content);
  const filled = row.cells.flatMap((cell, at) =>
    cell === '' ? [] : [{ cell, at: at + layout.left }],
  );
  if (filled.some(({ cell }) => isFooterText(cell) || FOOTNOTE.test(cell))) return true;
  if (state.afterHeader) return false;
  const roles = Object.values(layout.columns);
  const isSpread = filled.some(({ at }) => {
    const merge = grid.mergeAt(row.row, at);
    return merge !== null && merge.right - merge.left >= 2;
  });
  return state.gap > 0 || isSpread || !filled.some(({ at }) => roles.includes(at));
}
