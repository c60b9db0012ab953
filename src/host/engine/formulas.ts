import type { Worksheet } from '@cj-tech-master/excelts';
import { slideReference, mapReferences, type FormulaReference } from '../cells/formula-text';
import { rewriteChart } from '../charts';
import { eachCell, formulaOf } from '../cells/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { sheetByName, sheetsOf } from '../workbook';
import type { HostRule, HostWorkbook } from '../types';

/** Says what becomes of a reference; `home` is the sheet the formula stands on (null for workbook names). */
export type ReferenceChange = (
  reference: FormulaReference,
  home: Worksheet | null,
) => FormulaReference | null;

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Rewrites the references in all formulas of cells, charts and names; rules of formats are done elsewhere. */
export function rewriteFormulas(workbook: HostWorkbook, change: ReferenceChange): void {
  for (const sheet of sheetsOf(workbook)) rewriteCells(sheet, change);
  for (const name of workbook.names) {
    const home = sheetsOf(workbook).find((sheet) => sheet.id === name.sheetId) ?? null;
    name.refersTo = mapReferences(name.refersTo, (reference) => change(reference, home));
  }
}

/** Rewrites the references in the conditional formats of all sheets, which stay where they are. */
export function rewriteAllRules(workbook: HostWorkbook, change: ReferenceChange): void {
  for (const sheet of sheetsOf(workbook)) rewriteRulesOf(sheet, change);
}

/** Rewrites the references in the conditional formats of one sheet. */
export function rewriteRulesOf(sheet: Worksheet, change: ReferenceChange): void {
  for (const block of sheet.conditionalFormattings) {
    block.rules = block.rules.map((rule) =>
      rewriteRule(rule, (reference) => change(reference, sheet)),
    );
  }
}

/** Rewrites the formulas of one sheet's cells and charts. */
export function rewriteCells(sheet: Worksheet, change: ReferenceChange): void {
  eachCell(sheet, WHOLE, (cell) => {
    const formula = formulaOf(cell)?.slice(1);
    if (!formula) return;
    const rewritten = mapReferences(formula, (reference) => change(reference, sheet));
    if (rewritten !== formula) cell.value = { formula: rewritten, result: cell.result };
  });
  for (const chart of sheet.getCharts())
    rewriteChart(chart, (reference) => change(reference, sheet));
}

/** The formulas of a conditional-format rule, each rewritten. */
export function rewriteRule(
  rule: HostRule,
  change: (reference: FormulaReference) => FormulaReference | null,
): HostRule {
  if (!('formulae' in rule) || !rule.formulae) return rule;
  const formulae = rule.formulae.map((formula) =>
    typeof formula === 'string' ? mapReferences(formula, change) : formula,
  );
  return { ...rule, formulae };
}

/** A formula moved by rows and columns as if copied; references that leave the sheet become #REF!. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => slideReference(reference, rows, columns));
}

/** The sheet that a reference in a formula on `home` means; null if there is none of that name. */
export function sheetMeant(
  workbook: HostWorkbook,
  reference: FormulaReference,
  home: Worksheet | null,
): Worksheet | null {
  if (reference.sheet === null) return home;
  return sheetByName(workbook, reference.sheet) ?? null;
}
