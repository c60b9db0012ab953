import { findingOn, type Check } from './finding';
import { ordinalGroups, type NumberedTask, type OrdinalGroup } from './ordinals';
import type { Finding } from './types';
import type { Programme } from '../programme/types';

/**
 * Numbers left out in a section, whatever the order of its rows: one finding at the task behind each gap.
 * A section starts at 1, or goes on from the highest number before it.
 */
export const ordinalGap: Check = (programme) => {
  const highest = new Map<string, number>();
  const found: Finding[] = [];
  for (const group of ordinalGroups(programme).flat()) {
    found.push(...gapsIn(group, highest.get(group.prefix) ?? 0, programme));
    const most = Math.max(...group.tasks.map(({ number }) => number));
    highest.set(group.prefix, Math.max(most, highest.get(group.prefix) ?? 0));
  }
  return found;
};

function gapsIn(group: OrdinalGroup, before: number, programme: Programme): Finding[] {
  const sorted = [...group.tasks].sort((a, b) => a.number - b.number);
  const goesOn = sorted[0]?.number === before + 1;
  const found: Finding[] = [];
  let last = goesOn ? before : 0;
  for (const numbered of sorted) {
    if (numbered.number > last + 1) found.push(gapBefore(numbered, last, group.prefix, programme));
    last = numbered.number;
  }
  return found;
}

function gapBefore(
  { task, number }: NumberedTask,
  last: number,
  prefix: string,
  programme: Programme,
): Finding {
  const params = {
    ordinal: task.ordinal,
    from: `${prefix}${last + 1}`,
    to: `${prefix}${number - 1}`,
    count: number - 1 - last,
  };
  return findingOn('ordinal.gap', programme, task, 'ordinal', params);
}
