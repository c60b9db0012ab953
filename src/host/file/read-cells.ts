import type {
  Cell,
  CellFormulaValue,
  CellSharedFormulaValue,
  Worksheet,
} from '@cj-tech-master/excelts';
import { columnOf } from './addresses';
import type { SourcedStyle } from './carried';
import { noExtras, noteCell, noteRow, type SheetExtras } from './extras';

/**
 * Completes the cells the library read, from the rows' own text:
 * - dates become serial numbers again, exactly as written: no time zone and no rounding can move them;
 * - `""` results of formulas come back;
 * - all cells of a format share one frozen style object that knows its index and its quote prefix
 *   (the library makes a copy for each cell, which costs memory and makes saving slow).
 * Gives what rows and cells say beyond that.
 */
export function completeCells(
  sheet: Worksheet,
  rows: string,
  formats: readonly SourcedStyle[],
): SheetExtras {
  const extras = noExtras();
  const tag = /<(row|c)\b([^>]*)>/g;
  let row = 0;
  let column = -1;
  for (let match = tag.exec(rows); match; match = tag.exec(rows)) {
    const [, name, attributes = ''] = match;
    const reference = /\br="([A-Z]*)(\d+)"/.exec(attributes);
    const style = formats[Number(/\bs="(\d+)"/.exec(attributes)?.[1])];
    if (name === 'row') {
      row = reference ? Number(reference[2]) : row + 1;
      column = -1;
      const model = sheet.findRow(row);
      if (model && style) model.style = style;
      noteRow(extras, model, attributes);
      continue;
    }
    column = reference?.[1] ? columnOf(reference[1]) : column + 1;
    const cell = sheet.findCell(row, column + 1);
    if (!cell) continue;
    if (style) cell.style = style;
    if (attributes.endsWith('/')) continue;
    const start = tag.lastIndex;
    completeValue(cell, attributes, rows, start);
    noteCell(extras, cell, attributes, () => rows.slice(start, rows.indexOf('</c>', start)));
  }
  return extras;
}

/** Freezes the formats of a style sheet as they are shared from now on. */
export function sharedFormats(formats: readonly SourcedStyle[]): SourcedStyle[] {
  return formats.map((style, index) => Object.freeze({ ...style, sourceFormat: index }));
}

function completeValue(cell: Cell, attributes: string, rows: string, start: number): void {
  const { value } = cell;
  if (value instanceof Date) {
    cell.value = serialOf(value, rawValue(rows, start));
  } else if (isFormula(value)) {
    completeResult(cell, value, attributes, rawValue(rows, start));
  }
}

type Formula = CellFormulaValue | CellSharedFormulaValue;

function isFormula(value: unknown): value is Formula {
  return (
    typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
  );
}

function completeResult(cell: Cell, value: Formula, attributes: string, raw: string): void {
  if (value.result instanceof Date) {
    cell.result = serialOf(value.result, raw);
  } else if (value.result === undefined && raw === '' && /\bt="str"/.test(attributes)) {
    cell.result = '';
  }
}

/** The text of the `<v>` of the cell that begins at `start`; "" if it has none. */
function rawValue(rows: string, start: number): string {
  const content = rows.slice(start, rows.indexOf('</c>', start));
  return /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
}

function serialOf(date: Date, raw: string): number {
  const written = Number(raw);
  if (raw.trim() !== '' && Number.isFinite(written)) return written;
  return 25569 + date.getTime() / 86400000;
}
