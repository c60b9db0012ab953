import type { Role } from '../types';
import { foldCaption, meaningOf, meaningUnder } from './captions';
import type { Grid } from './grid';

/** A row that may hold a header's captions, and the row below it; cells from grid column 0 on. */
export interface HeaderRows {
  readonly grid: Grid;
  /** Grid row of `upper`. */
  readonly row: number;
  readonly upper: readonly string[];
  readonly lower: readonly string[];
}

const LONGEST_LOWER_CAPTION = 60;
const OF_TIME = /(?:^| )(?:thang|quy|nam|thoi gian|tien do|lo trinh|ke hoach)(?: |$)/;
/** Without merged cells a group caption is taken to stand over this many columns at most. */
const WIDEST_SPREAD = 4;

/** Whether the row below carries captions under group captions ("Thời gian" over "Triển khai", "Hoàn thành"). */
export function isLowerRow(rows: HeaderRows): boolean {
  const { upper, lower } = rows;
  if (lower.every((cell) => cell === '')) return false;
  let under = 0;
  for (const [column, cell] of lower.entries()) {
    if (cell === '') continue;
    const group = groupOf(rows, column);
    if (cell.length > LONGEST_LOWER_CAPTION || (/^\(?\d/.test(cell) && !isDated(group, cell)))
      return false;
    if (group === null && surely(upper[column] ?? '') !== null) return false;
    if (group !== null && meaningUnder(foldCaption(group), foldCaption(cell)) !== null) under += 1;
  }
  return under > 0;
}

/** "3" under "Tháng", "2026" under "Lộ trình": a month or a year of a chart. */
function isDated(group: string | null, cell: string): boolean {
  if (group === null || !OF_TIME.test(foldCaption(group))) return false;
  return /^(?:0?[1-9]|1[0-2]|20\d{2})(?:\/20\d{2})?$/.test(cell);
}

/**
 * The group caption over a cell of the lower row, by merged cells or, without them, by the empty cells
 * to its right. Null where the cell stands under none: a title over the whole table is no group caption.
 */
export function groupOf(rows: HeaderRows, column: number): string | null {
  const { grid, row, upper, lower } = rows;
  const merge = grid.mergeAt(row, column);
  if (merge !== null) {
    const isGroup = merge.bottom === row && merge.right > merge.left;
    return isGroup && isGroupStart(rows, merge.left) ? (upper[merge.left] ?? '') : null;
  }
  const start = upper[column] === '' ? lastFilled(upper, column) : column;
  if (start < 0 || column - start >= WIDEST_SPREAD || !isGroupStart(rows, start)) return null;
  if (grid.mergeAt(row, start) !== null || (lower[start] ?? '') === '') return null;
  const next = start + 1;
  const spreads = upper[next] === '' && (lower[next] ?? '') !== '';
  return spreads && grid.mergeAt(row, next) === null ? (upper[start] ?? '') : null;
}

/** Ordinals and contents stand under no group: what stands over them is a title. */
function isGroupStart({ lower }: HeaderRows, column: number): boolean {
  const role = surely(lower[column] ?? '');
  return role !== 'ordinal' && role !== 'content';
}

/** The role a caption has for sure; null for open questions and other texts. */
function surely(cell: string): Role | null {
  const meaning = meaningOf(foldCaption(cell));
  return meaning !== null && typeof meaning === 'object' && 'role' in meaning ? meaning.role : null;
}

function lastFilled(cells: readonly string[], before: number): number {
  for (let column = before - 1; column >= 0; column -= 1) if (cells[column] !== '') return column;
  return -1;
}
