import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { intersection } from '../../cells/area';
import { guard } from '../../cells/protection';
import { ruleAreas, ruleRef } from '../../cells/rule-areas';
import { cutRules } from '../../cells/rules-cut';
import { apiNotFound, itemNotFound } from '../../errors';
import type { Area, HostRule } from '../../types';
import { textArgument, wholeArgument } from '../args';
import { conditionalFormatObject } from './format';
import { idOf, renumber, rulesOf, type PlacedRule } from '../../cells/rules';

/** The conditional formats that touch some cells. */
interface CollectionSelf {
  readonly sheet: Worksheet;
  areas(): readonly Area[];
  readonly engine: Engine;
}

function rulesIn({ sheet, areas }: CollectionSelf): PlacedRule[] {
  const asked = areas();
  return rulesOf(sheet).filter(({ block }) =>
    ruleAreas(block.ref).some((own) => asked.some((area) => intersection(own, area) !== null)),
  );
}

function objectOf(self: CollectionSelf, placed: PlacedRule): HostObject {
  return conditionalFormatObject(self.sheet, idOf(placed.rule, self.engine.workbook));
}

function findItem(self: CollectionSelf, id: unknown): HostObject | null {
  const wanted = textArgument(id, 'id').toLowerCase();
  const found = rulesIn(self).find(
    ({ rule }) => idOf(rule, self.engine.workbook).toLowerCase() === wanted,
  );
  return found ? objectOf(self, found) : null;
}

/** A new rule comes first; until it gets a formula it never applies. */
function addRule(self: CollectionSelf, type: unknown): HostObject {
  const kind = textArgument(type, 'type');
  if (kind.toLowerCase() !== 'custom') {
    throw apiNotFound(
      `ConditionalFormatCollection.add("${kind}")`,
      'this host makes rules of the type "Custom" only',
    );
  }
  guard(self.sheet, 'formatCells');
  const rule: HostRule = { type: 'expression', formulae: ['FALSE'], style: {}, priority: 0 };
  placeFirst(self.sheet, ruleRef(self.areas()), rule);
  renumber(rulesOf(self.sheet));
  dressed(self.engine);
  return conditionalFormatObject(self.sheet, idOf(rule, self.engine.workbook));
}

/** Rules over the same cells stand together in the file, the first applied first; other programs go by that order. */
function placeFirst(sheet: Worksheet, ref: string, rule: HostRule): void {
  const blocks = sheet.conditionalFormattings;
  const same = blocks.find((block) => block.ref === ref);
  if (same) same.rules = [rule, ...same.rules];
  else sheet.conditionalFormattings = [{ ref, rules: [rule] }, ...blocks];
}

/** Excel.ConditionalFormatCollection. */
export const conditionalFormatCollectionClass = defineClass<CollectionSelf>({
  name: 'ConditionalFormatCollection',
  items: (self) => rulesIn(self).map((placed) => objectOf(self, placed)),
  item: (self, [id]) => {
    const found = findItem(self, id);
    if (!found) throw itemNotFound('the conditional format');
    return found;
  },
  methods: {
    add: (self, [type]) => addRule(self, type),
    clearAll: (self, _args, engine) => {
      guard(self.sheet, 'formatCells');
      for (const area of self.areas()) cutRules(self.sheet, area);
      dressed(engine);
    },
    getCount: (self) => rulesIn(self).length,
    getItemAt: (self, [index]) => {
      const placed = rulesIn(self)[wholeArgument(index, 'index', 0)];
      if (!placed) throw itemNotFound(`conditional format ${String(index)}`);
      return objectOf(self, placed);
    },
    getItemOrNullObject: (self, [id]) => findItem(self, id),
  },
});

/** The conditional formats of some cells of a sheet. */
export function conditionalFormatsObject(
  sheet: Worksheet,
  areas: () => readonly Area[],
  engine: Engine,
): HostObject {
  return conditionalFormatCollectionClass.of({ sheet, areas, engine });
}
