import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { checkRuleFormula } from '../../cells/formula-check';
import { guard } from '../../cells/protection';
import { guardReadable } from '../../cells/unreadable';
import { HostError } from '../../errors';
import type { HostRule } from '../../types';
import { textArgument } from '../args';
import { replaceRule, ruleById } from '../../cells/rules';
import { rangeFormatOfRule } from './rule-format';
import type { RuleSelf } from './rule-self';

function expressionOf({ sheet, id }: RuleSelf, engine: Engine): HostRule & { type: 'expression' } {
  const { rule } = ruleById(sheet, id, engine.workbook);
  guardReadable(rule, 'formula');
  if (rule.type === 'expression') return rule;
  throw new HostError('InvalidOperation', 'The conditional format is not of the type Custom.');
}

/** Excel.ConditionalFormatRule: the formula, in en-US syntax with commas. */
export const conditionalFormatRuleClass = defineClass<RuleSelf>({
  name: 'ConditionalFormatRule',
  get: {
    formula: (self, engine) => `=${String(expressionOf(self, engine).formulae?.[0] ?? '')}`,
  },
  set: {
    formula: (self, value, engine) => {
      guard(self.sheet, 'formatCells');
      const formula = textArgument(value, 'ConditionalFormatRule.formula').replace(/^=/, '');
      checkRuleFormula(formula);
      const placed = ruleById(self.sheet, self.id, engine.workbook);
      replaceRule(placed, { ...expressionOf(self, engine), formulae: [formula] });
      dressed(engine);
    },
  },
});

/** Excel.CustomConditionalFormat. */
export const customConditionalFormatClass = defineClass<RuleSelf>({
  name: 'CustomConditionalFormat',
  objects: {
    rule: (self) => conditionalFormatRuleClass.of(self),
    format: (self) => rangeFormatOfRule(self),
  },
});

/** The formula and format of a custom rule. */
export function customFormatObject(self: RuleSelf): HostObject {
  return customConditionalFormatClass.of(self);
}
