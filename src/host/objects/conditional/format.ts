import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { guard } from '../../cells/protection';
import { ruleAreas } from '../../cells/rule-areas';
import { HostError } from '../../errors';
import type { Area } from '../../types';
import { flagArgument, wholeArgument } from '../args';
import { rangeObject } from '../range';
import { rangeAreasObject } from '../range-areas';
import { rangeOn } from '../range-self';
import { customFormatObject } from './custom';
import { removeRule, renumber, replaceRule, ruleById, rulesOf } from './rules';
import type { RuleSelf } from './rule-self';
import { ruleTypeName } from './rule-type';

function areasOf({ sheet, id }: RuleSelf, engine: Engine): Area[] {
  return ruleAreas(ruleById(sheet, id, engine.workbook).block.ref);
}

function isCustom({ sheet, id }: RuleSelf, engine: Engine): boolean {
  return ruleById(sheet, id, engine.workbook).rule.type === 'expression';
}

/** Moves a rule to a place in the order; negative counts from the end, beyond the ends is the end. */
function setPriority({ sheet, id }: RuleSelf, value: unknown, engine: Engine): void {
  const placed = ruleById(sheet, id, engine.workbook);
  const others = rulesOf(sheet).filter(({ rule }) => rule !== placed.rule);
  const asked = wholeArgument(value, 'ConditionalFormat.priority');
  const at = Math.max(0, Math.min(asked < 0 ? others.length + 1 + asked : asked, others.length));
  renumber([...others.slice(0, at), placed, ...others.slice(at)]);
}

/** Excel.ConditionalFormat. */
const definition = defineClass<RuleSelf>({
  name: 'ConditionalFormat',
  key: ({ id }) => ({ Id: id }),
  alive: ({ sheet, id }, engine) => void ruleById(sheet, id, engine.workbook),
  get: {
    id: ({ id }) => id,
    type: ({ sheet, id }, engine) => ruleTypeName(ruleById(sheet, id, engine.workbook).rule),
    priority: ({ sheet, id }, engine) => {
      const { rule } = ruleById(sheet, id, engine.workbook);
      return rulesOf(sheet).findIndex((placed) => placed.rule === rule);
    },
    stopIfTrue: ({ sheet, id }, engine) =>
      ruleById(sheet, id, engine.workbook).rule.stopIfTrue ?? false,
  },
  set: {
    priority: (self, value, engine) => {
      guard(self.sheet, 'formatCells');
      setPriority(self, value, engine);
      dressed(engine);
    },
    stopIfTrue: ({ sheet, id }, value, engine) => {
      guard(sheet, 'formatCells');
      const stopIfTrue = flagArgument(value, 'ConditionalFormat.stopIfTrue');
      const placed = ruleById(sheet, id, engine.workbook);
      replaceRule(placed, { ...placed.rule, stopIfTrue });
      dressed(engine);
    },
  },
  objects: {
    custom: (self, engine) => {
      if (isCustom(self, engine)) return customFormatObject(self);
      throw new HostError('InvalidOperation', 'The conditional format is not of the type Custom.');
    },
    customOrNullObject: (self, engine) =>
      isCustom(self, engine) ? customFormatObject(self) : null,
  },
  methods: {
    delete: ({ sheet, id }, _args, engine) => {
      guard(sheet, 'formatCells');
      removeRule(sheet, ruleById(sheet, id, engine.workbook));
      renumber(rulesOf(sheet));
      dressed(engine);
    },
    getRange: (self, _args, engine) => {
      const [area, ...more] = areasOf(self, engine);
      if (area && more.length === 0) return rangeObject(rangeOn(self.sheet, area));
      throw new HostError('InvalidOperation', 'The conditional format has several ranges.');
    },
    getRangeOrNullObject: (self, _args, engine) => {
      const [area, ...more] = areasOf(self, engine);
      return area && more.length === 0 ? rangeObject(rangeOn(self.sheet, area)) : null;
    },
    getRanges: (self, _args, engine) => rangeAreasObject(self.sheet, areasOf(self, engine)),
  },
});

/** The conditional format of an id on a sheet. */
export function conditionalFormatObject(sheet: Worksheet, id: string): HostObject {
  return definition.of({ sheet, id });
}
