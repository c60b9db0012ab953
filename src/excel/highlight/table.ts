import {
  columnLetters,
  valueAt,
  type Programme,
  type Role,
  type SheetSnapshot,
} from '../../programme';
import type { Steps } from '../../programme/steps';
import type { PlanArea } from '../sheet/sheet-plan';
import { bodyAndBelow, bodyOf, rowsOfTasks, withoutRows } from './areas';
import type { References } from './conditions';
import { datedHeadings, doneHeadings, type CellOf } from './headings';
import { taskRows, type TaskRow } from './task-rows';
import { leadlessHeadings, leadRole } from './unassigned-rules';

/** What the officer chose. */
export interface HighlightOptions {
  readonly dueSoonDays: number;
  /** Colour what is done as well. */
  readonly done: boolean;
  /** First row below the table that belongs to another programme (0-based), or null. */
  readonly nextTable: number | null;
}

/** A programme's table as the colours need it. */
export interface Table {
  readonly rows: readonly TaskRow[];
  readonly body: PlanArea;
  /** The body and the rows below it that text rules cover too. */
  readonly below: PlanArea;
  /** Rows (0-based) that are no task but would be taken for one by some rule: headings, totals, signatures. */
  readonly headings: ReadonlySet<number>;
  /** The column that says who leads. */
  readonly role: 'lead' | 'responsible' | null;
  readonly cellOf: CellOf;
  readonly columns: Programme['frame']['columns'];
  readonly dueSoonDays: number;
}

/** Reads what all rules are made from; in pieces. */
export function* readTable(
  programme: Programme,
  snapshot: SheetSnapshot,
  { done, dueSoonDays, nextTable }: HighlightOptions,
): Steps<Table> {
  const { columns } = programme.frame;
  const body = bodyOf(programme);
  const below = bodyAndBelow(body, nextTable);
  const rows = yield* taskRows(programme, snapshot);
  yield;
  const role = leadRole(programme);
  const cellOf: CellOf = (row, one) => {
    const column = columns[one];
    return column === undefined ? '' : valueAt(snapshot, row, column);
  };
  const headings = new Set([
    ...datedHeadings(rows, below, cellOf),
    ...(done ? doneHeadings(rows, below, cellOf) : []),
    ...(role === null ? [] : leadlessHeadings(rows, below, role, cellOf)),
  ]);
  return { rows, body, below, headings, role, cellOf, columns, dueSoonDays };
}

/**
 * Where rules for all rows stand: the table and below it, without headings and without the rows of these tasks. All
 * kinds stand on the same areas as a rule, which LibreOffice needs to keep their order.
 */
export function areasWithout({ below, headings }: Table, tasks: readonly TaskRow[]): PlanArea[] {
  return withoutRows(below, new Set([...headings, ...rowsOfTasks(tasks)]));
}

/** References to the first row of some areas in every column that has a role: column fixed, row relative. */
export function referencesFor({ columns, body }: Table, areas: readonly PlanArea[]): References {
  const row = (areas[0]?.top ?? body.top) + 1;
  return new Map(
    Object.entries(columns).map(([role, column]) => [
      role as Role,
      `$${columnLetters(column)}${row}`,
    ]),
  );
}
