import type { Worksheet } from '@cj-tech-master/excelts';
import { slideFormula } from '../engine/formulas';
import type { Area } from '../types';
import { areaSize } from './area';
import { findCell, formulaOf, isCovered, makeCell, scalarOf } from './cell';
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
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [r, c] = options.transpose
        ? [column % columns, row % rows]
        : [row % rows, column % columns];
      putCopy(copies[r]?.[c], to.sheet, top + row, left + column, options);
    }
  }
  if (options.what === 'All' && !options.transpose) copyMerges(from, to, written);
  return written;
}

interface Copy {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: ReturnType<typeof makeCell>['value'];
  readonly scalar: ReturnType<typeof scalarOf>;
  readonly style: ReturnType<typeof makeCell>['style'];
}

/** The source is read whole before anything is written, because the areas may overlap. */
function snapshot({ sheet, area }: Place): Copy[][] {
  const matrix: Copy[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Copy[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = findCell(sheet, row, column);
      const covered = cell !== undefined && isCovered(cell);
      line.push({
        row,
        column,
        formula: cell ? formulaOf(cell) : null,
        value: cell && !covered ? cell.value : null,
        scalar: cell ? scalarOf(cell) : '',
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
  { what, skipBlanks }: CopyOptions,
): void {
  if (!copy || (skipBlanks && copy.scalar === '' && !copy.formula)) return;
  const cell = makeCell(sheet, row, column);
  if (what === 'All' || what === 'Formats') cell.style = copy.style;
  if (what === 'Formats' || isCovered(cell)) return;
  if (copy.formula && what !== 'Values') {
    const formula = slideFormula(copy.formula.slice(1), row - copy.row, column - copy.column);
    cell.value = { formula };
  } else if (copy.formula || what === 'Values') {
    cell.value = copy.scalar === '' ? null : copy.scalar;
  } else {
    cell.value = copy.value;
  }
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
