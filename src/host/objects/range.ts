import type { Engine } from '../engine/engine';
import { defineClass, type HostObject } from '../engine/object';
import { conditionalFormatsObject } from './conditional/collection';
import { formatObject } from './format/range-format';
import { rangeActions } from './range-actions';
import { rangeMoves } from './range-moves';
import { rangeReads } from './range-reads';
import { areaOf, checkRange, rangeOn, type RangeSelf } from './range-self';
import { rangeWrites } from './range-writes';
import { worksheetObject } from './worksheet';

/** Excel.Range. */
const definition = defineClass<RangeSelf>({
  name: 'Range',
  keepsReference: true,
  alive: checkRange,
  get: rangeReads,
  set: rangeWrites,
  objects: {
    worksheet: (range) => worksheetObject(range.sheet),
    format: (range) => formatObject(range.sheet, () => [areaOf(range)]),
    conditionalFormats: (range, engine: Engine) =>
      conditionalFormatsObject(range.sheet, () => [areaOf(range)], engine),
  },
  methods: { ...rangeMoves, ...rangeActions },
});

/** A Range object. */
export function rangeObject(range: RangeSelf): HostObject {
  return definition.of({ ...rangeOn(range.sheet, areaOf(range)) });
}

/** The range behind an argument, or null if it is none. */
export function unwrapRange(value: unknown): RangeSelf | null {
  return definition.unwrap(value);
}
