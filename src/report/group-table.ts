import type { Status } from '../programme';
import { CAPTIONS, TOTAL_ROW } from '../strings/report-tables';
import { CLASS_WORDS } from '../strings/report';
import { DETAIL } from './detail-table';
import { hasStatus } from './status-words';
import type { Expression, FigureFormat } from './figures';
import { count, difference, equals, ratio, sum } from './figures';
import type { Cell, Column, Row } from './model';

/** The counts of a table by unit or director, left to right after its name. */
const COUNTS = ['total', 'due', 'onTime', 'late', 'done', 'overdue', 'rest', 'rate'] as const;
type Count = (typeof COUNTS)[number];

const STATUS_OF: Readonly<Partial<Record<Count, Status>>> = {
  onTime: 'completedOnTime',
  late: 'completedLate',
  done: 'completed',
  overdue: 'overdue',
};
const COMPLETED = ['onTime', 'late', 'done'] as const;

/** The columns of a table that counts tasks by somebody. */
export function groupColumns(nameCaption: string): Column[] {
  return [
    { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
    { id: 'name', caption: nameCaption, align: 'left', width: 46 },
    ...COUNTS.map((id): Column => ({ id, caption: CAPTIONS[id], align: 'center', width: 12 })),
  ];
}

/**
 * One row for each name, and the total.
 *
 * @param id what expressions will call this table
 * @param by the detail table's column that holds exactly the counted name
 */
export function groupRows(
  id: string,
  by: 'unit' | 'directorName',
  names: readonly string[],
): Row[] {
  const items = names.map((name, row): Row => {
    const figures = COUNTS.map((which) =>
      figureCell(groupExpression(id, row, which, by, name), which),
    );
    return { kind: 'item', cells: [row + 1, name, ...figures] };
  });
  const last = names.length;
  const totals = COUNTS.map((which) =>
    figureCell(
      which === 'rate' ? rate(id, last) : { op: 'columnSum', table: id, column: which },
      which,
    ),
  );
  return [...items, { kind: 'total', cells: [null, TOTAL_ROW, ...totals] }];
}

function groupExpression(
  id: string,
  row: number,
  which: Count,
  by: string,
  name: string,
): Expression {
  const ofName = equals(by, name);
  const status = STATUS_OF[which];
  if (status) return count(DETAIL, ofName, hasStatus(status));
  if (which === 'total') return count(DETAIL, ofName);
  if (which === 'due') return count(DETAIL, ofName, equals('class', CLASS_WORDS.due));
  if (which === 'rate') return rate(id, row);
  const others = [...COMPLETED, 'overdue' as const].map((column) => cellOf(id, row, column));
  return difference(cellOf(id, row, 'total'), sum(...others));
}

/** Completed ÷ (completed + overdue), from the cells of the same row. */
function rate(id: string, row: number): Expression {
  const completed = COMPLETED.map((column) => cellOf(id, row, column));
  return ratio(sum(...completed), sum(...completed, cellOf(id, row, 'overdue')));
}

function cellOf(table: string, row: number, column: Count): Expression {
  return { op: 'cell', table, row, column };
}

function figureCell(expression: Expression, which: Count): Cell {
  const format: FigureFormat = which === 'rate' ? 'percent' : 'plain';
  return { expression, format, value: null };
}
