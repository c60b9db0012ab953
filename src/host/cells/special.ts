import { ValueType, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../types';
import { eachCell, isFormula } from './cell';

/** The kinds of `Excel.SpecialCellType` that this host can look for. */
export const SPECIAL_KINDS = ['Constants', 'Formulas'] as const;

type Run = { -readonly [Bound in keyof Area]: number };

/**
 * The cells of an area that hold a constant, or a formula, in rectangles from top to bottom: touching cells of a row
 * are one, and rows of the same columns below each other too.
 */
export function specialAreas(
  sheet: Worksheet,
  within: Area,
  kind: (typeof SPECIAL_KINDS)[number],
): Area[] {
  const wanted = kind === 'Formulas' ? isFormula : isConstant;
  const done: Area[] = [];
  let above: Run[] = [];
  let runs: Run[] = [];
  const endRow = (): void => {
    const grown = runs.map((run) => onTopOf(above, run));
    done.push(...above.filter((area) => !grown.includes(area)));
    above = grown;
    runs = [];
  };
  eachCell(sheet, within, (cell, row, column) => {
    if (!wanted(cell)) return;
    const last = runs.at(-1);
    if (last && last.top !== row) endRow();
    const run = runs.at(-1);
    if (run?.right === column - 1) run.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  });
  endRow();
  return [...done, ...above].sort((one, other) => one.top - other.top || one.left - other.left);
}

function isConstant(cell: Cell): boolean {
  return cell.type !== ValueType.Null && cell.type !== ValueType.Merge && !isFormula(cell);
}

/** The area right above of the same columns, grown by a row of cells; the row itself where there is none. */
function onTopOf(above: readonly Run[], run: Run): Run {
  const area = above.find(
    ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
  );
  if (!area) return run;
  area.bottom = run.bottom;
  return area;
}
