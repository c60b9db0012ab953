import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Engine } from './engine';

const calculated = new WeakMap<object, number>();

/** Brings the results of all formulas up to date, unless nothing changed since the last time. */
export function recalculate(engine: Engine): void {
  const { workbook } = engine;
  if (calculated.get(workbook) === workbook.revision) return;
  calculateFormulas(workbook.book);
  calculated.set(workbook, workbook.revision);
}
