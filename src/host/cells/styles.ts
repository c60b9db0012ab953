import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellStyle } from '../types';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { eachCell, makeCell, styleAt } from './cell';

/** Gives a new style for an old one; never changes the old one, which other cells may share. */
export type StyleChange = (style: CellStyle) => CellStyle;

/** Changes the style of every cell of an area; whole columns and rows are styled as such. */
export function restyle(sheet: Worksheet, area: Area, change: StyleChange): void {
  const changed = remembering(change);
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) restyleColumns(sheet, area, changed);
  else if (area.left === 0 && area.right === MAX_COLUMNS - 1) restyleRows(sheet, area, changed);
  else restyleCells(sheet, area, changed);
}

function restyleColumns(sheet: Worksheet, area: Area, change: StyleChange): void {
  eachCell(sheet, area, (cell) => {
    cell.style = change(cell.style);
  });
  for (let column = area.left; column <= area.right; column++) {
    const own = sheet.getColumn(column + 1);
    own.style = change(own.style);
  }
}

function restyleRows(sheet: Worksheet, area: Area, change: StyleChange): void {
  eachCell(sheet, area, (cell) => {
    cell.style = change(cell.style);
  });
  for (let row = area.top; row <= area.bottom; row++) {
    const own = sheet.getRow(row + 1);
    own.style = change(own.style);
  }
}

function restyleCells(sheet: Worksheet, area: Area, change: StyleChange): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = makeCell(sheet, row, column);
      cell.style = change(cell.style);
    }
  }
}

/** Cells of equal style share one changed style: ten thousand rows keep a handful of objects. */
function remembering(change: StyleChange): StyleChange {
  const seen = new WeakMap<CellStyle, CellStyle>();
  const equal = new Map<string, CellStyle>();
  return (style) => {
    const before = seen.get(style);
    if (before) return before;
    const text = JSON.stringify(style);
    const after = equal.get(text) ?? change(style);
    equal.set(text, after);
    seen.set(style, after);
    return after;
  };
}

/** What all cells of some areas agree on, or null where they differ, as Excel reports mixed formats. */
export function commonOf<T>(
  sheet: Worksheet,
  areas: readonly Area[],
  read: (style: CellStyle) => T,
): T | null {
  const seen = new Set<T>();
  for (const style of distinctStyles(sheet, areas)) {
    seen.add(read(style));
    if (seen.size > 1) return null;
  }
  const [only] = seen;
  return only ?? null;
}

/** Each style object once; rows below the last one of the sheet count as one empty row. */
export function distinctStyles(sheet: Worksheet, areas: readonly Area[]): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  for (const area of areas) {
    const bottom = Math.min(area.bottom, Math.max(sheet.rowCount, area.top));
    const right = Math.min(area.right, Math.max(sheet.columns.length, area.left));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        styles.add(styleAt(sheet, row, column));
      }
    }
  }
  return styles;
}
