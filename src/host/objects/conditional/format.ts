import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { guard } from '../../cells/protection';
import { ruleAreas } from '../../cells/rule-areas';
import { guardReadable } from '../../cells/unreadable';
import { HostError } from '../../errors';
import type { Area } from '../../types';
import { flagArgument, wholeArgument } from '../args';
import { rangeAreasObject, rangeObject } from '../handles';
import { rangeOn } from '../range-self';
import { customFormatObject } from './custom';
import {
  removeRule,
  renumber,
  replaceRule,
  ruleById,
  rulesOf,
  type PlacedRule,
} from '../../cells/rules';
import type { RuleSelf } from './rule-self';
import { ruleTypeName } from './rule-type';

/** The rule and where it stands; throws where Excel cannot read it. */
function readRule({ sheet, id }: RuleSelf, engine: Engine): PlacedRule {
  const placed = ruleById(sheet, id, engine.workbook);
  guardReadable(placed.rule, 'properties');
  return placed;
}

function areasOf(self: RuleSelf, engine: Engine): Area[] {
  return ruleAreas(readRule(self, engine).block.ref);
}

/** The way to the formula alone fails no batch; what is asked of it may. */
function isCustom({ sheet, id }: RuleSelf, engine: Engine): boolean {
  return ruleById(sheet, id, engine.workbook).rule.type === 'expression';
}

/** Moves a rule to a place in the order; negative counts from the end, beyond the ends is the end. */
function setPriority(self: RuleSelf, value: unknown, engine: Engine): void {
  const placed = readRule(self, engine);
  const others = rulesOf(self.sheet).filter(({ rule }) => rule !== placed.rule);
  const asked = wholeArgument(value, 'ConditionalFormat.priority');
  const at = Math.max(0, Math.min(asked < 0 ? others.length + 1 + asked : asked, others.length));
  renumber([...others.slice(0, at), placed, ...others.slice(at)]);
}

/** Excel.ConditionalFormat. */
export const conditionalFormatClass = defineClass<RuleSelf>({
  name: 'ConditionalFormat',
  key: ({ id }) => ({ Id: id }),
  alive: ({ sheet, id }, engine) => void ruleById(sheet, id, engine.workbook),
  get: {
    id: (self, engine) => {
      readRule(self, engine);
      return self.id;
    },
    type: (self, engine) => ruleTypeName(readRule(self, engine).rule),
    priority: (self, engine) => {
      const { rule } = readRule(self, engine);
      return rulesOf(self.sheet).findIndex((placed) => placed.rule === rule);
    },
    stopIfTrue: (self, engine) => readRule(self, engine).rule.stopIfTrue ?? false,
  },
  set: {
    priority: (self, value, engine) => {
      guard(self.sheet, 'formatCells');
      setPriority(self, value, engine);
      dressed(engine);
    },
    stopIfTrue: (self, value, engine) => {
      guard(self.sheet, 'formatCells');
      const stopIfTrue = flagArgument(value, 'ConditionalFormat.stopIfTrue');
      const placed = readRule(self, engine);
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
      const placed = ruleById(sheet, id, engine.workbook);
      guardReadable(placed.rule, 'delete');
      removeRule(sheet, placed);
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
  return conditionalFormatClass.of({ sheet, id });
}
