import type { Worksheet } from '@cj-tech-master/excelts';

/** Width of a digit of the default font (Calibri 11) in pixels, which column widths are counted in. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** 64 pixels, Excel's default column. */
const DEFAULT_COLUMN = 48;
export const DEFAULT_ROW = 15;

/** A column's width in points; the library keeps it in characters (ECMA-376 part 1, 18.3.1.13). */
export function columnPoints(sheet: Worksheet, column: number): number {
  const own = sheet.columns[column];
  if (own?.hidden) return 0;
  const width = own?.width ?? sheet.properties.defaultColWidth;
  if (width === undefined) return DEFAULT_COLUMN;
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** Sets a column's width in points; 0 hides it, as in Excel. */
export function setColumnPoints(sheet: Worksheet, column: number, points: number): void {
  const own = sheet.getColumn(column + 1);
  own.hidden = points === 0;
  if (points > 0) {
    own.width = Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
  }
}

/** A row's height in points. */
export function rowPoints(sheet: Worksheet, row: number): number {
  const own = sheet.findRow(row + 1);
  if (own?.hidden) return 0;
  return own?.height ?? sheet.properties.defaultRowHeight ?? DEFAULT_ROW;
}

/** A height as Excel keeps it: whole pixels. */
export function inPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

/** Sets a row's height in points, rounded to pixels; 0 hides it. */
export function setRowPoints(sheet: Worksheet, row: number, points: number): void {
  const own = sheet.getRow(row + 1);
  own.hidden = points === 0;
  if (points === 0) return;
  own.height = inPixels(points);
  own.customHeight = true;
}

/** The size of all rows or columns of a sheet that have none of their own. */
export function setDefaultSize(sheet: Worksheet, axis: 'row' | 'column', points: number): void {
  if (axis === 'row') sheet.properties.defaultRowHeight = inPixels(points);
  else sheet.properties.defaultColWidth = points / POINTS_PER_PIXEL / DIGIT;
}

/** Fits rows to their text as Excel does: merged cells do not count. */
export function autofitRow(sheet: Worksheet, row: number): void {
  const own = sheet.findRow(row + 1);
  if (!own) return;
  sheet.autoFitRow(row + 1);
  if (own.height !== undefined) own.height = inPixels(own.height);
  own.customHeight = false;
}

/** Fits a column to its longest text. */
export function autofitColumn(sheet: Worksheet, column: number): void {
  sheet.autoFitColumn(column + 1);
}
