/** The most one request or response may weigh, in UTF-8 bytes: well under the 5 MB that Excel on the web refuses. */
export const PAYLOAD_LIMIT = 2_000_000;

/** How many UTF-8 bytes a text takes; Vietnamese letters take two or three. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      bytes += 4;
      i += 1;
    } else bytes += 3;
  }
  return bytes;
}

/** The weight of a row of values as JSON, in UTF-8 bytes (quotes and commas included, escapes nearly). */
export function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? jsonStringBytes(value) : 8) + 1,
    2,
  );
}

/**
 * Cuts rows of these weights into consecutive runs of at most `limit` bytes each (one row at least, however heavy).
 * Returns half-open index ranges [start, end).
 */
export function cutByBytes(
  weights: readonly number[],
  limit: number,
): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let start = 0;
  let weight = 0;
  weights.forEach((bytes, index) => {
    if (index > start && weight + bytes > limit) {
      runs.push({ start, end: index });
      start = index;
      weight = 0;
    }
    weight += bytes;
  });
  if (weights.length > start) runs.push({ start, end: weights.length });
  return runs;
}

function jsonStringBytes(text: string): number {
  return utf8Length(text) + escapes(text) + 2;
}

const [QUOTE, BACKSLASH, LINE_FEED] = [34, 92, 10];

function escapes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE || unit === BACKSLASH || unit === LINE_FEED) count += 1;
  }
  return count;
}
