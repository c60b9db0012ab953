import type { Bench } from '../host-door';

/** A cell of a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** The sheet it stands on, where that is another than the report's own. */
  readonly sheet?: string;
}

/** The sheet of a report's annex, by the name of the report's own sheet and its number: "PL1 Quý III-2025". */
export function annexOf(report: string, number: 1 | 2 | 3): string {
  return report.replace(/^(BC|TH)/, `PL${number}`);
}

/** All values of a sheet from A1 on. */
export function gridOf(bench: Bench, sheet: string): Promise<unknown[][]> {
  return bench.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRange(true).getBoundingRect('A1').load('values');
    await context.sync();
    return used.values as unknown[][];
  });
}

/** The first cell whose text this is, or matches; fails where there is none. */
export async function placeOf(
  bench: Bench,
  sheet: string,
  wanted: string | RegExp,
): Promise<Place> {
  const grid = await gridOf(bench, sheet);
  const fits = (value: unknown): boolean =>
    typeof wanted === 'string' ? value === wanted : wanted.test(String(value));
  for (const [row, line] of grid.entries()) {
    const column = line.findIndex(fits);
    if (column >= 0) return { row, column };
  }
  throw new Error(`no cell of ${sheet} is ${String(wanted)}`);
}

/** The cell of annex I's table in the column captioned so, on the row of the task numbered so. */
export async function detailCell(
  bench: Bench,
  sheet: string,
  ordinal: string,
  caption: string,
): Promise<Place> {
  const annex = annexOf(sheet, 1);
  const grid = await gridOf(bench, annex);
  const top = grid.findIndex((row) => row.includes('Trạng thái') && row.includes('Loại'));
  const column = (grid[top] ?? []).indexOf(caption);
  const numbers = (grid[top] ?? []).indexOf('TT');
  const row = grid.findIndex((line, at) => at > top && line[numbers] === ordinal);
  if (top < 0 || column < 0 || row < 0) throw new Error(`no ${caption} of task ${ordinal}`);
  return { row, column, sheet: annex };
}

/** Types a value into a cell. */
export function typeAt(
  bench: Bench,
  sheet: string,
  { row, column, sheet: own = sheet }: Place,
  value: string | number,
): Promise<void> {
  return bench.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(own);
    worksheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

/** What stands in a cell. */
export async function valueAt(bench: Bench, sheet: string, place: Place): Promise<unknown> {
  return (await gridOf(bench, place.sheet ?? sheet))[place.row]?.[place.column];
}

/** Inserts or deletes whole rows; 0-based. */
export function moveRows(
  bench: Bench,
  sheet: string,
  how: 'insert' | 'delete',
  first: number,
  count = 1,
): Promise<void> {
  return bench.run(async (context) => {
    const rows = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(first, 0, count, 1)
      .getEntireRow();
    if (how === 'insert') rows.insert('Down');
    else rows.delete('Up');
    await context.sync();
  });
}

/** Inserts a whole column before this one; 0-based. */
export function insertColumn(bench: Bench, sheet: string, column: number): Promise<void> {
  return bench.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert('Right');
    await context.sync();
  });
}
