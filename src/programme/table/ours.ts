import { readRow } from './grid';
import type { Grid } from './grid';

/** Our report's detail table stands below a letterhead and some paragraphs. */
const LAST_ROW_LOOKED_AT = 80;
const REPORT = /^báo cáo(?=$|[\s:])/iu;
const STATUS = /^trạng thái$/iu;
const DAYS_LATE = /^số ngày\s+quá hạn$/iu;

/**
 * Whether a sheet looks like one of our own reports although nobody said so: a line "BÁO CÁO" and under it a
 * table with the columns "Trạng thái" and "Số ngày quá hạn", as this product spells them.
 */
export function looksLikeOurReport(grid: Grid): boolean {
  let isReport = false;
  for (let row = 0; row < Math.min(grid.rows, LAST_ROW_LOOKED_AT); row += 1) {
    const { cells } = readRow(grid, row, 0, grid.columns - 1);
    isReport ||= cells.some((cell) => REPORT.test(cell));
    const isDetail =
      cells.some((cell) => DAYS_LATE.test(cell)) && cells.some((cell) => STATUS.test(cell));
    if (isReport && isDetail) return true;
  }
  return false;
}
