import type { Worksheet } from '@cj-tech-master/excelts';
import { rewriteRule, slideFormula } from '../engine/formulas';
import type { Area, HostRule } from '../types';
import { subtract } from './area';
import { ruleAnchor, ruleAreas, ruleRef } from './rule-areas';

/** Takes an area out of the conditional formats of a sheet; rules keep their meaning for the rest. */
export function cutRules(sheet: Worksheet, cut: Area): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const areas = ruleAreas(ref);
    const kept = areas.flatMap((area) => subtract(area, cut));
    if (kept.length === 0) return [];
    return [{ ref: ruleRef(kept), rules: rules.map((rule) => reanchored(rule, areas, kept)) }];
  });
}

/** The rule with its formula moved from the old first cell to the new one. */
export function reanchored(
  rule: HostRule,
  before: readonly Area[],
  after: readonly Area[],
): HostRule {
  const [from, to] = [ruleAnchor(before), ruleAnchor(after)];
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (rows === 0 && columns === 0) return rule;
  return rewriteRule(rule, (formula) => slideFormula(formula, rows, columns));
}
