import type { Worksheet } from '@cj-tech-master/excelts';
import { slideFormula } from '../engine/formulas';
import { HostError } from '../errors';
import type { Area } from '../types';
import { contains } from './area';
import { findCell, scalarOf, type Scalar } from './cell';
import { putContent, takeContent, type CellContent } from './content';
import { mergesIn } from './merges';

/** One column to sort by, counted from the area's first. */
export interface SortKey {
  readonly offset: number;
  readonly ascending: boolean;
  /** Texts that are numbers count as numbers. */
  readonly textAsNumber?: boolean;
}

export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly matchCase?: boolean;
  /** The first row is a caption and stays. */
  readonly hasHeaders?: boolean;
}

/**
 * Sorts the rows of an area as Excel does: numbers, texts, logical values, errors, blanks last in either direction;
 * equal rows keep their order, hidden ones their place. Contents, formats and notes move; references of formulas are
 * as if copied. Conditional formats and validations stay. Gives where each row went. Merged cells are refused unless
 * every row has the same.
 */
export function sortRows(
  sheet: Worksheet,
  area: Area,
  { keys, matchCase = false, hasHeaders = false }: SortOptions,
): ReadonlyMap<number, number> {
  const rows = rowsToSort(sheet, area, hasHeaders);
  refuseMerges(sheet, { ...area, top: area.top + (hasHeaders ? 1 : 0) }, rows);
  const compareRows = (one: number, other: number): number => {
    for (const key of keys) {
      const order = compare(
        valueAt(sheet, one, area.left, key),
        valueAt(sheet, other, area.left, key),
        key.ascending,
        matchCase,
      );
      if (order !== 0) return order;
    }
    return one - other;
  };
  const sorted = [...rows].sort(compareRows);
  const lines = sorted.map((from, index) => takeLine(sheet, area, from, rows[index] ?? from));
  for (const [index, line] of lines.entries()) {
    for (const [offset, content] of line.entries()) {
      putContent(sheet, rows[index] ?? 0, area.left + offset, content);
    }
  }
  return new Map(sorted.map((from, index) => [from, rows[index] ?? from]));
}

/** Merged cells can be sorted only where every row has the same ones. */
function refuseMerges(sheet: Worksheet, area: Area, rows: readonly number[]): void {
  const merges = mergesIn(sheet, area);
  if (merges.length === 0) return;
  const shapeOf = (row: number): string =>
    merges
      .filter(({ top }) => top === row)
      .map(({ left, right }) => `${left}:${right}`)
      .join(' ');
  const shapes = new Set(rows.map(shapeOf));
  const flat = merges.every((merge) => merge.top === merge.bottom && contains(area, merge));
  if (flat && shapes.size === 1) return;
  throw new HostError('MergedRangeConflict', 'Merged cells of different sizes cannot be sorted.');
}

function rowsToSort(sheet: Worksheet, area: Area, hasHeaders: boolean): number[] {
  const rows: number[] = [];
  for (let row = area.top + (hasHeaders ? 1 : 0); row <= area.bottom; row++) {
    if (!sheet.findRow(row + 1)?.hidden) rows.push(row);
  }
  return rows;
}

function valueAt(sheet: Worksheet, row: number, left: number, key: SortKey): Scalar {
  const cell = findCell(sheet, row, left + key.offset);
  const value = cell ? scalarOf(cell) : '';
  if (!key.textAsNumber || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(',', '.'));
  return Number.isNaN(number) ? value : number;
}

/** Numbers, texts, logical values, errors; blanks last, whichever the direction. */
function compare(one: Scalar, other: Scalar, ascending: boolean, matchCase: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const order = rank(one) - rank(other) || compareAlike(one, other, matchCase);
  return ascending ? order : -order;
}

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') && /^#(N\/A|[A-Z0/]+[!?])$/.test(value) ? 3 : 1;
}

function compareAlike(one: Scalar, other: Scalar, matchCase: boolean): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const sensitivity = matchCase ? 'variant' : 'accent';
  return String(one).localeCompare(String(other), 'vi', { sensitivity });
}

/** The contents of a row, with relative references as they will be in the row they go to. */
function takeLine(sheet: Worksheet, area: Area, from: number, to: number): CellContent[] {
  const line: CellContent[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const content = takeContent(sheet, from, column);
    const { value } = content;
    const isFormula = typeof value === 'object' && value !== null && 'formula' in value;
    line.push(
      isFormula
        ? { ...content, value: { formula: slideFormula(value.formula ?? '', to - from, 0) } }
        : content,
    );
  }
  return line;
}
