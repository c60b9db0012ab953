import { defineClass, type HostObject } from '../engine/object';
import { checkRange, type RangeSelf } from './range-self';
import { rangeReads } from './range-reads';
import { rangeWrites } from './range-writes';
import { rangeMoves } from './range-moves';

/** Excel.Range. */
const definition = defineClass<RangeSelf>({
  name: 'Range',
  keepsReference: true,
  alive: checkRange,
  get: rangeReads,
  set: rangeWrites,
  objects: {},
  methods: { ...rangeMoves },
});

/** A Range object. */
export function rangeObject(range: RangeSelf): HostObject {
  return definition.of(range);
}

/** The range behind an argument, or null if it is none. */
export function unwrapRange(value: unknown): RangeSelf | null {
  return definition.unwrap(value);
}
