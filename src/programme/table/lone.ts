import { openSection } from './body-state';
import type { BodyInput, State, Step } from './body-state';
import { isFooterText, isNoteText, isPageNumber } from './footers';
import { startsFresh, startsWithBullet } from './fragments';
import type { GridRow } from './grid';
import { readCapitalHeading, readWideHeading } from './headings';
import type { Heading } from './headings';
import { cellOf } from './layout';
import { isFirstOrdinal } from './ordinals';
import { isTaskLike } from './region';
import { takeUnnumbered } from './unnumbered';

/** Two words in capitals on one line; looked for behind the first such word only, which takes linear time. */
const TWO_CAPITALS = /^(?:(?!\p{Lu}{2}\s).)*\p{Lu}{2}\s(?:.*\s)?\p{Lu}{2}/su;

/** The only text of a row, also where an export repeated it in every merged cell. */
export function loneText(row: GridRow): string | null {
  const texts = row.cells.filter((cell) => cell !== '');
  const first = texts[0];
  if (first === undefined) return null;
  return texts.length === 1 || (texts.length > 2 && texts.every((text) => text === first))
    ? first
    : null;
}

/** A row with one text, and its place among the region's rows. */
export interface LoneRow {
  readonly row: GridRow;
  readonly index: number;
  readonly text: string;
}

/** A row with one text: a heading, a page number, the table's end, or a piece of the task above. */
export function takeLone(input: BodyInput, state: State, lone: LoneRow, beyond: boolean): Step {
  const { row, text } = lone;
  const column = input.layout.left + row.cells.indexOf(text);
  const isContent = column === input.layout.columns.content;
  const hasRole = Object.values(input.layout.columns).includes(column);
  const wide = isWide(input, row, column);
  if (state.gap > 0 && isNoteText(text) && onlyNotesBelow(input, lone)) return 'end';
  if (isPageNumber(text) && (wide || !hasRole || /^\p{L}/u.test(text))) return 'next';
  if (wide) {
    if (beyond && !state.afterHeader) return 'end';
    return isFooterText(text) ? 'next' : openSection(state, row, readWideHeading(text));
  }
  const heading = isContent && !beyond ? headingInContent(input, state, lone) : null;
  if (heading !== null) return openSection(state, row, heading);
  return takeUnnumbered(input, state, row, '', beyond);
}

/** A text across the table: in the ordinal column, or merged over three columns, or over ordinal and content. */
function isWide({ grid, layout }: BodyInput, row: GridRow, column: number): boolean {
  const { ordinal, content } = layout.columns;
  if (column === ordinal || row.filled > 2) return true;
  const merge = grid.mergeAt(row.row, column);
  if (merge === null) return false;
  const holds = (at: number | undefined): boolean =>
    at !== undefined && merge.left <= at && at <= merge.right;
  return merge.right - merge.left >= 2 || (holds(ordinal) && holds(content));
}

/** "Lưu ý:" over "1 | Các đơn vị báo cáo …": numbered rows that say neither when nor by whom, to the last of them. */
function onlyNotesBelow({ region, layout }: BodyInput, { index }: LoneRow): boolean {
  const below = region.rows.slice(index + 1);
  return !below.some(
    (row) => region.headerRows.has(row.row) || (row.filled > 2 && isTaskLike(row, layout)),
  );
}

/** A heading in the content column: with a numeral in capitals, all in capitals, or where the count begins again. */
function headingInContent(
  input: BodyInput,
  state: State,
  { index, text }: LoneRow,
): Heading | null {
  const heading = readCapitalHeading(text);
  if (heading !== null) return heading;
  const isCapitals = text === text.toUpperCase() && TWO_CAPITALS.test(text);
  if (state.afterHeader || !(isCapitals || countRestartsBelow(input, state, index, text)))
    return null;
  return { numeral: '', title: text };
}

/**
 * "Phòng Kiểm tra" between task 3 and the next task 1: only a heading makes a count begin again. Right under
 * another heading it would be the rest of that one.
 */
function countRestartsBelow(
  { region, layout }: BodyInput,
  state: State,
  index: number,
  text: string,
): boolean {
  if (state.task === null || !startsFresh(text) || startsWithBullet(text) || /[.;,]$/.test(text)) {
    return false;
  }
  const next = region.rows.slice(index + 1).find((row) => row.filled > 0);
  if (next === undefined || region.headerRows.has(next.row) || !isTaskLike(next, layout))
    return false;
  return isFirstOrdinal(cellOf(next, layout, 'ordinal'));
}
