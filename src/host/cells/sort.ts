import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { slideFormula } from '../engine/formulas';
import type { Area } from '../types';
import { columnIndex } from './address';
import { findCell, formulaOf, makeCell, scalarOf, type Scalar } from './cell';
import { refusePartialMerges } from './merges';

/** Sorts the rows of an area by a column, ascending, as Excel does: numbers, texts, logical values, blanks. */
export function sortRows(sheet: Worksheet, area: Area, column: string): void {
  refusePartialMerges(sheet, area);
  const by = columnIndex(column);
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push(row);
  const key = (row: number): Scalar => {
    const cell = findCell(sheet, row, by);
    return cell ? scalarOf(cell) : '';
  };
  const sorted = [...rows].sort((one, other) => compare(key(one), key(other)) || one - other);
  const lines = sorted.map((from, index) => copyLine(sheet, area, from, rows[index] ?? from));
  for (const [index, line] of lines.entries()) {
    for (const [offset, { value, style }] of line.entries()) {
      const cell = makeCell(sheet, area.top + index, area.left + offset);
      cell.value = value;
      cell.style = style;
    }
  }
}

function compare(one: Scalar, other: Scalar): number {
  const rank = (value: Scalar): number =>
    value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'vi');
}

/** The cells of a row, with relative references as they will be in the row they go to. */
function copyLine(
  sheet: Worksheet,
  area: Area,
  from: number,
  to: number,
): { value: Cell['value']; style: Cell['style'] }[] {
  const line = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = makeCell(sheet, from, column);
    const formula = formulaOf(cell)?.slice(1);
    const value = formula ? { formula: slideFormula(formula, to - from, 0) } : cell.value;
    line.push({ value, style: cell.style });
  }
  return line;
}
