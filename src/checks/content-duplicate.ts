import type { Task } from '../programme/types';
import { contentKey } from './content-key';
import { findingOn, type Check } from './finding';
import { isPlaceholder } from './placeholder';
import type { Finding } from './types';

/**
 * Tasks with the content, the times and the lead of an earlier one. A report due every month stands in twelve rows with
 * twelve deadlines, and one for every unit in as many rows: those are no duplicates.
 */
export const contentDuplicate: Check = (programme) => {
  const first = new Map<string, Task>();
  const found: Finding[] = [];
  for (const task of programme.tasks) {
    if (isPlaceholder(task.content)) continue;
    const key = keyOf(task);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, task);
    else {
      const params = { firstOrdinal: earlier.ordinal, firstRow: earlier.row };
      found.push(findingOn('content.duplicate', programme, task, 'content', params));
    }
  }
  return found;
};

function keyOf({ content, start, deadline, from, originalDue, leads }: Task): string {
  const times = [start?.text, deadline?.text, from, originalDue].map((time) => time ?? '');
  return [contentKey(content), ...times, leads[0] ?? ''].join('\0');
}
