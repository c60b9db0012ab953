import { fold } from '../text';
import { readRow } from './grid';
import type { Grid } from './grid';

/** Our report's detail table stands below a letterhead and some paragraphs. */
const LAST_ROW_LOOKED_AT = 80;

/**
 * Whether a sheet looks like one of our own reports although nobody said so: a line "BÁO CÁO" and under it a
 * table with the columns "Trạng thái" and "Số ngày quá hạn".
 */
export function looksLikeOurReport(grid: Grid): boolean {
  let isReport = false;
  for (let row = 0; row < Math.min(grid.rows, LAST_ROW_LOOKED_AT); row += 1) {
    const { cells } = readRow(grid, row, 0, grid.columns - 1);
    const captions = cells
      .filter((cell) => cell !== '' && cell.length <= 120)
      .map((cell) => fold(cell));
    isReport ||= captions.some((caption) => /^bao cao(?: |$)/.test(caption));
    const isDetail = captions.includes('trang thai') && captions.includes('so ngay qua han');
    if (isReport && isDetail) return true;
  }
  return false;
}
