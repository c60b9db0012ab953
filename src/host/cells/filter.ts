import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../types';
import { bounding } from './area';
import { parseArea } from './address';

/** The cells a sheet's filter covers; null when it has none. */
export function filterArea({ autoFilter }: Worksheet): Area | null {
  if (!autoFilter) return null;
  if (typeof autoFilter === 'string') return parseArea(autoFilter);
  const [from, to] = [cornerOf(autoFilter.from), cornerOf(autoFilter.to)];
  return from && to && bounding(from, to);
}

function cornerOf(corner: string | { row: number; col: number }): Area | null {
  if (typeof corner === 'string') return parseArea(corner);
  const [row, column] = [corner.row - 1, corner.col - 1];
  return { top: row, left: column, bottom: row, right: column };
}
