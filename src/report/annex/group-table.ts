import type { Status } from '../../programme';
import { CLASS_WORDS, DETAIL_MARKS } from '../../strings/report';
import { CAPTIONS, TOTAL_ROW } from '../../strings/report-tables';
import { DETAIL } from '../detail-table';
import { doneWith } from '../figure-names';
import type { Expression } from '../figures';
import { above, cell, count, difference, equals, ratio, sum } from '../figures';
import type { Cell, Column, Row, Table } from '../model';
import { hasStatus } from '../status-words';
import { headingRow } from '../table-builder';

/** The counts of a table by unit, leader, section or programme, left to right after its name. */
const COUNTS = [
  'total',
  'due',
  'completed',
  'onTime',
  'late',
  'overdue',
  'over30',
  'rest',
  'rate',
  'onTimeRate',
] as const;
type Count = (typeof COUNTS)[number];

/** What the rates of a row divide; beside the print area. */
const HELPERS = ['rated', 'ratedDone'] as const;
type Helper = (typeof HELPERS)[number];

const STATUS_OF: Readonly<Partial<Record<Count, Status>>> = {
  onTime: 'completedOnTime',
  late: 'completedLate',
  overdue: 'overdue',
};
const RATES: readonly string[] = ['rate', 'onTimeRate'];

/** What is counted, and by which column of the detail table. */
export interface Grouping {
  readonly id: string;
  /** The column of the detail table that holds exactly the counted name. */
  readonly by: string;
  readonly heading: string;
  /** What the row is called that counts what no name has. */
  readonly added: string;
  readonly names: readonly string[];
}

/** The columns that all groupings share. */
export function groupColumns(): Column[] {
  return [
    { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
    { id: 'name', caption: CAPTIONS.group, align: 'left', width: 44 },
    ...COUNTS.map((id): Column => ({ id, caption: CAPTIONS[id], align: 'center', width: 10 })),
    { id: 'rated', caption: CAPTIONS.rated, align: 'center', width: 10, helper: true },
    { id: 'ratedDone', caption: CAPTIONS.completed, align: 'center', width: 10, helper: true },
  ];
}

/** A heading, one row for each name, one for what an officer adds by hand, and the total. */
export function groupTable({ id, by, heading, added, names }: Grouping, whole: Whole): Table {
  const columns = groupColumns();
  const last = names.length + 2;
  const rowOf = (row: number, words: readonly Cell[], of: Counted, spare = false): Cell[] => [
    ...words,
    ...[...COUNTS, ...HELPERS].map((which) => figureCell(of(which, row), which, spare)),
  ];
  const items = names.map((name, i): Row => {
    const of: Counted = (which, row) => ofName(id, row, which, by, name);
    return { kind: 'item', cells: rowOf(i + 1, [i + 1, name], of) };
  });
  const addedOf: Counted = (which, row) =>
    rateOf(id, row, which) ?? difference(cell(id, last, which), listed(id, which, 1, names.length));
  const wholeOf: Counted = (which, row) =>
    rateOf(id, row, which) ?? whole[which] ?? derived(id, row, which);
  const rows: Row[] = [
    headingRow(heading, columns.length),
    ...items,
    { kind: 'item', cells: rowOf(last - 1, [null, added], addedOf, true) },
    { kind: 'total', cells: rowOf(last, [null, TOTAL_ROW], wholeOf) },
  ];
  return { id, columns, rows };
}

/** The figures of the whole report, by the column that they stand in. */
export type Whole = Readonly<Record<string, Expression>>;

function listed(table: string, column: string, first: number, last: number): Expression {
  return { op: 'rowsSum', table, column, first, last };
}

type Counted = (which: Count | Helper, row: number) => Expression;

function ofName(
  id: string,
  row: number,
  which: Count | Helper,
  by: string,
  name: string,
): Expression {
  const isName = equals(by, name);
  const isRated = equals('rated', DETAIL_MARKS.rated);
  const status = STATUS_OF[which as Count];
  if (status) return count(DETAIL, isName, hasStatus(status));
  switch (which) {
    case 'total':
      return count(DETAIL, isName);
    case 'due':
      return count(DETAIL, isName, equals('class', CLASS_WORDS.due));
    case 'completed':
      return doneWith(isName);
    case 'over30':
      return count(DETAIL, isName, hasStatus('overdue'), above('daysLate', 30));
    case 'rated':
      return count(DETAIL, isName, isRated);
    case 'ratedDone':
      return doneWith(isName, isRated);
    default:
      return derived(id, row, which);
  }
}

/** What is worked out from other cells of the same row. */
function derived(id: string, row: number, which: Count | Helper): Expression {
  const own = (column: Count | Helper): Expression => cell(id, row, column);
  return rateOf(id, row, which) ?? difference(own('total'), sum(own('completed'), own('overdue')));
}

function rateOf(id: string, row: number, which: Count | Helper): Expression | null {
  const own = (column: Count | Helper): Expression => cell(id, row, column);
  if (which === 'rate') return ratio(own('ratedDone'), own('rated'));
  if (which === 'onTimeRate') return ratio(own('onTime'), sum(own('onTime'), own('late')));
  return null;
}

function figureCell(expression: Expression, which: string, spare: boolean): Cell {
  if (RATES.includes(which)) return spare ? null : { expression, format: 'percent', value: null };
  return { expression, format: spare ? 'spare' : 'plain', value: null };
}
