import { endsPiece } from '../steps';
import type { Steps } from '../steps';
import { beginUnder, carryOn } from './body-state';
import type { BodyInput, State, Step } from './body-state';
import { carriesOnTask } from './continuation';
import type { GridRow } from './grid';
import { withHeadings } from './headed';
import { numeralOf } from './headings';
import { cellOf } from './layout';
import { loneText, takeLone } from './lone';
import { takeNumbered, takeNumeral } from './numbered';
import { isOrdinal } from './ordinals';
import type { Body, RawTask } from './raw-task';
import { isTaskLike } from './region';
import { withoutRemainder } from './section-row';
import { isSums, takeTotal } from './total-row';
import { takeUnnumbered } from './unnumbered';

/**
 * Reads the rows of a table into tasks, headings and the total; what stands below the table is left out. In pieces.
 */
export function* readBody(input: BodyInput): Steps<Body> {
  const { region, layout } = input;
  const lastTask = region.rows.findLast(
    (row) => !region.headerRows.has(row.row) && isTaskLike(row, layout),
  );
  const state: State = {
    tasks: [],
    sections: [],
    section: null,
    task: null,
    numbered: null,
    total: null,
    afterHeader: false,
    gap: 0,
    end: (region.rows[0]?.row ?? 1) - 1,
  };
  for (const [index, row] of region.rows.entries()) {
    if (endsPiece(index)) yield;
    if (region.headerRows.has(row.row)) state.afterHeader = true;
    else if (row.filled === 0) state.gap += 1;
    else if (takeRow(input, state, row, index, row.row > (lastTask?.row ?? -1)) === 'end') break;
  }
  return bodyOf(input, state);
}

function bodyOf({ grid, layout }: BodyInput, state: State): Body {
  const lastRow = state.tasks.at(-1)?.rows.at(-1)?.row.row ?? state.end;
  const headed = withHeadings(state.tasks, state.sections, layout);
  const sections = headed.sections.filter((section) => section.row < lastRow);
  const covered = layout.columns.content ?? layout.left;
  const merged = grid.mergeAt(lastRow, covered)?.bottom ?? lastRow;
  const total = state.total;
  return {
    tasks: headed.tasks,
    sections,
    total: total === null ? null : { count: total.count, row: total.row, column: total.column },
    lastRow: Math.max(lastRow, merged),
    end: Math.max(state.end, lastRow, merged),
  };
}

/** Takes one filled row; `beyond` says that no numbered task follows. */
function takeRow(
  input: BodyInput,
  state: State,
  whole: GridRow,
  index: number,
  beyond: boolean,
): Step {
  const { layout } = input;
  const row = withoutRemainder(input, state, whole);
  const ordinal = cellOf(row, layout, 'ordinal');
  if (takeTotal(input, state, row, ordinal)) return beyond ? 'end' : 'next';
  if (state.task !== null && sharesOrdinalCell(input, state.numbered ?? state.task, row)) {
    const carries = carriesOnTask(state.task, row, { ...input, afterHeader: false });
    return carries ? carryOn(state, row, 'merge') : beginUnder(state, row);
  }
  if (ordinal === '' && isSums(input, state, row)) return beyond ? 'end' : 'next';
  if (isOrdinal(ordinal)) return takeNumbered(input, state, row, index, ordinal);
  const numeral = numeralOf(ordinal);
  if (numeral !== null && row.filled > 1) return takeNumeral(input, state, row, index, numeral);
  const lone = loneText(row);
  if (lone !== null) return takeLone(input, state, { row, index, text: lone }, beyond);
  return takeUnnumbered(input, state, row, ordinal, beyond);
}

function sharesOrdinalCell({ grid, layout }: BodyInput, task: RawTask, row: GridRow): boolean {
  const column = layout.columns.ordinal;
  if (column === undefined) return false;
  const top = grid.mergeAt(row.row, column)?.top ?? row.row;
  return top < row.row && top >= (task.rows[0]?.row.row ?? Infinity);
}
