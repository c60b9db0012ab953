import { ValueType, type Cell, type CellErrorValue, type Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import { invalidArgument } from '../errors';
import type { Area, CellStyle, HostWorkbook } from '../types';
import { isDate1904 } from '../workbook';
import { areaSize } from './area';
import { formatAt, isCovered, makeCell, numberFormatOf } from './cell';
import { checkFormula } from './formula-check';
import { DAYS_1904 } from '../../display/serial';
import { parseTyped, type Hand, type Typed } from './typed';

/** Writes of more cells than this are refused (Office Add-ins docs: five million cells a range). */
const MAX_CELLS = 5_000_000;

/** Who writes into which workbook, and how the member is called in refusals. */
interface Writing {
  readonly member: string;
  readonly engine: Engine;
  readonly hand: Hand;
}

/**
 * Writes values or formulas into an area. `given` is one value for all cells or a matrix of the area's
 * shape; null leaves a cell, "" clears it, a string is taken as typed by that hand. Every value is checked before any
 * is written. Cells covered by a merged area are passed over, as in Excel.
 */
export function writeMatrix(sheet: Worksheet, area: Area, given: unknown, writing: Writing): void {
  const { member } = writing;
  const { rows, columns, cells } = areaSize(area);
  if (cells > MAX_CELLS) throw invalidArgument(`${member}: more than five million cells.`);
  const at = matrixReader(given, rows, columns, member);
  const planned: { row: number; column: number; typed: Typed }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      const place = { row: area.top + row, column: area.left + column };
      planned.push({ ...place, typed: typedValue(sheet, place, value, writing) });
    }
  }
  for (const { row, column, typed } of planned) putTyped(makeCell(sheet, row, column), typed);
}

/** Reads one matrix or one value for all; throws InvalidArgument where the shape does not match. */
export function matrixReader(
  given: unknown,
  rows: number,
  columns: number,
  member: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const lines: readonly unknown[] = given;
  const fits =
    lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw invalidArgument(
      `${member}: the number of rows or columns in the input array doesn't match the size of the range (${rows} x ${columns}).`,
    );
  }
  return (row, column) => (lines[row] as readonly unknown[])[column];
}

function typedValue(
  sheet: Worksheet,
  place: { row: number; column: number },
  value: unknown,
  { member, engine, hand }: Writing,
): Typed {
  const format = (): string => formatAt(sheet, place.row, place.column);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return typedNumber(value, format());
  if (typeof value !== 'string') {
    throw invalidArgument(`${member}: a value is neither text, number nor true or false.`);
  }
  const typed = inSystem(parseTyped(value, format(), engine.today, hand), engine.workbook);
  if (typed.kind === 'formula') checkFormula(typed.formula);
  return typed;
}

/** A day that was typed, in the workbook's own count of days. */
function inSystem(typed: Typed, workbook: HostWorkbook): Typed {
  const isDay = typed.kind === 'number' && typed.format !== undefined && /[dy]/.test(typed.format);
  return isDay && isDate1904(workbook) ? { ...typed, value: typed.value - DAYS_1904 } : typed;
}

/** A number put into a cell of format "@" becomes its text. */
function typedNumber(value: number, format: string): Typed {
  return format === '@'
    ? { kind: 'text', text: String(value), quotePrefix: false }
    : { kind: 'number', value };
}

/** Puts a checked value into a cell; its format follows the value where the cell has none. */
function putTyped(cell: Cell, typed: Typed): void {
  if (isCovered(cell)) return;
  const style: CellStyle = cell.style;
  const quotePrefix = typed.kind === 'text' && typed.quotePrefix;
  if ((style.quotePrefix ?? false) !== quotePrefix) cell.style = withPrefix(style, quotePrefix);
  if (typed.kind === 'number' && typed.format && numberFormatOf(style) === 'General') {
    cell.style = { ...cell.style, numFmt: typed.format };
  }
  cell.value = modelValue(cell, typed);
}

function withPrefix(style: CellStyle, quotePrefix: boolean): CellStyle {
  const changed = { ...style, quotePrefix };
  if (!quotePrefix) delete (changed as CellStyle).quotePrefix;
  return changed;
}

/** What the library stores; a text typed over a hyperlink keeps the link. */
function modelValue(cell: Cell, typed: Typed): Cell['value'] {
  switch (typed.kind) {
    case 'empty':
      return null;
    case 'text': {
      const link = cell.type === ValueType.Hyperlink ? cell.hyperlink : undefined;
      return link ? { text: typed.text, hyperlink: link } : typed.text;
    }
    case 'error':
      return { error: typed.error as CellErrorValue['error'] };
    case 'formula':
      return { formula: typed.formula };
    default:
      return typed.value;
  }
}
