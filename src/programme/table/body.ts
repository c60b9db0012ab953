import { carriesOnTask } from './continuation';
import { isFooterText, isPageNumber, readTotal } from './footers';
import type { Grid, GridRow } from './grid';
import { numeralOf, readCapitalHeading, readWideHeading } from './headings';
import type { Heading } from './headings';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import type { Layout } from './layout';
import { isChildOrdinal, isOrdinal, ordinalText } from './ordinals';
import type { Body, Joint, RawSection, RawTask, RawTotal } from './rawTask';
import { isTaskLike } from './region';
import type { Region } from './region';

/** What reading a body needs: the rows, where the roles stand, and whether a text reads as a time. */
export interface BodyInput {
  readonly grid: Grid;
  readonly region: Region;
  readonly layout: Layout;
  readonly isReadableTime: (text: string) => boolean;
}

/** "(*) …" or "* …" under the table. */
const FOOTNOTE = /^\(?\*/;

/** The reader's place in the body. */
interface State {
  readonly tasks: RawTask[];
  readonly sections: RawSection[];
  section: RawSection | null;
  task: RawTask | null;
  total: (RawTotal & { grand: boolean }) | null;
  /** Whether a header row stands right above, blank rows aside. */
  afterHeader: boolean;
  /** Blank rows since the last row of the body. */
  gap: number;
  end: number;
}

/** What one row turned out to be; `end` closes the table above it. */
type Step = 'next' | 'end';

/** Reads the rows of a table into tasks, headings and the total; what stands below the table is left out. */
export function readBody(input: BodyInput): Body {
  const { region, layout } = input;
  const lastTask = region.rows.findLast(
    (row) => !region.headerRows.has(row.row) && isTaskLike(row, layout),
  );
  const state: State = {
    tasks: [],
    sections: [],
    section: null,
    task: null,
    total: null,
    afterHeader: false,
    gap: 0,
    end: (region.rows[0]?.row ?? 1) - 1,
  };
  for (const [index, row] of region.rows.entries()) {
    if (region.headerRows.has(row.row)) state.afterHeader = true;
    else if (row.filled === 0) state.gap += 1;
    else if (takeRow(input, state, row, index, row.row > (lastTask?.row ?? -1)) === 'end') break;
  }
  return bodyOf(input, state);
}

function bodyOf({ grid, layout }: BodyInput, state: State): Body {
  const lastRow = state.tasks.at(-1)?.rows.at(-1)?.row.row ?? state.end;
  const sections = state.sections.filter((section) => section.row < lastRow);
  const covered = layout.columns.content ?? layout.left;
  const merged = grid.mergeAt(lastRow, covered)?.bottom ?? lastRow;
  const total = state.total;
  return {
    tasks: state.tasks,
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
  row: GridRow,
  index: number,
  beyond: boolean,
): Step {
  const { layout } = input;
  const ordinal = cellOf(row, layout, 'ordinal');
  if (takeTotal(input, state, row, ordinal)) {
    if (beyond) return 'end';
    return 'next';
  }
  if (state.task !== null && sharesOrdinalCell(input, state.task, row)) {
    return carryOn(state, row, 'merge');
  }
  if (isOrdinal(ordinal)) return takeNumbered(input, state, row, index, ordinal);
  const numeral = numeralOf(ordinal);
  if (numeral !== null && row.filled > 1) {
    if (isNumeralTask(input, row, index)) return begin(state, row, ordinal);
    const content = cellOf(row, layout, 'content');
    const others = row.cells.filter((cell) => cell !== '' && cell !== ordinal);
    const title = content === '' ? others.join(' ') : content;
    return openSection(state, row, { numeral, title });
  }
  const lone = loneText(row);
  if (lone !== null) return takeLone(input, state, row, lone, beyond);
  return takeUnnumbered(input, state, row, ordinal, beyond);
}

/** "Tổng cộng: 25 nhiệm vụ", the number in the same text or in a cell of its own. */
function takeTotal({ layout }: BodyInput, state: State, row: GridRow, ordinal: string): boolean {
  if (isOrdinal(ordinal)) return false;
  const at = row.cells.findIndex((cell) => cell !== '');
  const total = readTotal(row.cells[at] ?? '');
  if (total === null || anyOf(row, layout, TIME_ROLES)) return false;
  const count =
    total.count ?? Number(row.cells.slice(at + 1).find((cell) => /^\d{1,5}$/.test(cell)));
  if (Number.isInteger(count) && (total.grand || state.total?.grand !== true)) {
    state.total = { count, row: row.row, column: layout.left + at, grand: total.grand };
  }
  state.end = row.row;
  return true;
}

function sharesOrdinalCell({ grid, layout }: BodyInput, task: RawTask, row: GridRow): boolean {
  const column = layout.columns.ordinal;
  if (column === undefined) return false;
  const top = grid.mergeAt(row.row, column)?.top ?? row.row;
  return top < row.row && top >= (task.rows[0]?.row.row ?? Infinity);
}

function takeNumbered(
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
    const numeral = ordinal.replace(/[.)/:]+$/, '');
    return openSection(state, row, { numeral, title: content }, state.section);
  }
  return begin(state, row, ordinal);
}

/** The ordinal of the next numbered row; "" where none follows soon. */
function nextOrdinal({ region, layout }: BodyInput, index: number): string {
  const next = region.rows
    .slice(index + 1, index + 6)
    .find((row) => !region.headerRows.has(row.row) && isTaskLike(row, layout));
  return next === undefined ? '' : cellOf(next, layout, 'ordinal');
}

/** "II" numbers a task where the row says when; one that only names somebody heads the numbers below it. */
function isNumeralTask(input: BodyInput, row: GridRow, index: number): boolean {
  if (anyOf(row, input.layout, TIME_ROLES)) return true;
  return anyOf(row, input.layout, WHO_ROLES) && !/^\D*1/.test(nextOrdinal(input, index));
}

/** The only text of a row, also where an export repeated it in every merged cell. */
function loneText(row: GridRow): string | null {
  const texts = row.cells.filter((cell) => cell !== '');
  const first = texts[0];
  if (first === undefined) return null;
  return texts.length === 1 || (texts.length > 2 && texts.every((text) => text === first))
    ? first
    : null;
}

function takeLone(
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

function takeUnnumbered(
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
  const context = { layout, afterHeader, isReadableTime: input.isReadableTime };
  if (!carriesOnTask(state.task, row, context)) return begin(state, row, label);
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

function begin(state: State, row: GridRow, ordinal: string): Step {
  state.task = { ordinal, section: state.section, rows: [{ row, joint: 'first' }] };
  state.tasks.push(state.task);
  return stepOn(state, row);
}

function carryOn(state: State, row: GridRow, joint: Joint): Step {
  state.task?.rows.push({ row, joint });
  return stepOn(state, row);
}

function openSection(
  state: State,
  row: GridRow,
  heading: Heading,
  within?: RawSection | null,
): Step {
  state.section = { ...heading, row: row.row, ...(within === undefined ? {} : { within }) };
  state.sections.push(state.section);
  state.task = null;
  return stepOn(state, row);
}

function stepOn(state: State, row: GridRow): Step {
  state.afterHeader = false;
  state.gap = 0;
  state.end = row.row;
  return 'next';
}
