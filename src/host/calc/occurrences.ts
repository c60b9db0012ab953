import type { Area } from '../types';
import type { CellReader } from './cell-reader';
import type { Position } from './nodes';
import { CellError, type Scalar } from './values';

/**
 * Tests for duplicate values (or, with `once`, unique ones) over all ranges of a rule together. Texts are
 * compared without case; empty cells are neither.
 */
export function occurrences(
  reader: CellReader,
  sheet: string,
  ranges: readonly Area[],
  once: boolean,
): (at: Position) => boolean {
  let counts: Map<string, number> | undefined;
  const counted = (): Map<string, number> => (counts ??= countAll(reader, sheet, ranges));
  return ({ row, column }) => {
    const key = keyOf(reader.value(sheet, row, column));
    if (key === undefined) return false;
    const count = counted().get(key) ?? 0;
    return once ? count === 1 : count > 1;
  };
}

function countAll(reader: CellReader, sheet: string, ranges: readonly Area[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const range of ranges) {
    for (const value of reader.block({ sheet, ...range }).cells()) {
      const key = keyOf(value);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function keyOf(value: Scalar): string | undefined {
  if (value === null || value === '') return undefined;
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}
