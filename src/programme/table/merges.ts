import type { MergedArea } from '../snapshot';

/** Finds the merged area that covers a cell; rows and columns as the areas were given. */
export type MergeLookup = (row: number, column: number) => MergedArea | null;

/** The window of cells a lookup is asked about, 0-based and inclusive. */
type Window = MergedArea;

/**
 * Indexes merged areas by column, clipped to a window, so that areas of whole columns cost no more than
 * small ones. Single cells and areas outside the window are left out; of overlapping areas (which Excel
 * cannot hold) one is found.
 */
export function indexMerges(merges: readonly MergedArea[], window: Window): MergeLookup {
  const byColumn = new Map<number, MergedArea[]>();
  for (const merge of merges) {
    const area = clip(merge, window);
    if (area === null) continue;
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

function clip(merge: MergedArea, window: Window): MergedArea | null {
  const area = {
    top: Math.max(merge.top, window.top),
    left: Math.max(merge.left, window.left),
    bottom: Math.min(merge.bottom, window.bottom),
    right: Math.min(merge.right, window.right),
  };
  const isArea = area.top <= area.bottom && area.left <= area.right;
  return isArea && (area.top < area.bottom || area.left < area.right) ? area : null;
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
