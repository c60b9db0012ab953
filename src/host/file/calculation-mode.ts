import type { CalculationMode, HostWorkbook } from '../types';
import type { Layout } from './layout';
import { childOf, type XmlElement } from './xml';

/** Modes of calculation and how files call them (`calcMode`, ECMA-376 part 1, 18.18.2). */
const MODES: Readonly<Record<CalculationMode, string>> = {
  Automatic: 'auto',
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};
const NAMES = Object.keys(MODES) as CalculationMode[];

/** When the formulas of a file are calculated. */
export function readCalculationMode({ root }: Layout): CalculationMode {
  const wanted = childOf(root, 'calcPr')?.attributes.calcMode ?? 'auto';
  return NAMES.find((name) => MODES[name] === wanted) ?? 'Automatic';
}

/** Writes into `<calcPr>` when the formulas of a workbook are calculated; automatic is what files need not say. */
export function writeCalculationMode(calcPr: XmlElement, workbook: HostWorkbook): void {
  if (workbook.calculationMode === 'Automatic') delete calcPr.attributes.calcMode;
  else calcPr.attributes.calcMode = MODES[workbook.calculationMode];
}
