const UNEVEN_SPACE = /\s\s|[^\S ]/;
const OPENING = ' -–+•*';
const CLOSING = ' .;,:';

/**
 * A content for comparing: case, spaces, bullets and closing marks are left aside. Contents are NFC already, so that
 * lower case and even spaces are enough; folding ten thousand is not free.
 */
export function contentKey(content: string): string {
  const lower = content.toLowerCase();
  const even = UNEVEN_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
  let start = 0;
  let end = even.length;
  while (start < end && OPENING.includes(even.charAt(start))) start += 1;
  while (end > start && CLOSING.includes(even.charAt(end - 1))) end -= 1;
  return even.slice(start, end);
}
