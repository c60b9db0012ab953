import type { Programme } from '../../programme';
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
  const read = snapshot?.values[frame.headerTop - snapshot.top] ?? [];
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(frame.headerTop, snapshot?.left ?? 0, 1, Math.max(1, read.length));
  return { range: range.load('values'), read };
}

/** The mark of the source must stand in the header row: somebody who moved it meanwhile is told of. */
export function refuseMoved({ range, read }: Header): void {
  const now = range.values[0] ?? [];
  if (read.some((value, column) => value !== now[column])) throw new OfficerError('changed');
}
