import { sortArea } from '../engine/sort';
import { defineClass, type HostObject } from '../engine/object';
import type { SortKey } from '../cells/sort';
import { areaSize } from '../cells/area';
import { apiNotFound, invalidArgument } from '../errors';
import { choiceArgument, flagArgument, optionalFlag, recordArgument, wholeArgument } from './args';
import { areaOf, checkRange, type RangeSelf } from './range-self';

/** Excel sorts by at most so many columns. */
const MOST_FIELDS = 64;

/** A field as office.js sends it; this host sorts by values only. */
function keyOf(field: unknown, columns: number): SortKey {
  const { key, ascending, sortOn, dataOption } = recordArgument(field, 'SortField');
  const by = choiceArgument(sortOn ?? 'Value', 'SortField.sortOn', [
    'Value',
    'CellColor',
    'FontColor',
    'Icon',
  ]);
  if (by !== 'Value') throw apiNotFound(`RangeSort by ${by}`, 'this host sorts by values only');
  const option = choiceArgument(dataOption ?? 'Normal', 'SortField.dataOption', [
    'Normal',
    'TextAsNumber',
  ]);
  return {
    offset: wholeArgument(key, 'SortField.key', 0, columns - 1),
    ascending: ascending === undefined || flagArgument(ascending, 'SortField.ascending'),
    textAsNumber: option === 'TextAsNumber',
  };
}

/** Excel.RangeSort. */
export const rangeSortClass = defineClass<RangeSelf>({
  name: 'RangeSort',
  alive: checkRange,
  methods: {
    apply: (range, [fields, matchCase, hasHeaders, orientation], engine) => {
      const area = areaOf(range);
      if (!Array.isArray(fields) || fields.length === 0 || fields.length > MOST_FIELDS) {
        throw invalidArgument(`fields must be 1 to ${MOST_FIELDS} columns to sort by.`);
      }
      const way = choiceArgument(orientation ?? 'Rows', 'orientation', ['Rows', 'Columns']);
      if (way !== 'Rows') throw apiNotFound('RangeSort of columns', 'this host sorts rows only');
      sortArea(engine, range.sheet, area, {
        keys: fields.map((field) => keyOf(field, areaSize(area).columns)),
        matchCase: optionalFlag(matchCase, 'matchCase'),
        hasHeaders: optionalFlag(hasHeaders, 'hasHeaders'),
      });
    },
  },
});

/** The way to sort a range. */
export function rangeSortObject(range: RangeSelf): HostObject {
  return rangeSortClass.of(range);
}
