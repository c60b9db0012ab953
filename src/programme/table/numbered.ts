import { begin, openSection } from './body-state';
import type { BodyInput, State, Step } from './body-state';
import type { GridRow } from './grid';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import { isChildOrdinal } from './ordinals';
import { isTaskLike } from './region';

/** A row with a task's number: a task, or the heading of the numbers that count inside it ("1" over "1.1", "a)"). */
export function takeNumbered(
  input: BodyInput,
  state: State,
  row: GridRow,
  index: number,
  ordinal: string,
): Step {
  const { grid, layout } = input;
  const column = layout.columns.content ?? layout.left;
  const isMerged = (grid.mergeAt(row.row, column)?.top ?? row.row) < row.row;
  // Rows numbered in advance hold nothing yet.
  if (row.filled === 1 && !isMerged) return 'next';
  const content = cellOf(row, layout, 'content');
  const { section } = state;
  const isOutside = section?.within !== undefined && !isChildOrdinal(section.numeral, ordinal);
  if (isOutside) state.section = section.within ?? null;
  if (row.filled === 2 && content !== '' && isChildOrdinal(ordinal, nextOrdinal(input, index))) {
    const numeral = ordinal.replace(/(?<![.)/:])[.)/:]+$/, '');
    return openSection(state, row, { numeral, title: content }, state.section);
  }
  return begin(state, row, ordinal);
}

/** A row with a numeral in capitals: a section's heading, or a task where capitals number the tasks. */
export function takeNumeral(
  input: BodyInput,
  state: State,
  row: GridRow,
  index: number,
  numeral: string,
): Step {
  const { layout } = input;
  const ordinal = cellOf(row, layout, 'ordinal');
  if (isNumeralTask(input, row, index)) return begin(state, row, ordinal);
  const content = cellOf(row, layout, 'content');
  const others = row.cells.filter((cell) => cell !== '' && cell !== ordinal);
  return openSection(state, row, { numeral, title: content === '' ? others.join(' ') : content });
}

/** "II" numbers a task where the row says when; one that only names somebody heads the numbers below it. */
function isNumeralTask(input: BodyInput, row: GridRow, index: number): boolean {
  if (anyOf(row, input.layout, TIME_ROLES)) return true;
  return anyOf(row, input.layout, WHO_ROLES) && !/^\D*1/.test(nextOrdinal(input, index));
}

/** The ordinal of the next numbered row; "" where none follows soon. */
function nextOrdinal({ region, layout }: BodyInput, index: number): string {
  const next = region.rows
    .slice(index + 1, index + 6)
    .find((row) => !region.headerRows.has(row.row) && isTaskLike(row, layout));
  return next === undefined ? '' : cellOf(next, layout, 'ordinal');
}
