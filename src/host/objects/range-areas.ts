import type { Engine } from '../engine/engine';
import { changed } from '../engine/changes';
import { select } from '../engine/selection';
import { defineClass } from '../engine/object';
import { areaText, MAX_ADDRESS_LENGTH, quotedSheet } from '../cells/address';
import { areaSize } from '../cells/area';
import { clearArea, CLEAR_KINDS } from '../cells/clear';
import { guard, guardContents } from '../cells/protection';
import { itemNotFound } from '../errors';
import type { Area } from '../types';
import { choiceArgument, wholeArgument } from './args';
import { conditionalFormatsObject } from './conditional/collection';
import { formatObject } from './format/range-format';
import { rangeObject, worksheetObject, type RangeAreasSelf } from './handles';
import { areaOf, checkRange } from './range-self';

function areasOf(self: RangeAreasSelf): Area[] {
  return self.ranges.map(areaOf);
}

function addressOf(self: RangeAreasSelf): string {
  const sheet = quotedSheet(self.sheet.name);
  let text = '';
  for (const range of self.ranges) {
    text += `${text === '' ? '' : ','}${sheet}!${areaText(areaOf(range))}`;
    if (text.length > MAX_ADDRESS_LENGTH) break;
  }
  return text.slice(0, MAX_ADDRESS_LENGTH);
}

/** Excel.RangeCollection: the ranges of a RangeAreas one by one. */
export const rangeCollectionClass = defineClass<RangeAreasSelf>({
  name: 'RangeCollection',
  items: (self) => self.ranges.map(rangeObject),
  methods: {
    getCount: (self) => self.ranges.length,
    getItemAt: (self, [index]) => {
      const range = self.ranges[wholeArgument(index, 'index', 0)];
      if (!range) throw itemNotFound(`area ${String(index)}`);
      return rangeObject(range);
    },
  },
});

/** Excel.RangeAreas. */
export const rangeAreasClass = defineClass<RangeAreasSelf>({
  name: 'RangeAreas',
  keepsReference: true,
  alive: (self, engine) => self.ranges.forEach((range) => checkRange(range, engine)),
  get: {
    address: addressOf,
    areaCount: (self) => self.ranges.length,
    cellCount: (self) => areasOf(self).reduce((sum, area) => sum + areaSize(area).cells, 0),
  },
  objects: {
    areas: (self) => rangeCollectionClass.of(self),
    worksheet: (self) => worksheetObject(self.sheet),
    format: (self) => formatObject(self.sheet, () => areasOf(self)),
    conditionalFormats: (self, engine: Engine) =>
      conditionalFormatsObject(self.sheet, () => areasOf(self), engine),
  },
  methods: {
    clear: (self, [applyTo], engine) => {
      const kind = choiceArgument(applyTo ?? 'All', 'applyTo', CLEAR_KINDS);
      for (const area of areasOf(self)) {
        if (kind !== 'Formats') guardContents(self.sheet, area);
        if (kind !== 'Contents') guard(self.sheet, 'formatCells');
        clearArea(self.sheet, area, kind);
      }
      changed(engine);
    },
    select: (self, _args, engine) => select(engine, self.sheet, areasOf(self)),
  },
});
