import { fold } from '../text';
import { openingOf } from '../responsibility/openers';
import { isFooterText, isTitleText, readTotal } from './footers';
import { readRow } from './grid';
import type { Grid } from './grid';
import type { Header } from './header';

/** The text above a table. */
export interface TitleBlock {
  /** The title's rows, joined by line breaks, NFC; "" where there is none. */
  readonly title: string;
  /** Everything above the table, letterhead and date line too: where the document's own date stands. */
  readonly everything: string;
}

/** More text cells than this in a row are a table's, not a title's. */
const MOST_CELLS = 3;
const MOST_ROWS = 30;
const LETTERHEAD =
  /^cong hoa xa hoi chu nghia viet nam|^doc lap tu do hanh phuc|^so (?:\d+ )?(?:kh|ctr|qd|bc|tb|ct|ub\w*|lm\w*)(?: |$)|^don vi tinh/;
const PLACE_AND_DATE = /^(?:[^,\n]{2,40},\s*)?ngày[\s\d….]*tháng[\s\d….]*năm[\s\d….]*$/iu;
/**
 * The title rows above a header: rows with one text, read upwards to the table or text before.
 * Motto, number and date lines are left out of the title. `above` is the first grid row that is free.
 */
export function readTitle(grid: Grid, header: Header, above: number): TitleBlock {
  const rows = rowsAbove(grid, header, above);
  const everything = rows.flatMap(({ all }) => all).join('\n');
  const own = titleIn(rows.map((row) => row.own));
  const title = own === '' ? titleIn(rows.map((row) => row.all)) : own;
  return { title, everything };
}

function titleIn(rows: readonly (readonly string[])[]): string {
  const single = rows.filter((texts) => texts.length === 1).flat();
  const lines = single.filter((text) => !isLetterhead(text));
  return lines.slice(officesAbove(lines)).join('\n');
}

/** How many lines name the office and the one above it, over a line that opens a title; 0 where none does. */
function officesAbove(lines: readonly string[]): number {
  const first = Math.max(lines.findIndex(isTitleText), 0);
  return lines.slice(0, first).every((line) => openingOf(line) === 'unit') ? first : 0;
}

function isLetterhead(text: string): boolean {
  return PLACE_AND_DATE.test(text) || LETTERHEAD.test(fold(text));
}

/** A row above a table: its texts, and those that may be the table's title; each text once. */
interface RowAbove {
  readonly all: readonly string[];
  readonly own: readonly string[];
}

function rowsAbove(grid: Grid, header: Header, above: number): RowAbove[] {
  const rows: RowAbove[] = [];
  const isFirst = above === 0;
  let blanks = 0;
  for (let at = header.top - 1; at >= Math.max(above, header.top - MOST_ROWS); at -= 1) {
    const row = readAbove(grid, at, header);
    const texts = row.own.length === 0 ? row.all : row.own;
    if (texts.length === 0) {
      blanks += 1;
      continue;
    }
    if (texts.length > MOST_CELLS || texts.some((text) => /^\d+$/.test(text))) break;
    if (!isFirst && (closesTable(texts) || (rows.length > 0 && blanks > 0))) break;
    rows.unshift(row);
    blanks = 0;
  }
  return rows;
}

/** Under another table, its total and signature rows are no title. */
function closesTable(texts: readonly string[]): boolean {
  return texts.some((text) => readTotal(text) !== null || isFooterText(text));
}

/**
 * A title stands over its table, or begins to the left of it; what stands to the right is a legend or another
 * table's. The halves of a letterhead are no title wherever they stand.
 */
function readAbove(grid: Grid, row: number, header: Header): RowAbove {
  const { cells } = readRow(grid, row, 0, Math.max(grid.columns - 1, header.right));
  const all = distinctTexts(cells);
  if (all.some(isLetterhead)) return { all, own: all };
  const over = distinctTexts(cells.slice(header.left, header.right + 1));
  return { all, own: over.length > 0 ? over : distinctTexts(cells.slice(0, header.left)) };
}

/** The texts, each once: an export may repeat a merged text in every cell. */
function distinctTexts(cells: readonly string[]): string[] {
  return [...new Set(cells.filter((cell) => cell !== '' && !/^[-–—_=*.\s]+$/.test(cell)))];
}
