import { valueAt, type Programme } from '../../programme';
import { OfficerError } from '../door';
import type { WorkbookReading } from './read-workbook';

/** A programme's header row as it was read; 0-based. */
export interface HeaderRow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly unknown[];
}

/** The header row of a programme. */
export function headerRow({ snapshots }: WorkbookReading, { sheet, frame }: Programme): HeaderRow {
  const snapshot = snapshots.find(({ name }) => name === sheet);
  const columns = Array.from({ length: frame.right - frame.left + 1 }, (_, i) => frame.left + i);
  const values = columns.map((column) =>
    snapshot ? valueAt(snapshot, frame.headerTop, column) : '',
  );
  return { sheet, row: frame.headerTop, column: frame.left, values };
}

/** Queues reading a header row again. Throws ItemNotFound when sent, where its sheet is gone. */
export function loadHeader(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, values }: HeaderRow,
): Excel.Range {
  const worksheet = workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(row, column, 1, values.length).load('values');
}

/** Throws the OfficerError `changed` where a header row does not stand any more where it was read. */
export function refuseMoved({ values }: HeaderRow, range: Excel.Range): void {
  const now = (range.values as unknown[][])[0] ?? [];
  if (values.some((value, column) => value !== now[column])) throw new OfficerError('changed');
}
