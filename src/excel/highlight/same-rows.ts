import { valueAt, type CellValue, type Programme, type SheetSnapshot } from '../../programme';

/** Cells that tell whether the rows of a programme still stand where they were read. */
export interface RowWitness {
  readonly range: Excel.Range;
  readonly expected: readonly CellValue[];
}

/**
 * Queues reading the numbers of a programme's tasks again (their deadlines where it has no such column), to go out with
 * the request that writes: rules for single rows would colour a neighbour if a colleague inserted, deleted or sorted
 * rows in between. Null where the programme has neither column.
 */
export function queueRowWitness(
  sheet: Excel.Worksheet,
  { frame }: Programme,
  snapshot: SheetSnapshot,
): RowWitness | null {
  const column = frame.columns.ordinal ?? frame.columns.deadline;
  if (column === undefined) return null;
  const top = frame.headerTop;
  const count = frame.bodyBottom - top + 1;
  const range = sheet.getRangeByIndexes(top, column, count, 1).load('values');
  const expected = Array.from({ length: count }, (_, i) => valueAt(snapshot, top + i, column));
  return { range, expected };
}

/** Whether every row stands where it was read; to be asked after the sync. */
export function isInPlace({ range, expected }: RowWitness): boolean {
  return expected.every((value, i) => value === (range.values as CellValue[][])[i]?.[0]);
}
