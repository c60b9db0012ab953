import type { Status } from '../programme';
import { STATUSES } from '../programme';
import { CAPTIONS, STATUS_WORDS, TOTAL_ROW } from '../strings/report-tables';
import { DETAIL } from './detail-table';
import { hasStatus } from './status-words';
import type { Expression } from './figures';
import { count, ratio } from './figures';
import type { Column, Row } from './model';

/** What expressions and the pie chart call the table of statuses. */
export const STATUS_TABLE = 'statuses';

/** The statuses a counted task can have: all but dropped. */
export const COUNTED_STATUSES: readonly Status[] = STATUSES.filter(
  (status) => status !== 'dropped',
);

export const STATUS_COLUMNS: readonly Column[] = [
  { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
  { id: 'status', caption: CAPTIONS.status, align: 'left', width: 46 },
  { id: 'count', caption: CAPTIONS.count, align: 'center', width: 14 },
  { id: 'share', caption: CAPTIONS.share, align: 'center', width: 14 },
];

/** One row for each status, and the total. */
export function statusRows(): Row[] {
  const last = COUNTED_STATUSES.length;
  const total: Expression = { op: 'cell', table: STATUS_TABLE, row: last, column: 'count' };
  const own = (row: number): Expression => ({ ...total, row });
  const share = (row: number) =>
    ({ expression: ratio(own(row), total), format: 'percent', value: null }) as const;
  const items = COUNTED_STATUSES.map((status, row): Row => {
    const figure = {
      expression: count(DETAIL, hasStatus(status)),
      format: 'plain',
      value: null,
    } as const;
    return { kind: 'item', cells: [row + 1, STATUS_WORDS[status], figure, share(row)] };
  });
  const sumOfRows: Expression = { op: 'columnSum', table: STATUS_TABLE, column: 'count' };
  const sumCell = { expression: sumOfRows, format: 'plain', value: null } as const;
  return [...items, { kind: 'total', cells: [null, TOTAL_ROW, sumCell, share(last)] }];
}
