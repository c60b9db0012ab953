import { valueAt, type Programme } from '../../programme';
import { OfficerError } from '../door/errors';
import type { WorkbookReading } from './read-workbook';

/** The programme's header row as it was read, and as the first writing request finds it. */
export interface Header {
  readonly range: Excel.Range;
  readonly read: readonly unknown[];
}

/** Queues reading the header row again; ask for it before the first write of the request. */
export function loadHeader(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  { sheet, frame }: Programme,
): Header {
  const snapshot = reading.snapshots.find(({ name }) => name === sheet);
  const columns = Array.from({ length: frame.right - frame.left + 1 }, (_, i) => frame.left + i);
  const read = columns.map((column) =>
    snapshot ? valueAt(snapshot, frame.headerTop, column) : '',
  );
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(frame.headerTop, frame.left, 1, read.length);
  return { range: range.load('values'), read };
}

/** The mark of the source must stand in the header row: somebody who moved it meanwhile is told of. */
export function refuseMoved({ range, read }: Header): void {
  const now = range.values[0] ?? [];
  if (read.some((value, column) => value !== now[column])) throw new OfficerError('changed');
}
