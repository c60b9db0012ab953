import { cellText } from './cell-text';
import type { Column, Row } from './model';

/** Letters of 11 points that a landscape page is wide. */
const PAGE = 132;
/** How narrow a column of running text may be made, in letters; the others keep their width. */
const LEAST: Readonly<Record<string, number>> = {
  content: 24,
  result: 12,
  output: 11,
  lead: 11,
  coordinators: 11,
  director: 10,
};
/** So many rows are looked at: a long programme is like its sample. */
const SAMPLE = 150;
/** How much a line counts in a column that is not the highest of its row. */
const BESIDE = 0.04;

/**
 * The same columns, as wide as makes the table lowest: letter by letter the page's width goes to the column that
 * takes most lines off the rows, so that long remarks get room and empty columns none.
 */
export function columnWidths(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const flowing = columns.flatMap(({ id, helper }, at) => (!helper && id in LEAST ? [at] : []));
  if (flowing.length === 0 || rows.length === 0) return [...columns];
  const widths = new Map(flowing.map((at) => [at, LEAST[columns[at]?.id ?? ''] ?? 0]));
  const fixed = columns.reduce(
    (sum, { width, helper }, at) => (helper || widths.has(at) ? sum : sum + width),
    0,
  );
  const lengths = lengthsOf(rows, flowing);
  let free = PAGE - fixed - [...widths.values()].reduce((sum, one) => sum + one, 0);
  for (; free > 0; free -= 1) {
    const best = bestToWiden(flowing, widths, lengths);
    widths.set(best, (widths.get(best) ?? 0) + 1);
  }
  return columns.map((column, at) => ({ ...column, width: widths.get(at) ?? column.width }));
}

/** Lengths of the texts of some rows, by column. */
function lengthsOf(rows: readonly Row[], flowing: readonly number[]): number[][] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const every = Math.max(1, Math.floor(items.length / SAMPLE));
  return items
    .filter((_, i) => i % every === 0)
    .map(({ cells }) => flowing.map((at) => cellText(cells[at] ?? null).length));
}

function bestToWiden(
  flowing: readonly number[],
  widths: ReadonlyMap<number, number>,
  lengths: readonly (readonly number[])[],
): number {
  let best = flowing[0] ?? 0;
  let least = Infinity;
  for (const candidate of flowing) {
    const tried = flowing.map((at) => (widths.get(at) ?? 1) + (at === candidate ? 1 : 0));
    const cost = lengths.reduce((sum, row) => sum + costOf(row, tried), 0);
    if (cost < least) [least, best] = [cost, candidate];
  }
  return best;
}

/** The lines of the highest cell of a row, in parts of a line so that every letter gained counts. */
function costOf(lengths: readonly number[], widths: readonly number[]): number {
  let highest = 0;
  let sum = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    const lines = (lengths[i] ?? 0) / Math.max(1, (widths[i] ?? 1) - 2);
    highest = Math.max(highest, lines);
    sum += lines;
  }
  return highest + BESIDE * sum;
}
