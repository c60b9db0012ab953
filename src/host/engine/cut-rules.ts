import { intersection, subtract } from '../cells/area';
import { ruleAreas, ruleRef } from '../cells/rule-areas';
import { renumber, rulesOf } from '../cells/rules';
import { cutRules, reanchored } from '../cells/rules-cut';
import type { HostRule } from '../types';
import { pastedArea, type Cut } from './cut-move';
import { rewriteRule } from './formulas';

/** A rule of the cut cells as it is to stand where they are pasted. */
interface MovedRule {
  readonly rule: HostRule;
  readonly ref: string;
}

/**
 * Takes the conditional formats off the cut cells and off those they are pasted over; what is given back puts those of
 * the cut cells to their new place. A rule that is cut in part becomes two, as in Excel.
 */
export function liftRules(cut: Cut, reword: (formula: string) => string): () => void {
  const { from, to } = cut;
  const moved = rulesOf(from.sheet).flatMap(({ rule, block }): MovedRule[] => {
    const own = ruleAreas(block.ref);
    const parts = own.flatMap((area) => intersection(area, from.area) ?? []);
    if (parts.length === 0) return [];
    const isWhole = own.every((area) => subtract(area, from.area).length === 0);
    const made = rewriteRule(reanchored(rule, own, parts), reword);
    const priority = (rule.priority ?? 0) + (isWhole ? 0 : 0.5);
    const id = isWhole ? rule.id : undefined;
    return [
      {
        rule: { ...made, id, priority },
        ref: ruleRef(parts.map((part) => pastedArea(cut, part))),
      },
    ];
  });
  cutRules(from.sheet, from.area);
  cutRules(to.sheet, to.area);
  return () => {
    to.sheet.conditionalFormattings = [
      ...to.sheet.conditionalFormattings,
      ...moved.map(({ rule, ref }) => ({ ref, rules: [rule] })),
    ];
    renumber(rulesOf(to.sheet));
  };
}
