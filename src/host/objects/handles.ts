import type { Worksheet } from '@cj-tech-master/excelts';
import { nameClass, type HostObject } from '../engine/object';
import type { Area } from '../types';
import { areaOf, rangeOn, type RangeSelf } from './range-self';

/** Classes that others lead to and that lead to others; what they can do stands in their own files. */
const range = nameClass<RangeSelf>('Range');
const rangeAreas = nameClass<RangeAreasSelf>('RangeAreas');
const worksheet = nameClass<Worksheet>('Worksheet');

/** What a RangeAreas stands for: ranges of one sheet, each following its cells. */
export interface RangeAreasSelf {
  readonly sheet: Worksheet;
  readonly ranges: readonly RangeSelf[];
}

/** A Range object. */
export function rangeObject(self: RangeSelf): HostObject {
  return range.of({ ...rangeOn(self.sheet, areaOf(self)) });
}

/** The range behind an argument, or null if it is none. */
export function unwrapRange(value: unknown): RangeSelf | null {
  return range.unwrap(value);
}

/** A RangeAreas object over areas of one sheet. */
export function rangeAreasObject(sheet: Worksheet, areas: readonly Area[]): HostObject {
  return rangeAreas.of({ sheet, ranges: areas.map((area) => rangeOn(sheet, area)) });
}

/** The areas behind an argument and their sheet, or null if it is no RangeAreas. */
export function unwrapAreas(value: unknown): { sheet: Worksheet; areas: Area[] } | null {
  const self = rangeAreas.unwrap(value);
  return self && { sheet: self.sheet, areas: self.ranges.map(areaOf) };
}

/** A Worksheet object. */
export function worksheetObject(sheet: Worksheet): HostObject {
  return worksheet.of(sheet);
}

/** The sheet behind an argument, or null if it is none. */
export function unwrapSheet(value: unknown): Worksheet | null {
  return worksheet.unwrap(value);
}
