import { calculate } from '../calc';
import type { Engine } from './engine';

/** Brings the results of all formulas up to date, unless nothing changed since the last time. */
export function recalculate({ workbook, today }: Engine): void {
  calculate(workbook, { today });
}
