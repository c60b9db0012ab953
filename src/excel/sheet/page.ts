/** Points of one millimetre. */
const MM = 72 / 25.4;

/** The sheet of paper a report is printed on, A4 landscape, and its margins (NĐ 30/2020/NĐ-CP, Phụ lục I), in points. */
export const PAGE = {
  width: 297 * MM,
  height: 210 * MM,
  top: 20 * MM,
  bottom: 20 * MM,
  left: 30 * MM,
  right: 15 * MM,
  /** From the paper's edge to the page number. */
  header: 10 * MM,
} as const;

/** Excel rounds every column to whole pixels: so much is left free, or it would shrink the whole report. */
const ROUNDING = 4;

/** What the columns of a report may be wide together, in points. */
export const PRINTED_WIDTH = PAGE.width - PAGE.left - PAGE.right - ROUNDING;
/** What the rows of a page may be high together, in points. */
export const PRINTED_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
