import type { Worksheet } from '@cj-tech-master/excelts';
import { HostError } from '../errors';
import type { Area } from '../types';
import { contains, intersection } from './area';

/** The library's own index of merges; the public way to them builds a model of the whole sheet. */
interface WithMerges {
  _merges: Record<string, { top: number; left: number; bottom: number; right: number } | undefined>;
}

/** All merged areas of a sheet, in reading order. */
export function mergedAreas(sheet: Worksheet): Area[] {
  const merges = Object.values((sheet as unknown as WithMerges)._merges);
  return merges
    .flatMap((merge) =>
      merge
        ? [
            {
              top: merge.top - 1,
              left: merge.left - 1,
              bottom: merge.bottom - 1,
              right: merge.right - 1,
            },
          ]
        : [],
    )
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Merged areas that share a cell with `area`. */
export function mergesIn(sheet: Worksheet, area: Area): Area[] {
  return mergedAreas(sheet).filter((merge) => intersection(merge, area) !== null);
}

/**
 * Merges an area into one cell, or each of its rows with `across`; only the first cell's value stays.
 * Merged areas inside are absorbed; one that reaches out of the area is refused.
 */
export function mergeArea(sheet: Worksheet, area: Area, across: boolean): void {
  refusePartialMerges(sheet, area);
  unmergeArea(sheet, area);
  const parts = across ? rowsOf(area) : [area];
  mergeFree(sheet, parts);
}

/**
 * Merges areas that share no cell with another merge. The library would look for one among all merges of the sheet,
 * each time: it is shown none of them.
 */
function mergeFree(sheet: Worksheet, parts: readonly Area[]): void {
  const index = sheet as unknown as WithMerges;
  const merges = index._merges;
  try {
    for (const { top, left, bottom, right } of parts) {
      if (top === bottom && left === right) continue;
      index._merges = {};
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
      Object.assign(merges, index._merges);
    }
  } finally {
    index._merges = merges;
  }
}

/** Takes merged areas that share a cell with `area` apart. */
export function unmergeArea(sheet: Worksheet, area: Area): void {
  for (const { top, left } of mergesIn(sheet, area)) {
    sheet.unMergeCells(top + 1, left + 1, top + 1, left + 1);
  }
}

/** Merges again without touching styles, after cells were moved. */
export function remerge(sheet: Worksheet, areas: readonly Area[]): void {
  for (const { top, left, bottom, right } of areas) {
    if (top === bottom && left === right) continue;
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
}

/** Throws MergedRangeConflict when a merged area lies partly inside and partly outside `area`. */
export function refusePartialMerges(sheet: Worksheet, area: Area): void {
  if (mergesIn(sheet, area).some((merge) => !contains(area, merge))) {
    throw new HostError('MergedRangeConflict', 'The operation touches part of a merged range.');
  }
}

function rowsOf(area: Area): Area[] {
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push({ ...area, top: row, bottom: row });
  return rows;
}
