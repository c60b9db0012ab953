import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../types';

/** Whether all rows (or columns) of an area are hidden: true, false, or null when only some are. */
export function hiddenLines(sheet: Worksheet, area: Area, axis: 'row' | 'column'): boolean | null {
  const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const known = axis === 'row' ? sheet.rowCount : sheet.columns.length;
  let hidden = 0;
  for (let line = from; line <= Math.min(to, known - 1); line++) {
    const own = axis === 'row' ? sheet.findRow(line + 1) : sheet.columns[line];
    if (own?.hidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

/** Whether all cells of an area are hidden, by their rows or by their columns; null when some are. */
export function hiddenCells(sheet: Worksheet, area: Area): boolean | null {
  const rows = hiddenLines(sheet, area, 'row');
  const columns = hiddenLines(sheet, area, 'column');
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
