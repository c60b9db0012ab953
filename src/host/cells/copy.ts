import type { Worksheet } from '@cj-tech-master/excelts';
import { slideFormula } from '../engine/formulas';
import type { Area } from '../types';
import { areaSize } from './area';
import { findCell, formulaOf, isCovered, lastColumn, makeCell, scalarOf } from './cell';
import { mergesIn, remerge, unmergeArea } from './merges';

export const COPY_KINDS = ['All', 'Formulas', 'Values', 'Formats'] as const;

interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

export interface CopyOptions {
  readonly what: (typeof COPY_KINDS)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
  /** What formulas become besides moving along: on another sheet, names of theirs are asked of the old one. */
  readonly reword?: (formula: string) => string;
}

/**
 * Copies cells as `Range.copyFrom` does; a target larger than the source is filled by repeating it, a
 * smaller one grows to its size. Relative references of formulas move along. Gives the area written.
 */
export function copyCells(from: Place, to: Place, options: CopyOptions): Area {
  const source = areaSize(from.area);
  const [rows, columns] = options.transpose
    ? [source.columns, source.rows]
    : [source.rows, source.columns];
  const target = areaSize(to.area);
  const height = target.rows % rows === 0 ? target.rows : rows;
  const width = target.columns % columns === 0 ? target.columns : columns;
  const { top, left } = to.area;
  const written = { top, left, bottom: top + height - 1, right: left + width - 1 };
  if (options.what === 'All') unmergeArea(to.sheet, written);
  const copies = snapshot(from);
  // Whole rows and columns end where neither the copied cells nor those they replace go on.
  const used = usedSize(from, to);
  const [most, widest] = options.transpose ? [height, width] : [used.rows, used.columns];
  for (let row = 0; row < Math.min(height, most); row++) {
    for (let column = 0; column < Math.min(width, widest); column++) {
      const [r, c] = options.transpose
        ? [column % columns, row % rows]
        : [row % rows, column % columns];
      putCopy(copies[r]?.[c], to.sheet, top + row, left + column, options);
    }
  }
  if (options.what === 'All' && !options.transpose) copyMerges(from, to, written);
  return written;
}

/** How far from their first cells two areas hold cells at all; one that is filled by repeating counts whole. */
function usedSize(from: Place, to: Place): { rows: number; columns: number } {
  const source = areaSize(from.area);
  const target = areaSize(to.area);
  const rows = Math.max(from.sheet.rowCount - from.area.top, to.sheet.rowCount - to.area.top, 1);
  const columns = Math.max(
    lastColumn(from.sheet) + 1 - from.area.left,
    lastColumn(to.sheet) + 1 - to.area.left,
    1,
  );
  return {
    rows: target.rows > source.rows ? target.rows : rows,
    columns: target.columns > source.columns ? target.columns : columns,
  };
}

interface Copy {
  /** Whether there is a cell at all; one that was never touched is copied as a blank. */
  readonly exists: boolean;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: ReturnType<typeof makeCell>['value'];
  readonly scalar: ReturnType<typeof scalarOf>;
  readonly note: ReturnType<typeof makeCell>['note'];
  readonly style: ReturnType<typeof makeCell>['style'];
}

/** The source is read whole before anything is written, because the areas may overlap. */
function snapshot({ sheet, area }: Place): Copy[][] {
  const matrix: Copy[][] = [];
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rowCount - 1));
  const right = Math.min(area.right, Math.max(area.left, lastColumn(sheet)));
  for (let row = area.top; row <= bottom; row++) {
    const line: Copy[] = [];
    for (let column = area.left; column <= right; column++) {
      const cell = findCell(sheet, row, column);
      const covered = cell !== undefined && isCovered(cell);
      line.push({
        exists: cell !== undefined,
        row,
        column,
        formula: cell ? formulaOf(cell) : null,
        value: cell && !covered ? cell.value : null,
        scalar: cell ? scalarOf(cell) : '',
        note: cell?.note,
        style: cell?.style ?? {},
      });
    }
    matrix.push(line);
  }
  return matrix;
}

function putCopy(
  copy: Copy | undefined,
  sheet: Worksheet,
  row: number,
  column: number,
  { what, skipBlanks, reword = (formula) => formula }: CopyOptions,
): void {
  if (skipBlanks && (!copy || (copy.scalar === '' && !copy.formula))) return;
  if (!copy?.exists && !findCell(sheet, row, column)) return;
  const cell = makeCell(sheet, row, column);
  if (!copy) return void clearCell(cell, what);
  if (what === 'All' || what === 'Formats') cell.style = copy.style;
  if (what === 'All' && copy.note !== undefined) cell.note = copy.note;
  if (what === 'Formats' || isCovered(cell)) return;
  if (copy.formula && what !== 'Values') {
    const formula = slideFormula(copy.formula.slice(1), row - copy.row, column - copy.column);
    cell.value = { formula: reword(formula) };
  } else if (copy.formula || what === 'Values') {
    cell.value = copy.scalar === '' ? null : copy.scalar;
  } else {
    cell.value = copy.value;
  }
}

/** What a cell becomes that a blank beyond the sheet's last one is copied to. */
function clearCell(cell: ReturnType<typeof makeCell>, what: CopyOptions['what']): void {
  if (what !== 'Formats' && !isCovered(cell)) cell.value = null;
  if (what === 'All' || what === 'Formats') cell.style = {};
}

function copyMerges(from: Place, to: Place, written: Area): void {
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const merges = mergesIn(from.sheet, from.area).map((merge) => ({
    top: merge.top + down,
    left: merge.left + across,
    bottom: merge.bottom + down,
    right: merge.right + across,
  }));
  unmergeArea(to.sheet, written);
  remerge(to.sheet, merges);
}
