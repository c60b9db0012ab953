import type { Area } from '../types';
import { MAX_COLUMNS, MAX_ROWS } from './address';

/** Cells inserted or deleted: which area, and in which direction the others move. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `rows`: cells below move down or up. `columns`: cells to the right move right or left. */
  readonly along: 'rows' | 'columns';
  readonly area: Area;
}

/**
 * Where an area lies after a shift; null when all its cells were deleted or pushed off the sheet. An
 * area that reaches beyond the shifted band crosswise stays where it is, as in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const band = shift.area;
  if (shift.along === 'rows') {
    if (area.left < band.left || area.right > band.right) return area;
    const [top, end] = shiftSpan(area.top, area.bottom, band.top, band.bottom, shift.kind);
    const bottom = Math.min(end, MAX_ROWS - 1);
    return bottom < top ? null : { ...area, top, bottom };
  }
  if (area.top < band.top || area.bottom > band.bottom) return area;
  const [left, end] = shiftSpan(area.left, area.right, band.left, band.right, shift.kind);
  const right = Math.min(end, MAX_COLUMNS - 1);
  return right < left ? null : { ...area, left, right };
}

/** A span of lines after `from..to` were inserted or deleted; last < first when nothing is left. */
function shiftSpan(
  first: number,
  last: number,
  from: number,
  to: number,
  kind: Shift['kind'],
): [number, number] {
  const count = to - from + 1;
  if (kind === 'insert') {
    return [first >= from ? first + count : first, last >= from ? last + count : last];
  }
  const start = first < from ? first : first > to ? first - count : from;
  const end = last > to ? last - count : last < from ? last : from - 1;
  return [start, end];
}
