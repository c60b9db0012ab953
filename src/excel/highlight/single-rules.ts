import type { Role } from '../../programme';
import { dayFormula, misjudged, packed, type Judge, type MarkFormula } from './rules';
import { allOf, anyOf, guarded, onlyIf, rowIs } from './conditions';
import { quiet, wordsFormula, type Asked } from './done-formula';
import { marker, type MarkKind } from './marker';
import { absoluteAddress, DEADLINE_ROLES, PROGRESS_ROLES, type TaskRow } from './task-rows';

/** A set of rules over the rows of some tasks. */
export interface SingleSet {
  readonly items: readonly TaskRow[];
  readonly rules: readonly MarkFormula[];
}

/** Rules made for tasks by their place, and the tasks no rule could be made for. */
export interface SingleRules {
  readonly sets: readonly SingleSet[];
  readonly left: readonly TaskRow[];
}

/**
 * Overdue and due soon for tasks that are more than one simple row (cut by a page break, merged) or that no rule for
 * all rows can judge. Their cells are named absolutely; as many tasks share a rule as its formula can hold, each
 * guarded by itself, so that deleting one task's rows leaves the others theirs.
 */
export function singleDueRules(rows: readonly TaskRow[], judge: Judge): SingleRules {
  const due = rows.filter((row) => row.due !== null && !(row.dueBy === 'progress' && row.closed));
  return packed(due, (some) => {
    const near = (day: string): string =>
      `AND(TODAY()<=${day},${day}-TODAY()<=${judge.dueSoonDays})`;
    const warned = some.filter(({ warns }) => warns);
    return [
      ...dueRule('overdue', some, (day) => `TODAY()>${day}`),
      ...dueRule('dueSoon', warned, near),
    ];
  });
}

/** "Done" for the same tasks. */
export function singleDoneRules(rows: readonly TaskRow[]): SingleRules {
  const done = rows.filter((row) => row.done || !misjudged(row, 'done'));
  return packed(done, (some) => {
    const places = placed(some);
    const found = anyOf(places.map(({ on }) => guarded(on)));
    const asRead = places
      .filter(({ row }) => misjudged(row, 'done'))
      .map(({ row, on }) => guarded(allOf([on, progressAsNow(row)])));
    const said = anyOf([...asRead, joinedWords(places, 'done')]);
    return [{ kind: 'done', formula: onlyIf(found, allOf([marker('done'), said])) }];
  });
}

/** "Nobody leads it" for tasks by their place, as long as their cells stay as they are. */
export function singleUnassignedRules(rows: readonly TaskRow[]): SingleRules {
  return packed(rows, (some) => {
    const same = placed(some).map(({ row, on }) =>
      guarded(allOf([on, rowIs(row.cells, row.absolute, ['lead', 'responsible'])])),
    );
    return [{ kind: 'unassigned', formula: allOf([marker('unassigned'), anyOf(same)]) }];
  });
}

interface Placed {
  readonly row: TaskRow;
  /** TRUE in the rows of the task. */
  readonly on: string;
}

function placed(rows: readonly TaskRow[]): Placed[] {
  return rows.map((row) => ({ row, on: rows.length === 1 ? 'TRUE' : onRowsOf(row) }));
}

/** By references that move with the rows, not by numbers that would not. */
function onRowsOf({ task }: TaskRow): string {
  const column = task.cells.content?.column ?? 0;
  const at = (row: number): string => `ROW(${absoluteAddress(row - 1, column)})`;
  const last = task.rows.at(-1) ?? task.row;
  return last === task.row
    ? `ROW()=${at(task.row)}`
    : `AND(ROW()>=${at(task.row)},ROW()<=${at(last)})`;
}

function dueRule(
  kind: MarkKind,
  rows: readonly TaskRow[],
  when: (day: string) => string,
): MarkFormula[] {
  if (rows.length === 0) return [];
  const places = placed(rows);
  const found = places.map(({ row, on }) => guarded(dueWhere(row, on, when)));
  const open = places
    .filter(({ row }) => isOpenByReading(row))
    .map(({ row, on }) => guarded(allOf([on, progressAsNow(row)])));
  const judged = anyOf([...open, `NOT(${joinedWords(places, 'closed')})`]);
  return [{ kind, formula: onlyIf(anyOf(found), allOf([marker(kind), judged])) }];
}

/** On these rows, with these deadline cells, on such a day, and not done by a remark the words misjudge. */
function dueWhere(row: TaskRow, on: string, when: (day: string) => string): string {
  const doneByReading = row.closed && misjudged(row, 'closed');
  return allOf([
    ...(on === 'TRUE' ? [] : [on]),
    rowIs(row.cells, row.absolute, DEADLINE_ROLES),
    when(dayFormula(row.due ?? '')),
    ...(doneByReading ? [`NOT(${progressAsNow(row)})`] : []),
  ]);
}

/** Open though the words say otherwise: an open cycle of a recurring task, a remark with more to it. */
function isOpenByReading(row: TaskRow): boolean {
  return !row.closed && misjudged(row, 'closed');
}

function progressAsNow(row: TaskRow): string {
  return rowIs(row.cells, row.absolute, PROGRESS_ROLES);
}

/** The words of whichever task the row belongs to: every task's cells, each silent outside its own rows. */
function joinedWords(places: readonly Placed[], asked: Asked): string {
  const text = (role: Role): string | null =>
    joined(places, role, '&', (cell, on) => quiet(on === 'TRUE' ? cell : `IF(${on},${cell},"")`));
  // Numbers cannot be joined like texts: they are added, as all but one are nothing, and a text makes it an error.
  const day = joined(places, 'completedOn', '+', (cell, on) =>
    on === 'TRUE' ? cell : `IFERROR(IF(${on},IF(ISNUMBER(${cell}),${cell},"-"),0),0)`,
  );
  return wordsFormula({ status: text('status'), completedOn: day, note: text('note') }, asked);
}

function joined(
  places: readonly Placed[],
  role: Role,
  by: string,
  part: (cell: string, on: string) => string,
): string | null {
  const parts = places.flatMap(({ row, on }) => {
    const cell = row.absolute.get(role);
    return cell === undefined ? [] : [part(cell, on)];
  });
  return parts.length > 1 ? `(${parts.join(by)})` : (parts[0] ?? null);
}
