import type { Programme } from '../programme/types';
import { contentKey } from './content-key';
import { findingAt, type Check } from './finding';

/** Fewer tasks may be alike by chance. */
const FEWEST = 3;
/** This share of the tasks of both tables is the same in content and deadline. */
const ENOUGH = 0.9;

/** A table that stands in the workbook a second time, on another sheet or on the same: named with the first one's place. */
export const programmeRepeated: Check = (programme, { programmes }) => {
  const keys = keysOf(programme);
  const earlier = programmes.slice(0, programmes.indexOf(programme));
  for (const first of earlier) {
    const same = sharedBy(keys, keysOf(first));
    const most = Math.max(programme.tasks.length, first.tasks.length);
    if (same < FEWEST || same < most * ENOUGH) continue;
    const place = { row: programme.frame.headerTop, column: programme.frame.left };
    const params = { firstSheet: first.sheet, same, total: programme.tasks.length };
    return [findingAt('programme.repeated', programme, place, params)];
  }
  return [];
};

/** How often each task occurs, by what it says and when it is due. */
type Keys = ReadonlyMap<string, number>;

/** Every later table is compared with every earlier one. */
const known = new WeakMap<Programme, Keys>();

function keysOf(programme: Programme): Keys {
  const found = known.get(programme);
  if (found !== undefined) return found;
  const keys = new Map<string, number>();
  for (const { content, deadline, originalDue } of programme.tasks) {
    const key = `${contentKey(content)}\0${deadline?.text ?? originalDue ?? ''}`;
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  known.set(programme, keys);
  return keys;
}

function sharedBy(a: Keys, b: Keys): number {
  let shared = 0;
  for (const [key, count] of a) shared += Math.min(count, b.get(key) ?? 0);
  return shared;
}
