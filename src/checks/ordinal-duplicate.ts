import { findingOn, type Check } from './finding';
import { ordinalGroups, type OrdinalGroup } from './ordinals';
import type { Finding } from './types';
import type { Programme } from '../programme/types';

/** The same number twice in one section: one finding for each task after the first. */
export const ordinalDuplicate: Check = (programme) =>
  ordinalGroups(programme)
    .flat()
    .flatMap((group) => repeatsIn(group, programme));

function repeatsIn(group: OrdinalGroup, programme: Programme): Finding[] {
  const first = new Map<number, number>();
  const found: Finding[] = [];
  for (const { task, number } of group.tasks) {
    const row = first.get(number);
    if (row === undefined) first.set(number, task.row);
    else {
      const params = { ordinal: task.ordinal, firstRow: row };
      found.push(findingOn('ordinal.duplicate', programme, task, 'ordinal', params));
    }
  }
  return found;
}
