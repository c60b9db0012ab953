import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { sheetByName } from '../workbook';
import { CellError, type ArrayValue, type Block, type CellBlock, type Scalar } from './values';

/** Reads calculated values from a workbook for the evaluation of conditions. */
export interface CellReader {
  /** Whether there is a sheet of that name. */
  has(sheet: string): boolean;
  /** The value of one cell, 0-based. */
  value(sheet: string, row: number, column: number): Scalar;
  /** A block of cells; equal blocks are one object. */
  block(block: Block): CellBlock;
  /** What a name stands for in a formula on this sheet: the sheet's own before the workbook's; undefined for none. */
  named(sheet: string, name: string): string | undefined;
}

/** Larger blocks are whole columns or rows: as arrays they end where the sheet does. */
const LARGEST_ARRAY = 100_000;

/** The type the library gives to cells inside a merged area other than the first. */
const MERGED = 1;

/** A reader; formulas must have been calculated. */
export function cellReader(workbook: HostWorkbook): CellReader {
  const sheets = new Map<string, Worksheet | undefined>();
  const sheetOf = (name: string): Worksheet | undefined => {
    if (!sheets.has(name)) sheets.set(name, sheetByName(workbook, name));
    return sheets.get(name);
  };
  const blocks = new Map<string, CellBlock>();
  const block = (wanted: Block): CellBlock => {
    const key = `${wanted.sheet}!${wanted.top},${wanted.left},${wanted.bottom},${wanted.right}`;
    let known = blocks.get(key);
    if (!known) {
      known = cellBlock(sheetOf(wanted.sheet), wanted);
      blocks.set(key, known);
    }
    return known;
  };
  return {
    has: (name) => sheetOf(name) !== undefined,
    value: (name, row, column) => valueAt(sheetOf(name), row, column),
    block,
    named: (sheet, name) => meaningOf(workbook, sheetOf(sheet)?.id, name),
  };
}

function meaningOf(
  { names }: HostWorkbook,
  sheetId: number | undefined,
  wanted: string,
): string | undefined {
  const alike = names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const own = alike.find((name) => name.sheetId === sheetId);
  return (own ?? alike.find((name) => name.sheetId === null))?.refersTo;
}

function cellBlock(sheet: Worksheet | undefined, block: Block): CellBlock {
  let values: Scalar[] | undefined;
  let array: ArrayValue | undefined;
  return {
    ...block,
    grid: () => (array ??= readArray(sheet, block)),
    cells: () => (values ??= readBlock(sheet, block)),
    value: () =>
      block.top === block.bottom && block.left === block.right
        ? valueAt(sheet, block.top, block.left)
        : new CellError('#VALUE!'),
  };
}

function readArray(sheet: Worksheet | undefined, block: Block): ArrayValue {
  const whole = (block.bottom - block.top + 1) * (block.right - block.left + 1) > LARGEST_ARRAY;
  const bottom = whole ? Math.min(block.bottom, (sheet?.rowCount ?? 1) - 1) : block.bottom;
  const right = whole ? Math.min(block.right, (sheet?.columnCount ?? 1) - 1) : block.right;
  const items: Scalar[] = [];
  for (let row = block.top; row <= bottom; row += 1)
    for (let column = block.left; column <= right; column += 1)
      items.push(valueAt(sheet, row, column));
  return { rows: bottom - block.top + 1, columns: right - block.left + 1, items };
}

function readBlock(sheet: Worksheet | undefined, block: Block): Scalar[] {
  const values: Scalar[] = [];
  const bottom = Math.min(block.bottom, (sheet?.rowCount ?? 0) - 1);
  const right = Math.min(block.right, (sheet?.columnCount ?? 0) - 1);
  for (let row = block.top; row <= bottom; row += 1) {
    for (let column = block.left; column <= right; column += 1) {
      values.push(valueAt(sheet, row, column));
    }
  }
  return values;
}

function valueAt(sheet: Worksheet | undefined, row: number, column: number): Scalar {
  const cell = sheet?.findRow(row + 1)?.findCell(column + 1);
  if (!cell || cell.type === MERGED) return null;
  return plainValue(cell.value);
}

/** A cell's value as the library keeps it → as a formula sees it. */
function plainValue(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as string | number | boolean;
  if (value instanceof Date) return 25569 + value.getTime() / 86400000;
  const object = value as Record<string, unknown>;
  if (typeof object.error === 'string') return new CellError(object.error);
  if (Array.isArray(object.richText)) {
    return object.richText.map((run: { text?: string }) => run.text ?? '').join('');
  }
  if ('formula' in object || 'sharedFormula' in object) return plainValue(object.result);
  return typeof object.text === 'string' ? object.text : null;
}
