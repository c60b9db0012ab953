import type { Worksheet } from '@cj-tech-master/excelts';
import { defineClass, type HostObject } from '../../engine/object';
import { filterArea } from '../../cells/filter';
import { hiddenLines } from '../../cells/hidden';
import { rangeObject } from '../handles';
import { rangeOn } from '../range-self';

/** Excel.AutoFilter: as much as is needed to see that a sheet is filtered, and where. */
export const autoFilterClass = defineClass<Worksheet>({
  name: 'AutoFilter',
  get: {
    enabled: (sheet) => filterArea(sheet) !== null,
    isDataFiltered: (sheet) => {
      const area = filterArea(sheet);
      return area !== null && hiddenLines(sheet, area, 'row') !== false;
    },
  },
  methods: {
    getRangeOrNullObject: (sheet) => {
      const area = filterArea(sheet);
      return area && rangeObject(rangeOn(sheet, area));
    },
  },
});

/** The filter of a sheet. */
export function autoFilterObject(sheet: Worksheet): HostObject {
  return autoFilterClass.of(sheet);
}
