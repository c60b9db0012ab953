import type { MergedArea } from '../snapshot';

/** Finds the merged area that covers a cell; rows and columns as the areas were given. */
export type MergeLookup = (row: number, column: number) => MergedArea | null;

/**
 * Indexes merged areas by column. They are already cut to the cells that are looked at, so that areas of whole columns
 * cost no more than small ones; of overlapping areas (which Excel cannot hold) one is found.
 */
export function indexMerges(merges: readonly MergedArea[]): MergeLookup {
  const byColumn = new Map<number, MergedArea[]>();
  for (const area of merges) {
    for (let column = area.left; column <= area.right; column += 1) {
      const areas = byColumn.get(column);
      if (areas === undefined) byColumn.set(column, [area]);
      else areas.push(area);
    }
  }
  if (byColumn.size === 0) return () => null;
  for (const areas of byColumn.values()) areas.sort((a, b) => a.top - b.top);
  return (row, column) => findIn(byColumn.get(column) ?? [], row);
}

/** The last area that begins at or above the row, if it reaches down to it (binary search). */
function findIn(areas: readonly MergedArea[], row: number): MergedArea | null {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const area = areas[low - 1];
  return area !== undefined && area.bottom >= row ? area : null;
}
