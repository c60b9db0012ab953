import { dayOfSerial, type CellValue, type Day } from '../../programme';
import { allOf, cellIs, type References } from './conditions';
import { dayFormula } from './rules';
import type { TaskRow } from './task-rows';

/** Rows whose deadline is written alike, with the condition that finds such a row and the last day it means. */
export interface DeadlineGroup {
  readonly match: string;
  /** The last day in time as a formula: a DATE, or the cell itself where it holds a real date; null: it has none. */
  readonly due: string | null;
  /** Rows that are due on that day. */
  readonly rows: readonly TaskRow[];
  /** Rows written alike that are due on another day or on none: extended, recurring, standing by their start. */
  readonly others: readonly TaskRow[];
}

/** Days that a typed date can mean, as serials: 2000 to 2099. A bare year or a count in the column is none. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
/** Real dates share one group: its rule reads the day from the cell, so that dates typed later count too. */
const DATES = 'dates';

/** Groups rows by what stands in their deadline cell, or in their start cell where that is empty. */
export function deadlineGroups(rows: readonly TaskRow[], references: References): DeadlineGroup[] {
  const shownOtherwise = new Set(rows.filter((row) => !isRealDate(row)).map(writtenDeadline));
  const byKey = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const key = keyOf(row, shownOtherwise);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey].map(([key, alike]) =>
    key === DATES
      ? datesGroup(alike, references, [...shownOtherwise])
      : textGroup(alike, references),
  );
}

/** What stands in the deadline cell (or in the one cell for both times), raw. */
export function writtenDeadline({ cells }: TaskRow): CellValue {
  return cells.get('deadline') ?? cells.get('time') ?? '';
}

function keyOf(row: TaskRow, shownOtherwise: ReadonlySet<CellValue>): string {
  const value = writtenDeadline(row);
  if (value === '') return `start:${textKey(row.cells.get('start') ?? '')}`;
  return isRealDate(row) && !shownOtherwise.has(value) ? DATES : textKey(value);
}

/** Excel compares texts without case. */
function textKey(value: CellValue): string {
  return `${typeof value}:${String(value).toLowerCase()}`;
}

function textGroup(alike: readonly TaskRow[], references: References): DeadlineGroup {
  const due = commonestDue(alike);
  return {
    match: matchOf(alike[0], references),
    due: due === null ? null : dayFormula(due),
    rows: due === null ? [] : alike.filter((row) => row.due === due),
    others: alike.filter((row) => due === null || row.due !== due),
  };
}

function datesGroup(
  alike: readonly TaskRow[],
  references: References,
  shownOtherwise: readonly CellValue[],
): DeadlineGroup {
  const reference = references.get('deadline') ?? references.get('time') ?? '';
  const unlike = shownOtherwise.filter((value) => typeof value === 'number');
  return {
    match: allOf([
      `ISNUMBER(${reference})`,
      `${reference}>=${FIRST_SERIAL}`,
      `${reference}<${LAST_SERIAL + 1}`,
      ...unlike.map((value) => `${reference}<>${value}`),
    ]),
    due: `INT(${reference})`,
    rows: alike.filter((row) => row.due === dayOf(writtenDeadline(row))),
    others: alike.filter((row) => row.due !== dayOf(writtenDeadline(row))),
  };
}

function matchOf(row: TaskRow | undefined, references: References): string {
  const reference = references.get('deadline') ?? references.get('time');
  const value = row === undefined ? '' : writtenDeadline(row);
  if (value !== '' && reference !== undefined) return cellIs(reference, value);
  const start = references.get('start');
  return allOf([
    ...(reference === undefined ? [] : [cellIs(reference, '')]),
    ...(start === undefined ? [] : [cellIs(start, row?.cells.get('start') ?? '')]),
  ]);
}

/** Whether the cell holds a day and means it, as against a number shown as a month. */
function isRealDate(row: TaskRow): boolean {
  const value = writtenDeadline(row);
  const { deadline } = row.task;
  return (
    typeof value === 'number' &&
    value >= FIRST_SERIAL &&
    value < LAST_SERIAL + 1 &&
    deadline?.kind === 'day' &&
    deadline.to === dayOf(value)
  );
}

function dayOf(value: CellValue): Day | null {
  return typeof value === 'number' ? dayOfSerial(Math.floor(value)) : null;
}

/** What the words mean by themselves: the commonest day among rows whose remarks move nothing. */
function commonestDue(rows: readonly TaskRow[]): Day | null {
  const counts = new Map<Day, number>();
  for (const { task } of rows)
    if (task.originalDue !== null)
      counts.set(task.originalDue, (counts.get(task.originalDue) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
