import { allOf, anyOf, guarded, rowIs } from './conditions';
import { deadlineGroups, writtenDeadline, type DeadlineGroup } from './deadline-groups';
import { wordsSay } from './done-formula';
import {
  dayFormula,
  duePair,
  fits,
  misjudged,
  packed,
  type DueWhere,
  type Judge,
  type MarkFormula,
} from './rules';
import { PROGRESS_ROLES, wordValues, type TaskRow } from './task-rows';

/** Rules over the whole body, and the rows they cannot judge: these need rules on their own place. */
export interface TextRules {
  readonly rules: readonly MarkFormula[];
  readonly left: readonly TaskRow[];
}

/**
 * Overdue and due soon by what the cells of a row say, wherever the row is moved: one pair for each deadline text,
 * one for real dates, and shared pairs for deadlines in the start column and for rows whose remarks move the deadline.
 */
export function textRules(rows: readonly TaskRow[], judge: Judge): TextRules {
  const groups = deadlineGroups(rows, judge.references);
  const dated = groups.filter(({ due }) => due !== null);
  const byText = dated.filter((group) => !isByStart(group)).map((group) => [group]);
  const written = byText.map((items) => ({ items, rules: groupRules(items, judge) }));
  const byStart = packed(dated.filter(isByStart), (some) => groupRules(some, judge));
  const moved = packed(groups.flatMap(movedRows), (some) => movedRules(some, judge));
  const tooLong = [
    ...written.filter(({ rules }) => !fits(rules)).flatMap(({ items }) => items),
    ...byStart.left,
  ];
  return {
    rules: [...written.filter(({ rules }) => fits(rules)), ...byStart.sets, ...moved.sets].flatMap(
      ({ rules }) => rules,
    ),
    left: [
      ...new Set([
        ...tooLong.flatMap(hardestRows),
        ...moved.left.map(({ row }) => row),
        ...groups.flatMap(({ others }) => others.filter((row) => !isTold(row))),
      ]),
    ],
  };
}

function isByStart({ rows, others }: DeadlineGroup): boolean {
  const first = rows[0] ?? others[0];
  return first !== undefined && writtenDeadline(first) === '';
}

function groupRules(groups: readonly DeadlineGroup[], judge: Judge): MarkFormula[] {
  const wheres = groups.flatMap(({ match, due, rows }): DueWhere[] =>
    due === null ? [] : [{ condition: match, due, warns: rows.some(({ warns }) => warns) }],
  );
  const rows = groups.flatMap((group) => group.rows);
  const others = groups.flatMap((group) => group.others);
  return duePair(wheres, openFormula(rows, others, judge), judge);
}

/**
 * TRUE where a row is still open. The words judge; rows they misjudge are known by their progress cells as they
 * stand, so that the exception goes with the row wherever it is moved, and ends when somebody writes there.
 */
function openFormula(
  rows: readonly TaskRow[],
  others: readonly TaskRow[],
  { references, closed }: Judge,
): string {
  const wrong = rows.filter((row) => misjudged(row, 'closed'));
  const key = (row: TaskRow): string => rowIs(row.cells, references, PROGRESS_ROLES);
  const open = wrong.filter((row) => !row.closed).map(key);
  const notOpen = [
    ...wrong.filter((row) => row.closed).map(key),
    ...others.filter(needsExclusion).map((row) => tellingKey(row, references)),
  ];
  const known = (keys: readonly string[]): string => guarded(anyOf([...new Set(keys)]));
  return anyOf([known(open), `NOT(${anyOf([closed, known(notOpen)])})`]);
}

/** What tells a row of another due day from its group: its remarks, or the start cell that makes it standing. */
function tellingKey(row: TaskRow, references: Judge['references']): string {
  return rowIs(row.cells, references, row.dueBy === 'progress' ? PROGRESS_ROLES : ['start']);
}

function isTold(row: TaskRow): boolean {
  return row.dueBy === 'progress' || (row.due === null && (row.cells.get('start') ?? '') !== '');
}

/** Rows that are no trouble where the words take them for done anyway. */
function needsExclusion(row: TaskRow): boolean {
  return isTold(row) && !wordsSay(wordValues(row.cells), 'closed');
}

interface MovedRow {
  readonly row: TaskRow;
  readonly match: string;
}

/** Open rows due on another day than their group, by their remarks. */
function movedRows({ match, others }: DeadlineGroup): MovedRow[] {
  return others
    .filter((row) => row.dueBy === 'progress' && row.due !== null && !row.closed)
    .map((row) => ({ row, match }));
}

/** Their remarks are known as they stand, so nothing is left for the words to judge. */
function movedRules(moved: readonly MovedRow[], judge: Judge): MarkFormula[] {
  const wheres = new Map<string, DueWhere>();
  for (const { row, match } of moved) {
    if (row.due === null) continue;
    const condition = allOf([match, rowIs(row.cells, judge.references, PROGRESS_ROLES)]);
    wheres.set(condition, { condition, due: dayFormula(row.due), warns: row.warns });
  }
  return duePair([...wheres.values()], 'TRUE', judge);
}

/** Of a group too long for one formula: its exceptions, whose remarks fill it; without any, all of it. */
function hardestRows({ rows, others }: DeadlineGroup): TaskRow[] {
  const hard = [
    ...rows.filter((row) => misjudged(row, 'closed')),
    ...others.filter(needsExclusion),
  ];
  return hard.length > 0 ? hard : [...rows, ...others];
}
