import { fold } from '../text';
import { isFooterText, readTotal } from './footers';
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
  const everything = rows.flat().join('\n');
  const single = rows.filter((texts) => texts.length === 1).flat();
  const title = single.filter((text) => !PLACE_AND_DATE.test(text) && !LETTERHEAD.test(fold(text)));
  return { title: title.join('\n'), everything };
}

function rowsAbove(grid: Grid, header: Header, above: number): string[][] {
  const rows: string[][] = [];
  const isFirst = above === 0;
  let blanks = 0;
  for (let at = header.top - 1; at >= Math.max(above, header.top - MOST_ROWS); at -= 1) {
    const texts = distinctTexts(grid, at, header);
    if (texts.length === 0) {
      blanks += 1;
      continue;
    }
    if (texts.length > MOST_CELLS || texts.some((text) => /^\d+$/.test(text))) break;
    if (!isFirst && (closesTable(texts) || (rows.length > 0 && blanks > 0))) break;
    rows.unshift(texts);
    blanks = 0;
  }
  return rows;
}

/** Under another table, its total and signature rows are no title. */
function closesTable(texts: readonly string[]): boolean {
  return texts.some((text) => readTotal(text) !== null || isFooterText(text));
}

/** The row's texts, each once: an export may repeat a merged text in every cell. */
function distinctTexts(grid: Grid, row: number, header: Header): string[] {
  const { cells } = readRow(grid, row, 0, Math.max(grid.columns - 1, header.right));
  return [...new Set(cells.filter((cell) => cell !== '' && !/^[-–—_=*.\s]+$/.test(cell)))];
}
