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

/** Contents are NFC already, so that the cheap way is enough; folding ten thousand of them is not free. */
function keyOf(content: string): string {
  return content
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–+•*]+|[\s.;,:]+$/gu, '');
}
