/** Letters on a line of the portrait report in 13 points, and lines on half a page of it. */
const LETTERS_A_LINE = 80;
const LINES = 19;

/**
 * The items of a list that half a page holds; the rest stands in an annex. The first always stands, however long.
 *
 * @param textOf an item as it is printed
 */
export function halfPage<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  let lines = 0;
  const kept: T[] = [];
  for (const item of items) {
    lines += Math.ceil((textOf(item).length + 8) / LETTERS_A_LINE);
    if (kept.length > 0 && lines > LINES) break;
    kept.push(item);
  }
  return kept;
}
