import type { PlanArea } from './sheet-plan';

/** A rectangle of a sheet as a range. */
export function rangeOf(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: PlanArea,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
