import { findingOn, type Check } from './finding';
import { isPlaceholder } from './placeholder';
import type { Finding } from './types';

/** Tasks with the content of an earlier one; case, spaces, bullets and closing marks are left aside. */
export const contentDuplicate: Check = (programme) => {
  const first = new Map<string, { ordinal: string; row: number }>();
  const found: Finding[] = [];
  for (const task of programme.tasks) {
    if (isPlaceholder(task.content)) continue;
    const key = keyOf(task.content);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, task);
    else {
      const params = { firstOrdinal: earlier.ordinal, firstRow: earlier.row };
      found.push(findingOn('content.duplicate', programme, task, 'content', params));
    }
  }
  return found;
};

const UNEVEN_SPACE = /\s\s|[^\S ]/;
const OPENING = ' -–+•*';
const CLOSING = ' .;,:';

/** Contents are NFC already, so that lower case and even spaces are enough; folding ten thousand is not free. */
function keyOf(content: string): string {
  const lower = content.toLowerCase();
  const even = UNEVEN_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
  let start = 0;
  let end = even.length;
  while (start < end && OPENING.includes(even.charAt(start))) start += 1;
  while (end > start && CLOSING.includes(even.charAt(end - 1))) end -= 1;
  return even.slice(start, end);
}
