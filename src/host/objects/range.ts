import type { Engine } from '../engine/engine';
import { defineClass } from '../engine/object';
import { conditionalFormatsObject } from './conditional/collection';
import { dataValidationObject } from './data-validation';
import { formatObject } from './format/range-format';
import { rangeActions } from './range-actions';
import { rangeMoves } from './range-moves';
import { rangeSortObject } from './range-sort';
import { rangeReads } from './range-reads';
import { areaOf, checkRange, type RangeSelf } from './range-self';
import { rangeWrites } from './range-writes';
import { worksheetObject } from './handles';

/** Excel.Range. */
export const rangeClass = defineClass<RangeSelf>({
  name: 'Range',
  keepsReference: true,
  alive: checkRange,
  get: rangeReads,
  set: rangeWrites,
  objects: {
    worksheet: (range) => worksheetObject(range.sheet),
    sort: rangeSortObject,
    dataValidation: (range) => dataValidationObject(range),
    format: (range) => formatObject(range.sheet, () => [areaOf(range)]),
    conditionalFormats: (range, engine: Engine) =>
      conditionalFormatsObject(range.sheet, () => [areaOf(range)], engine),
  },
  methods: { ...rangeMoves, ...rangeActions },
});
