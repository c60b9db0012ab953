import type { CellValue, SheetSnapshot } from '../../../src/programme';
import { cellKey, serialOfDay } from '../../../src/programme';
import { readTime } from '../../../src/programme/timing';
import { sheet } from '../table/sheets';

/** A programme as plain rows: titles, header rows, body rows (section rows hold text in the first column only). */
export interface PlainProgramme {
  readonly titles: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

/** A stream of numbers below a bound, drawn by fast-check: every choice a change makes. */
export type Draw = (below: number) => number;

export type Change = (programme: PlainProgramme, draw: Draw) => PlainProgramme;

const HEADER_ORDINAL = 'TT';

/** The rows of a printed programme parted into header and body, with page breaks taken out and cut tasks joined. */
export function unbroken(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): PlainProgramme {
  const header = rows.filter((row, index) => index < 2 && isHeaderRow(row));
  const body: string[][] = [];
  for (const row of rows) {
    const above = body.at(-1);
    if (isHeaderRow(row)) continue;
    const isRest = row[0] === '' && !/^Tổng/.test(row[1] ?? '');
    if (isRest && above !== undefined)
      row.forEach((cell, at) => (above[at] = `${above[at]} ${cell}`.trim()));
    else body.push([...row]);
  }
  return { titles, header, body };
}

function isHeaderRow(row: readonly string[]): boolean {
  return row[0] === HEADER_ORDINAL || row[0] === '(1)';
}

/** Puts the programme on a sheet, its first cell at (top, left). */
export function onSheet(programme: PlainProgramme, top = 0, left = 0): SheetSnapshot {
  const { titles, header, body } = programme;
  return sheet([...titles.map((title) => [title]), ...header, ...body], { top, left });
}

/** Repeats the header before some rows. */
export const breakPages: Change = (programme, draw) => {
  const body = programme.body.flatMap((row) =>
    draw(4) === 0 ? [...programme.header, row] : [row],
  );
  return { ...programme, body };
};

/** Cuts some tasks in two under a repeated header: of each cell some words stay, the rest goes on with an empty TT. */
export const cutTasks: Change = (programme, draw) => {
  const body = programme.body.flatMap((row) => {
    if (!/^\d/.test(row[0] ?? '') || draw(3) > 0) return [row];
    const parts = row.map((cell, column) => (column === 0 ? [cell, ''] : cutWords(cell, draw)));
    const upper = parts.map(([first]) => first ?? '');
    const lower = parts.map(([, second]) => second ?? '');
    const isCut = lower.some((cell) => cell !== '');
    return isCut ? [upper, ...programme.header, lower] : [row];
  });
  return { ...programme, body };
};

/** A page break leaves whole words, and at least one of them, above it. */
function cutWords(cell: string, draw: Draw): [string, string] {
  const words = cell.split(' ');
  const kept = 1 + draw(words.length);
  return [words.slice(0, kept).join(' '), words.slice(kept).join(' ')];
}

/** The columns in another order. */
export const permuteColumns: Change = (programme, draw) => {
  const width = programme.header[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, index) => index);
  for (let last = width - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  // The number row "(1) (2)" stays in order: it numbers the columns as they stand.
  const move = (row: readonly string[]): string[] => order.map((from) => row[from] ?? '');
  const header = programme.header.map((row) => (row[0] === '(1)' ? [...row] : move(row)));
  const body = programme.body.map((row) => (row[0] === '(1)' ? [...row] : move(row)));
  return { ...programme, header, body };
};

/** Empty rows between some rows of the body. */
export const addBlankRows: Change = (programme, draw) => {
  const blank = (programme.header[0] ?? []).map(() => '');
  const body = programme.body.flatMap((row) => [
    ...Array.from({ length: Math.max(0, draw(6) - 3) }, () => blank),
    row,
  ]);
  return { ...programme, body };
};

/** More rows above the title: a letterhead and empty lines. */
export const addRowsAbove: Change = (programme, draw) => {
  const letterhead = ['UBND TỈNH ĐẮK NÔNG', '', 'Số: 12/CTr-LMHTX', ''];
  return { ...programme, titles: [...letterhead.slice(0, draw(5)), ...programme.titles] };
};

/** Decomposed letters everywhere, as some keyboards type them. */
export const decompose: Change = ({ titles, header, body }) => {
  const nfd = (row: readonly string[]): string[] => row.map((cell) => cell.normalize('NFD'));
  return { titles: nfd(titles), header: header.map(nfd), body: body.map(nfd) };
};

/** A sheet whose dates of whole months are real dates shown as "Tháng m/yyyy" in some cells. */
export function withSerials(
  programme: PlainProgramme,
  columns: readonly number[],
  draw: Draw,
): SheetSnapshot {
  const plain = onSheet(programme);
  const texts = new Map<string, string>();
  const values = plain.values.map((row, at) =>
    row.map((cell, column): CellValue => {
      const isTask = at >= programme.titles.length + programme.header.length;
      if (!isTask || !columns.includes(column) || draw(2) === 0) return cell;
      const { kind, from } = readTime(String(cell), { year: null });
      if (kind !== 'month' || from === null) return cell;
      texts.set(cellKey(at, column), `Tháng ${Number(from.slice(5, 7))}/${from.slice(0, 4)}`);
      return serialOfDay(from);
    }),
  );
  return { ...plain, values, texts };
}
