/** Points of one millimetre. */
const MM = 72 / 25.4;

/** How a sheet of A4 lies: a report stands upright, its annexes across. */
export type Orientation = 'portrait' | 'landscape';

/** A4 and its margins (NĐ 30/2020/NĐ-CP, Phụ lục I), in points. */
export const PAGE = {
  short: 210 * MM,
  long: 297 * MM,
  top: 20 * MM,
  bottom: 20 * MM,
  left: 30 * MM,
  right: 15 * MM,
  /** From the paper's edge to the page number. */
  header: 10 * MM,
} as const;

/** Excel rounds every column to whole pixels: so much is left free, or it would need a second page. */
const ROUNDING = 6;

/** What the columns of a sheet may be wide together, in points. */
export function printedWidth(orientation: Orientation): number {
  const width = orientation === 'portrait' ? PAGE.short : PAGE.long;
  return width - PAGE.left - PAGE.right - ROUNDING;
}

/** What the rows of a page may be high together, in points. */
export function printedHeight(orientation: Orientation): number {
  const height = orientation === 'portrait' ? PAGE.long : PAGE.short;
  return height - PAGE.top - PAGE.bottom;
}
