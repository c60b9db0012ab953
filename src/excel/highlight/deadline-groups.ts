import { serialOfDay, type CellValue, type Day } from '../../programme';
import { allOf, cellIs, type References } from './conditions';
import type { TaskRow } from './task-rows';

/** Tasks whose deadline is written alike, with the condition that finds such a row and the last day it means. */
export interface DeadlineGroup {
  readonly match: string;
  /** The last day in time, as a formula: a DATE, or the cell itself where it holds a real date. */
  readonly due: string;
  readonly rows: readonly TaskRow[];
  /** Rows written alike whose deadline is another day (an extension, a correction). */
  readonly others: readonly TaskRow[];
}

/** Real dates share one group: its rule reads the day from the cell, so that dates typed later count too. */
const DATES = 'dates';

/** Groups the plain rows that have a deadline by what stands in their deadline cells. */
export function deadlineGroups(rows: readonly TaskRow[], references: References): DeadlineGroup[] {
  const byKey = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const key = row.due === null ? null : keyOf(row);
    if (key === null) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const shownOtherwise = [...byKey.values()]
    .filter(([first]) => first && isNumber(cellOf(first)) && !isRealDate(first))
    .map(([first]) => cellOf(first as TaskRow));
  return [...byKey].flatMap(([key, alike]) =>
    key === DATES ? datesGroup(alike, references, shownOtherwise) : textGroup(alike, references),
  );
}

/** A day as an en-US formula. */
export function dayFormula(day: Day): string {
  return `DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8, 10))})`;
}

function textGroup(alike: readonly TaskRow[], references: References): DeadlineGroup[] {
  const first = alike[0];
  const due = first && commonestDue(alike);
  if (!first || due === undefined) return [];
  return [
    {
      match: matchOf(first, references),
      due: dayFormula(due),
      rows: alike.filter((row) => row.due === due),
      others: alike.filter((row) => row.due !== due),
    },
  ];
}

function datesGroup(
  alike: readonly TaskRow[],
  references: References,
  shownOtherwise: readonly CellValue[],
): DeadlineGroup[] {
  const reference = references.get('deadline') ?? references.get('time');
  if (reference === undefined) return [];
  const unlike = shownOtherwise.map((value) => `${reference}<>${String(value)}`);
  return [
    {
      match: allOf([`ISNUMBER(${reference})`, ...unlike]),
      due: `INT(${reference})`,
      rows: alike.filter(isRealDate),
      others: alike.filter((row) => !isRealDate(row)),
    },
  ];
}

/** A text by itself; a number shown as a month by its value; real dates together. */
function keyOf(row: TaskRow): string | null {
  const value = cellOf(row);
  if (isNumber(value)) return isRealDate(row) || row.task.progress.extendedTo ? DATES : `#${value}`;
  if (value !== '') return `=${String(value).toLowerCase()}`;
  const start = row.cells.get('start') ?? '';
  return start === '' ? null : `start=${String(start).toLowerCase()}`;
}

function matchOf(row: TaskRow, references: References): string {
  const deadline = references.get('deadline') ?? references.get('time');
  const value = cellOf(row);
  if (value !== '' && deadline !== undefined) return cellIs(deadline, value);
  const start = cellIs(references.get('start') ?? '', row.cells.get('start') ?? '');
  return deadline === undefined ? start : allOf([cellIs(deadline, ''), start]);
}

function cellOf({ cells }: TaskRow): CellValue {
  return cells.get('deadline') ?? cells.get('time') ?? '';
}

function isNumber(value: CellValue): value is number {
  return typeof value === 'number';
}

/** Whether the cell's own day is the deadline, as against one shown as a month or moved by an extension. */
function isRealDate(row: TaskRow): boolean {
  const value = cellOf(row);
  return isNumber(value) && row.due !== null && serialOfDay(row.due) === Math.floor(value);
}

function commonestDue(rows: readonly TaskRow[]): Day | undefined {
  const counts = new Map<Day, number>();
  for (const { due, task } of rows) {
    const own = task.originalDue ?? due;
    if (own !== null) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
