import type { Area } from '../types';
import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseArea, quotedSheet } from './address';

/** A reference to cells found in a formula. */
export interface FormulaReference {
  /** The sheet it names, or null. */
  readonly sheet: string | null;
  /** The sheet it named was deleted: Excel then writes `#REF!A1`. */
  readonly lost?: true;
  readonly area: Area;
  /** Which of its four bounds carry a dollar sign, in the order top, left, bottom, right. */
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
  readonly form: 'cell' | 'range' | 'rows' | 'columns';
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*`;
/** What is left of a reference whose sheet was deleted (`#REF!A1`), or of a name of it. */
const LOST = String.raw`#REF!(?:${CELLS}|${COLUMNS}|${ROWS}|${WORD})?`;
/**
 * The parts of a formula: references with their sheet (groups 1 and 2), words with their sheet (3 and 4). Texts and
 * structured references are stepped over whole, so that nothing inside them is taken.
 */
export const PART = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])|${SHEET}#REF!|${LOST}|\[[^\]]*\]|(${SHEET})?(${WORD})|'(?:[^']|'')*'|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]`,
  'giu',
);

/**
 * Rewrites the references of a formula (without "="). `change` gives the new reference, null for `#REF!` where the
 * cells were deleted, or the same object to leave the text as it stands.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return formula.replace(PART, (whole, sheet: string | undefined, cells: string | undefined) => {
    if (!cells) return whole;
    const reference = readReference(sheet, cells);
    if (!reference) return whole;
    const changed = change(reference);
    if (changed === reference) return whole;
    return changed ? referenceText(changed) : `${sheet ?? ''}#REF!`;
  });
}

function readReference(sheet: string | undefined, cells: string): FormulaReference | null {
  const area = parseArea(cells);
  if (!area) return null;
  const bounds = cells.split(':');
  const [first = '', last = first] = bounds;
  const form = /\d/.test(cells)
    ? /[A-Za-z]/.test(cells)
      ? bounds.length > 1
        ? 'range'
        : 'cell'
      : 'rows'
    : 'columns';
  const fixedRow = (bound: string): boolean => /\$\d/.test(bound);
  const fixedColumn = (bound: string): boolean => /\$[A-Za-z]/.test(bound);
  return {
    sheet: sheet === undefined ? null : sheetOf(sheet),
    area,
    fixed: [fixedRow(first), fixedColumn(first), fixedRow(last), fixedColumn(last)],
    form,
  };
}

/** `'Sheet 1'!` is Sheet 1. */
export function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A reference as it stands in a formula. */
export function referenceText({ sheet, lost, area, fixed, form }: FormulaReference): string {
  const row = (index: number, isFixed: boolean): string => `${isFixed ? '$' : ''}${index + 1}`;
  const column = (index: number, isFixed: boolean): string =>
    `${isFixed ? '$' : ''}${columnLetters(index)}`;
  const first = `${column(area.left, fixed[1])}${row(area.top, fixed[0])}`;
  const last = `${column(area.right, fixed[3])}${row(area.bottom, fixed[2])}`;
  const cells = {
    cell: first,
    range: `${first}:${last}`,
    rows: `${row(area.top, fixed[0])}:${row(area.bottom, fixed[2])}`,
    columns: `${column(area.left, fixed[1])}:${column(area.right, fixed[3])}`,
  }[form];
  if (lost) return `#REF!${cells}`;
  return sheet === null ? cells : `${quotedSheet(sheet)}!${cells}`;
}

/** The reference moved as a copied formula's is: bounds with a dollar sign stay. Null off the sheet. */
export function slideReference(
  reference: FormulaReference,
  rows: number,
  columns: number,
): FormulaReference | null {
  const { area, fixed, form } = reference;
  const byRow = (at: number, isFixed: boolean): number =>
    isFixed || form === 'columns' ? at : at + rows;
  const byColumn = (at: number, isFixed: boolean): number =>
    isFixed || form === 'rows' ? at : at + columns;
  const tops = [byRow(area.top, fixed[0]), byRow(area.bottom, fixed[2])];
  const lefts = [byColumn(area.left, fixed[1]), byColumn(area.right, fixed[3])];
  const moved = {
    top: Math.min(...tops),
    bottom: Math.max(...tops),
    left: Math.min(...lefts),
    right: Math.max(...lefts),
  };
  const fits =
    moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
  return fits ? { ...reference, area: moved } : null;
}
