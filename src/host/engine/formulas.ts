import type { Worksheet } from '@cj-tech-master/excelts';
import { mapNames, type NameChange } from '../cells/formula-names';
import { slideReference, mapReferences, type FormulaReference } from '../cells/formula-text';
import { rewriteChart } from '../charts';
import { eachCell, formulaOf } from '../cells/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { sheetByName, sheetsOf } from '../workbook';
import type { HostRule, HostWorkbook } from '../types';

/** Says what becomes of a formula (without "="); `home` is the sheet it stands on (null for workbook names). */
export type FormulaChange = (formula: string, home: Worksheet | null) => string;

/** Says what becomes of a reference. */
export type ReferenceChange = (
  reference: FormulaReference,
  home: Worksheet | null,
) => FormulaReference | null;

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Changes the references of formulas, and with a second function the names in them. */
export function inFormulas(references: ReferenceChange, names?: NameChange): FormulaChange {
  return (formula, home) => {
    const changed = mapReferences(formula, (reference) => references(reference, home));
    return names ? mapNames(changed, names) : changed;
  };
}

/** Rewrites all formulas of cells, charts and names; rules of formats are done elsewhere. */
export function rewriteFormulas(workbook: HostWorkbook, change: FormulaChange): void {
  for (const sheet of sheetsOf(workbook)) rewriteCells(sheet, change);
  for (const name of workbook.names) {
    const home = sheetsOf(workbook).find((sheet) => sheet.id === name.sheetId) ?? null;
    name.refersTo = change(name.refersTo, home);
  }
}

/** Rewrites the conditional formats of all sheets, which stay where they are. */
export function rewriteAllRules(workbook: HostWorkbook, change: FormulaChange): void {
  for (const sheet of sheetsOf(workbook)) rewriteRulesOf(sheet, change);
}

/** Rewrites the conditional formats of one sheet. */
export function rewriteRulesOf(sheet: Worksheet, change: FormulaChange): void {
  for (const block of sheet.conditionalFormattings) {
    block.rules = block.rules.map((rule) => rewriteRule(rule, (formula) => change(formula, sheet)));
  }
}

/** Rewrites the formulas of one sheet's cells and charts. */
export function rewriteCells(sheet: Worksheet, change: FormulaChange): void {
  eachCell(sheet, WHOLE, (cell) => {
    const formula = formulaOf(cell)?.slice(1);
    if (!formula) return;
    const rewritten = change(formula, sheet);
    if (rewritten !== formula) cell.value = { formula: rewritten, result: cell.result };
  });
  for (const chart of sheet.getCharts()) rewriteChart(chart, (formula) => change(formula, sheet));
}

/** The formulas of a conditional-format rule, each rewritten. */
export function rewriteRule(rule: HostRule, change: (formula: string) => string): HostRule {
  if (!('formulae' in rule) || !rule.formulae) return rule;
  const formulae = rule.formulae.map((formula) =>
    typeof formula === 'string' ? change(formula) : formula,
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
