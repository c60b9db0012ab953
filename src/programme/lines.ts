/**
 * Rows, or columns, of a snapshot: which line of the sheet each one is. Both count from 0. Long stretches of empty
 * lines may be left out, so neighbours in the snapshot need not be neighbours on the sheet.
 */
export interface Lines {
  readonly count: number;
  /** The line of the sheet. */
  readonly at: (index: number) => number;
  /** The line of the snapshot; -1 where it was left out. */
  readonly indexOf: (line: number) => number;
  /** The first line of the snapshot at or behind a line of the sheet; `count` where there is none. */
  readonly from: (line: number) => number;
}

/** `count` lines that follow each other from `first`, or those at `places` (ascending) where these are given. */
export function linesOf(
  count: number,
  first: number,
  places: readonly number[] | undefined,
): Lines {
  if (places === undefined) {
    return {
      count,
      at: (index) => first + index,
      indexOf: (line) => (first <= line && line < first + count ? line - first : -1),
      from: (line) => Math.min(Math.max(line - first, 0), count),
    };
  }
  const from = (line: number): number => firstFrom(places, line);
  return {
    count,
    at: (index) => places[index] ?? (places.at(-1) ?? first - 1) + index - count + 1,
    indexOf: (line) => (places[from(line)] === line ? from(line) : -1),
    from,
  };
}

/** The index of one line of the sheet among lines as {@link linesOf} takes them; -1 or one too high where it is none. */
export function indexOfLine(
  places: readonly number[] | undefined,
  first: number,
  line: number,
): number {
  if (places === undefined) return line - first;
  const index = firstFrom(places, line);
  return places[index] === line ? index : -1;
}

/** Binary search for the first place that is not below `line`. */
function firstFrom(places: readonly number[], line: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The lines to keep of a sheet of which only `filled` ones (ascending) hold anything: those, and between two of them at
 * most `gap` empty ones, half of them behind the first and half before the second.
 */
export function keptLines(filled: readonly number[], gap: number): number[] {
  const kept: number[] = [];
  for (const line of filled) {
    const last = kept.at(-1) ?? line - 1;
    if (line - last - 1 <= gap) addLines(kept, last + 1, line);
    else {
      addLines(kept, last + 1, last + gap / 2);
      addLines(kept, line - gap / 2, line);
    }
  }
  return kept;
}

function addLines(kept: number[], from: number, to: number): void {
  for (let line = from; line <= to; line += 1) kept.push(line);
}
