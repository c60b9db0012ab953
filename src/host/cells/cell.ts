import { ValueType, type Cell, type Row, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellStyle } from '../types';
import { areaSize } from './area';
import { serialOfDate } from '../../display/serial';

/** A cell's value as `Range.values` gives it: "" is empty, an error is its text ("#REF!"). */
export type Scalar = string | number | boolean;

/** The cell at 0-based coordinates if it exists; an absent one is empty and has its column's style. */
export function findCell(sheet: Worksheet, row: number, column: number): Cell | undefined {
  return sheet.findRow(row + 1)?.findCell(column + 1);
}

/** The cell at 0-based coordinates, made if absent. */
export function makeCell(sheet: Worksheet, row: number, column: number): Cell {
  // Looking first is many times faster than the library's own way to a cell, which spells its address.
  return findCell(sheet, row, column) ?? sheet.getRow(row + 1).getCell(column + 1);
}

/** Whether a cell lies under a merged area without being its first cell: it shows and holds nothing. */
export function isCovered(cell: Cell): boolean {
  return cell.type === ValueType.Merge;
}

/** Whether the cell holds a formula. */
export function isFormula(cell: Cell): boolean {
  return cell.type === ValueType.Formula || formulaBehindLink(cell) !== null;
}

/** The library shows a formula with a hyperlink as a hyperlink and keeps the formula inside. */
function formulaBehindLink(cell: Cell): string | null {
  return cell.type === ValueType.Hyperlink ? (cell.model.formula ?? null) : null;
}

/** The formula with "=", or null if the cell holds none. */
export function formulaOf(cell: Cell): string | null {
  const formula = cell.type === ValueType.Formula ? cell.formula : formulaBehindLink(cell);
  return formula ? `=${formula}` : null;
}

/** The value of a cell; of a formula, its last calculated result. */
export function scalarOf(cell: Cell): Scalar {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return '';
    case ValueType.Formula:
      return plain(cell.result);
    default:
      return plain(cell.value);
  }
}

/** Any value of the library as a scalar. */
function plain(value: unknown): Scalar {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value as Scalar;
  if (value instanceof Date) return serialOfDate(value);
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join('');
  }
  if ('text' in value) return String(value.text);
  if ('checkbox' in value) return value.checkbox === true;
  throw new TypeError(`The host cannot read a cell value ${JSON.stringify(value)}.`);
}

/** The number format of a style: "General" where none is set. */
export function numberFormatOf(style: Partial<CellStyle> | undefined): string {
  const format = style?.numFmt;
  return (typeof format === 'string' ? format : format?.formatCode) || 'General';
}

/** The style a cell has or, where it is absent, would be made with. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const own = sheet.findRow(row + 1);
  const cell = own?.findCell(column + 1);
  if (cell) return cell.style;
  return { ...sheet.columns[column]?.style, ...own?.style };
}

/** The number format at a place, without making a cell there. */
export function formatAt(sheet: Worksheet, row: number, column: number): string {
  const cell = findCell(sheet, row, column);
  return numberFormatOf(cell ? cell.style : styleAt(sheet, row, column));
}

/**
 * Reads an area row by row; `empty` stands for absent cells, so that only existing ones are visited.
 * The matrix has one row for each row of the area.
 */
export function readMatrix<T>(
  sheet: Worksheet,
  area: Area,
  read: (cell: Cell) => T,
  empty: T,
): T[][] {
  const { rows, columns } = areaSize(area);
  const matrix: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const own = sheet.findRow(area.top + row + 1);
    matrix.push(readRow(own, area.left, columns, read, empty));
  }
  return matrix;
}

function readRow<T>(
  row: Row | undefined,
  left: number,
  columns: number,
  read: (cell: Cell) => T,
  empty: T,
): T[] {
  const line = new Array<T>(columns).fill(empty);
  if (!row) return line;
  for (let column = 0; column < columns; column++) {
    const cell = row.findCell(left + column + 1);
    if (cell) line[column] = read(cell);
  }
  return line;
}

/** Visits the existing cells of an area; those that were never touched are passed over. */
export function eachCell(
  sheet: Worksheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const bottom = Math.min(area.bottom, sheet.rowCount - 1);
  const visitRow = (row: number): void => {
    const own = sheet.findRow(row + 1);
    if (!own) return;
    const right = Math.min(area.right, own.cellCount - 1);
    for (let column = area.left; column <= right; column++) {
      const cell = own.findCell(column + 1);
      if (cell) visit(cell, row, column);
    }
  };
  if (bottom - area.top < MANY_ROWS) {
    for (let row = area.top; row <= bottom; row++) visitRow(row);
  } else {
    for (const row of existingRows(sheet)) if (row >= area.top && row <= bottom) visitRow(row);
  }
}

/** Of a sheet with so many rows up to its last one, few may exist. */
const MANY_ROWS = 20_000;

/** The rows that were ever touched, 0-based and in order: the library's array of them has holes for the others. */
function existingRows(sheet: Worksheet): number[] {
  const { _rows: rows } = sheet as unknown as { _rows: readonly (Row | undefined)[] };
  return Object.keys(rows).map(Number);
}

/** The last column that has cells or a look of its own; -1 on an empty sheet. */
export function lastColumn(sheet: Worksheet): number {
  let last = sheet.columns.length;
  for (let row = 1; row <= sheet.rowCount; row++) {
    last = Math.max(last, sheet.findRow(row)?.cellCount ?? 0);
  }
  return last - 1;
}
