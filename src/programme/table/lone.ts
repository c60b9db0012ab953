import { openSection } from './body-state';
import type { BodyInput, State, Step } from './body-state';
import { isFooterText, isPageNumber } from './footers';
import type { GridRow } from './grid';
import { readCapitalHeading, readWideHeading } from './headings';
import type { Heading } from './headings';
import { takeUnnumbered } from './unnumbered';

/** The only text of a row, also where an export repeated it in every merged cell. */
export function loneText(row: GridRow): string | null {
  const texts = row.cells.filter((cell) => cell !== '');
  const first = texts[0];
  if (first === undefined) return null;
  return texts.length === 1 || (texts.length > 2 && texts.every((text) => text === first))
    ? first
    : null;
}

/** A row with one text: a heading, a page number, the table's end, or a piece of the task above. */
export function takeLone(
  input: BodyInput,
  state: State,
  row: GridRow,
  text: string,
  beyond: boolean,
): Step {
  const column = input.layout.left + row.cells.indexOf(text);
  const isContent = column === input.layout.columns.content;
  const hasRole = Object.values(input.layout.columns).includes(column);
  const wide = isWide(input, row, column);
  if (isPageNumber(text) && (wide || !hasRole || /^\p{L}/u.test(text))) return 'next';
  if (wide) {
    if (beyond && !state.afterHeader) return 'end';
    return isFooterText(text) ? 'next' : openSection(state, row, readWideHeading(text));
  }
  const heading = isContent && !beyond ? headingInContent(text, state) : null;
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

/** A heading in the content column: with a numeral in capitals, or all in capitals. */
function headingInContent(text: string, state: State): Heading | null {
  const heading = readCapitalHeading(text);
  if (heading !== null) return heading;
  const isCapitals =
    text === text.toUpperCase() && /\p{Lu}{2,}\s+(?:\S+\s+)*\p{Lu}{2,}/u.test(text);
  return isCapitals && !state.afterHeader ? { numeral: '', title: text } : null;
}
