import { findingOn, type Check } from './finding';
import { ordinalGroups, type NumberedTask, type OrdinalGroup } from './ordinals';
import type { Finding } from './types';
import type { Programme } from '../programme/types';

/**
 * Numbers left out in a section, whatever the order of its rows: one finding at the task behind each gap.
 * A section starts at 1, or goes on from where one before it ended.
 */
export const ordinalGap: Check = (programme) => {
  const ends = new Map<string, Set<number>>();
  const found: Finding[] = [];
  for (const group of ordinalGroups(programme).flat()) {
    const before = ends.get(group.prefix) ?? new Set([0]);
    found.push(...gapsIn(group, before, programme));
    const most = Math.max(0, ...group.tasks.map(({ number }) => number));
    ends.set(group.prefix, before.add(most).add(Math.max(most, ...group.headed)));
  }
  return found;
};

function gapsIn(group: OrdinalGroup, ends: ReadonlySet<number>, programme: Programme): Finding[] {
  const sorted = [...group.tasks].sort((a, b) => a.number - b.number);
  let last = [...ends].find((end) => nextNumber(end, group) === sorted[0]?.number) ?? 0;
  const found: Finding[] = [];
  for (const numbered of sorted) {
    const missing = nextNumber(last, group);
    if (numbered.number > missing) found.push(gapBefore(numbered, missing, group, programme));
    last = numbered.number;
  }
  return found;
}

/** The number to come after another one, those of headings left out. */
function nextNumber(last: number, { headed }: OrdinalGroup): number {
  let next = last + 1;
  while (headed.has(next)) next += 1;
  return next;
}

function gapBefore(
  { task, number }: NumberedTask,
  missing: number,
  { prefix }: OrdinalGroup,
  programme: Programme,
): Finding {
  const params = {
    ordinal: task.ordinal,
    from: `${prefix}${missing}`,
    to: `${prefix}${number - 1}`,
    count: number - missing,
  };
  return findingOn('ordinal.gap', programme, task, 'ordinal', params);
}
