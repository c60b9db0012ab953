import type { Worksheet } from '@cj-tech-master/excelts';
import { intersection } from '../cells/area';
import { ruleAreas, ruleRef } from '../cells/rule-areas';
import { cutRules, reanchored } from '../cells/rules-cut';
import { rewriteRule } from './formulas';
import type { Area, HostRule } from '../types';
import { renumber, rulesOf, type PlacedRule } from '../cells/rules';

/** An area of cells on a sheet. */
export interface RulePlace {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * The conditional formats of copied cells, as Excel pastes them: those of the target go, and each rule of the source
 * comes again as a rule of its own over the copied cells, next in order to its original. A target larger than the
 * source is filled by repeating.
 */
export function copyRules(
  from: RulePlace,
  to: RulePlace,
  reword: (formula: string) => string,
): void {
  const copies = rulesOf(from.sheet).flatMap((placed) => copyOf(placed, from.area, to.area) ?? []);
  cutRules(to.sheet, to.area);
  if (copies.length === 0) return;
  to.sheet.conditionalFormattings = [
    ...to.sheet.conditionalFormattings,
    ...copies.map(({ rule, ref }) => ({ ref, rules: [rewriteRule(rule, reword)] })),
  ];
  renumber(rulesOf(to.sheet));
}

function copyOf(
  { rule, block }: PlacedRule,
  from: Area,
  to: Area,
): { rule: HostRule; ref: string } | null {
  const own = ruleAreas(block.ref);
  const copied = own.flatMap((area) => intersection(area, from) ?? []);
  const areas = copied.flatMap((area) => repeated(area, from, to));
  if (areas.length === 0) return null;
  // Between two whole numbers, so that the new rule stands right behind its original.
  const priority = (rule.priority ?? 0) + 0.5;
  return {
    rule: { ...reanchored(rule, own, areas), id: undefined, priority },
    ref: ruleRef(areas),
  };
}

/** Where a part of the source comes to stand in the target, once for each repetition. */
export function repeated(part: Area, from: Area, to: Area): Area[] {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const areas: Area[] = [];
  for (let top = to.top; top <= to.bottom; top += height) {
    for (let left = to.left; left <= to.right; left += width) {
      areas.push({
        top: part.top + top - from.top,
        left: part.left + left - from.left,
        bottom: part.bottom + top - from.top,
        right: part.right + left - from.left,
      });
    }
  }
  return areas;
}
