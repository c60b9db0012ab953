import type { Status } from '../programme';
import { CAPTIONS, OTHER_ROW, STATUS_WORDS, TOTAL_ROW } from '../strings/report-tables';
import type { ReportContext } from './context';
import type { FigureName } from './figure-names';
import type { Expression } from './figures';
import { cell, difference, ratio, sum } from './figures';
import type { Cell, Column, Row, Table } from './model';

/** What expressions and the pie chart call the table of statuses. */
export const STATUS_TABLE = 'statuses';

const COLUMNS: readonly Column[] = [
  { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 6 },
  { id: 'status', caption: CAPTIONS.status, align: 'left', width: 46 },
  { id: 'count', caption: CAPTIONS.count, align: 'center', width: 14 },
  { id: 'share', caption: CAPTIONS.share, align: 'center', width: 14 },
];

/** The statuses a counted task can have, and the figure that counts each. */
const SHOWN: readonly (readonly [Status, FigureName])[] = [
  ['completedOnTime', 'onTime'],
  ['completedLate', 'late'],
  ['completed', 'plain'],
  ['overdue', 'overdue'],
  ['dueSoon', 'dueSoon'],
  ['notStarted', 'notStarted'],
  ['inProgress', 'inProgress'],
  ['ongoing', 'ongoing'],
  ['undated', 'undatedStatus'],
];

/**
 * One row for each status; those that nobody has now are hidden. The last row counts whatever the rows shown do not,
 * so that the table sums to the total after a correction by hand, too.
 */
export function statusTable({ figures }: Pick<ReportContext, 'figures'>): Table {
  const hidden = SHOWN.map(([, name]) => (figures[name].value ?? 0) === 0);
  const shown = SHOWN.flatMap((_, row) => (hidden[row] ? [] : [row]));
  const items = SHOWN.map(([status, name], row): Row => {
    const cells = cellsOf(shown.indexOf(row) + 1, STATUS_WORDS[status], figures[name], row);
    return hidden[row] ? { kind: 'item', cells, hidden: true } : { kind: 'item', cells };
  });
  const listed = sum(...shown.map((row) => cell(STATUS_TABLE, row, 'count')));
  const others = { expression: difference(figures.total.expression, listed) };
  const other = cellsOf(shown.length + 1, OTHER_ROW, others, SHOWN.length);
  const total = cellsOf(null, TOTAL_ROW, figures.total, SHOWN.length + 1);
  const rows: Row[] = [...items, { kind: 'item', cells: other }, { kind: 'total', cells: total }];
  return { id: STATUS_TABLE, columns: COLUMNS, rows };
}

function cellsOf(
  ordinal: number | null,
  name: string,
  { expression }: { readonly expression: Expression },
  row: number,
): Cell[] {
  const total = cell(STATUS_TABLE, SHOWN.length + 1, 'count');
  const share = ratio(cell(STATUS_TABLE, row, 'count'), total);
  return [
    ordinal,
    name,
    { expression, format: 'plain', value: null },
    { expression: share, format: 'percent', value: null },
  ];
}

/** How many rows a chart of the statuses shows, "Khác" among them. */
export const STATUS_ROWS = SHOWN.length + 1;
