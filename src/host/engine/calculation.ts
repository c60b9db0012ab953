import type { Worksheet } from '@cj-tech-master/excelts';
import { calculate, calculatePart, isCalculated } from '../calc';
import type { Area } from '../types';
import type { Engine } from './engine';

/**
 * Brings the results of all formulas up to date, unless nothing changed since the last time or the workbook is
 * calculated by hand.
 */
export function recalculate({ workbook, today }: Engine): void {
  calculate(workbook, { today });
}

/** Somebody asked for it (F9): all formulas are calculated. */
export function calculateNow({ workbook, today }: Engine): void {
  calculate(workbook, { today, asked: true });
}

/** Calculates the formulas of a sheet, or of an area of it, as asked for; automatic calculation leaves nothing to do. */
export function calculateSheet(engine: Engine, sheet: Worksheet, area: Area | null): void {
  const { workbook, today } = engine;
  if (workbook.calculationMode === 'Manual') calculatePart(workbook, { sheet, area }, { today });
  else recalculate(engine);
}

/** Formulas that were entered or pasted are calculated at once, also where the others wait. */
export function entered({ workbook, today }: Engine, sheet: Worksheet, area: Area): void {
  if (workbook.calculationMode !== 'Manual') return;
  calculatePart(workbook, { sheet, area }, { today });
}

/** Whether formulas wait for somebody to ask. */
export function isPending({ workbook, today }: Engine): boolean {
  return workbook.calculationMode === 'Manual' && !isCalculated(workbook, { today });
}
