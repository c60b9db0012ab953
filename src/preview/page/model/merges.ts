import type { Area } from './host-api';

/** The merged areas of one sheet, found by any cell they cover. 0-based, inclusive. */
export interface MergeIndex {
  readonly areas: readonly Area[];
  /** The merged area that covers a cell, if any. */
  readonly at: (row: number, column: number) => Area | undefined;
}

const key = (row: number, column: number) => row * 16384 + column;

/** Indexes merged areas; parts beyond `rows` and `columns` cannot be seen and are not indexed. */
export function indexMerges(areas: readonly Area[], rows: number, columns: number): MergeIndex {
  const byCell = new Map<number, Area>();
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, columns - 1); column += 1) {
        byCell.set(key(row, column), area);
      }
    }
  }
  return { areas, at: (row, column) => byCell.get(key(row, column)) };
}
