import { ValueType, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellStyle } from '../types';
import { bounding } from './area';
import { eachCell } from './cell';

/**
 * The smallest area that holds all used cells inside `within`; null if there are none. Formatted cells
 * count unless `valuesOnly`, as in Excel, where a border below the table enlarges the used range.
 */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  eachCell(sheet, within, (cell, row, column) => {
    if (!isUsed(cell, valuesOnly)) return;
    const at = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, at) : at;
  });
  return used;
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (cell.type !== ValueType.Null && cell.type !== ValueType.Merge) return true;
  return !valuesOnly && (cell.type === ValueType.Merge || hasFormat(cell.style));
}

function hasFormat(style: CellStyle): boolean {
  return Object.values(style).some((part) =>
    typeof part === 'object' && part !== null ? Object.keys(part).length > 0 : Boolean(part),
  );
}
