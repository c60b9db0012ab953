import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellRef } from './address';
import type { ValueKind } from './cell-style';
import {
  findCell,
  formatValue,
  formulaOf,
  isFormula,
  numberFormatOf,
  scalarOf,
  type CellStyle,
} from './host-api';

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;
/** A number format that shows days: its letters d, m, y outside quotes, escapes and brackets. */
const DAYS = /^(?:[^"\\[]|"[^"]*"|\\.|\[[^\]]*\])*?[dy]/i;

/** A cell as displayed, by its number format or the given one. Formulas show the result last calculated. */
export function displayedText(sheet: Worksheet, { row, column }: CellRef, format?: string): string {
  const cell = findCell(sheet, row, column);
  return cell ? formatValue(scalarOf(cell), format ?? numberFormatOf(cell.style)) : '';
}

/** Whether what a cell shows has to be calculated. */
export function holdsFormula(sheet: Worksheet, { row, column }: CellRef): boolean {
  const cell = findCell(sheet, row, column);
  return cell !== undefined && isFormula(cell);
}

/** What kind of value a cell holds; it decides which way the text leans. */
export function kindOf(sheet: Worksheet, { row, column }: CellRef): ValueKind {
  const cell = findCell(sheet, row, column);
  const value = cell ? scalarOf(cell) : '';
  if (value === '') return 'empty';
  if (typeof value !== 'string') return typeof value === 'number' ? 'number' : 'boolean';
  return ERROR.test(value) ? 'error' : 'text';
}

/**
 * A cell as the formula bar shows it, such that typing it again gives the same: the formula, the day
 * as dd/mm/yyyy whatever the display, the apostrophe of a text that was typed with one.
 */
export function editedText(sheet: Worksheet, { row, column }: CellRef): string {
  const cell = findCell(sheet, row, column);
  if (!cell) return '';
  const formula = formulaOf(cell);
  if (formula !== null) return formula;
  const value = scalarOf(cell);
  if (typeof value === 'number') return editedNumber(value, numberFormatOf(cell.style));
  const quoted = (cell.style as CellStyle).quotePrefix === true;
  return typeof value === 'string' ? `${quoted ? "'" : ''}${value}` : formatValue(value, 'General');
}

/** Days as days, shares as per cent, any other number with all its digits and a decimal comma. */
function editedNumber(value: number, format: string): string {
  if (format !== 'General' && DAYS.test(format)) {
    return formatValue(value, /h/i.test(format) ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy');
  }
  const share = format.includes('%');
  const shown = share ? Number((value * 100).toPrecision(15)) : value;
  return `${String(shown).replace('.', ',')}${share ? '%' : ''}`;
}
