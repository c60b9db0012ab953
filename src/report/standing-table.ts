import { fold } from '../programme/text';
import { DETAIL_MARKS } from '../strings/report';
import { CAPTIONS, TOTAL_ROW } from '../strings/report-tables';
import type { Column, Row, Table } from './model';

/** Texts as long as this are running text: they stand left. */
const SHORT = 14;

/**
 * A table that stands on a sheet: captions, below them "(1) (2) …", then its rows. Rows that only wait to be counted
 * (their number is 0, or nothing but a name stands in them) are left out; one cut for the page's sake is whole again.
 *
 * @param rows from the captions on, helper columns included
 * @param widths of the sheet's columns
 */
export function standingTable(
  [captions = [], numbers = [], ...body]: readonly (readonly string[])[],
  widths: readonly number[],
): Table {
  const at = numbers.flatMap((text, column) => (isNumber(text) ? [column] : []));
  const ends = [...at.slice(1), (at.at(-1) ?? 0) + 1];
  const mark = captions.findIndex((text) => fold(text) === fold(CAPTIONS.class));
  const lines = whole(body, at, mark).filter((cells) => isShown(cells));
  const columns = at.map((column, i): Column => {
    const texts = lines.map((cells) => cells[i] ?? '');
    const width = widths.slice(column, ends[i]).reduce((sum, one) => sum + one, 0);
    const short = i === 0 || texts.every((text) => text.length <= SHORT);
    return {
      id: `c${i + 1}`,
      caption: captions[column] ?? '',
      align: short ? 'center' : 'left',
      width: Math.max(1, width),
    };
  });
  return { id: `standing.${captions[at[0] ?? 0] ?? ''}`, columns, rows: lines.map(rowOf) };
}

/** The row below the captions. */
export function isNumbers(row: readonly string[]): boolean {
  return row[0]?.trim() === '(1)' && row.filter(isNumber).length > 1;
}

function isNumber(text: string): boolean {
  return /^\(\d{1,2}\)$/.test(text.trim());
}

/** The printed cells of each row, with the rest of a cut row put back. */
function whole(
  body: readonly (readonly string[])[],
  at: readonly number[],
  mark: number,
): string[][] {
  const lines: string[][] = [];
  for (const row of body) {
    const cells = at.map((column) => row[column] ?? '');
    const above = lines.at(-1);
    const goesOn = mark >= 0 && fold(row[mark] ?? '') === fold(DETAIL_MARKS.continued);
    if (above && goesOn) above.forEach((text, i) => (above[i] = `${text}${cells[i] ?? ''}`));
    else lines.push(cells);
  }
  return lines;
}

function isShown([first = '', ...rest]: readonly string[]): boolean {
  if (first.trim() === '0') return false;
  return first.trim() !== '' || rest.filter((text) => text.trim() !== '').length > 1;
}

function rowOf(cells: readonly string[]): Row {
  const filled = cells.flatMap((text, i) => (text.trim() === '' ? [] : [i]));
  if (filled.length === 1 && filled[0] === 0) return { kind: 'heading', cells };
  const isTotal = cells.some((text) => fold(text) === fold(TOTAL_ROW));
  return { kind: isTotal ? 'total' : 'item', cells };
}
