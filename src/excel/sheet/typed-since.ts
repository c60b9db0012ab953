import type { SheetCells } from './sheet-set';

/** What somebody did to a sheet after it was read. */
export interface TypedSince {
  /** Cells that were given words or emptied, by where they stood when the sheet was read; 0-based. */
  readonly cells: readonly TypedCell[];
  /** Words whose place cannot be told, because rows came or went around them. */
  readonly words: readonly unknown[];
}

/** A cell and what it holds now; "" where it was emptied. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * Compares a sheet with what it held when it was read, both from A1 on: what stands there more often than before was
 * typed, and what was only moved or sorted was not. Pure.
 */
export function typedSince(read: SheetCells, now: SheetCells): TypedSince {
  const more = surplus(read, now);
  const { first, height, isAligned } = changedRows(read, now);
  const cells: TypedCell[] = [];
  const words: unknown[] = [];
  now.slice(first, first + height).forEach((line, i) => {
    const row = first + i;
    const width = Math.max(line.length, read[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = line[column] ?? '';
      const before = isAligned ? (read[row]?.[column] ?? '') : undefined;
      if (value === before) continue;
      if (value === '' && isAligned && take(more, before, -1)) cells.push({ row, column, value });
      else if (value !== '' && take(more, value, 1))
        if (isAligned) cells.push({ row, column, value });
        else words.push(value);
    }
  });
  return { cells, words };
}

/** How much more often each value stands in `now`; less often is negative. */
function surplus(read: SheetCells, now: SheetCells): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  const add = (cells: SheetCells, by: number): void => {
    for (const value of cells.flat()) counts.set(value, (counts.get(value) ?? 0) + by);
  };
  add(read, -1);
  add(now, 1);
  return counts;
}

/** Uses up one of a value's surplus (or of what it lacks); false where there is none. */
function take(more: Map<unknown, number>, value: unknown, sign: 1 | -1): boolean {
  const left = (more.get(value) ?? 0) * sign;
  if (left <= 0) return false;
  more.set(value, (left - 1) * sign);
  return true;
}

/** The rows between those that are the same from the top and from the bottom; aligned if none came or went. */
function changedRows(
  read: SheetCells,
  now: SheetCells,
): { readonly first: number; readonly height: number; readonly isAligned: boolean } {
  const least = Math.min(read.length, now.length);
  let first = 0;
  while (first < least && sameRow(read[first], now[first])) first += 1;
  let last = 0;
  while (last < least - first && sameRow(read.at(-1 - last), now.at(-1 - last))) last += 1;
  // Words below everything else make the sheet longer and move nothing.
  const isAligned = read.length === now.length || first === read.length;
  return { first, height: now.length - last - first, isAligned };
}

function sameRow(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  const width = Math.max(a.length, b.length);
  for (let j = 0; j < width; j += 1) if ((a[j] ?? '') !== (b[j] ?? '')) return false;
  return true;
}
