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
  // Their remarks are known as they stand, so nothing is left for the words to judge.
  const moved = packed(movedWheres(groups, judge), (some) => duePair(some, 'TRUE', judge));
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
        ...moved.left.flatMap((where) => where.rows),
        ...groups.flatMap(strangers),
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

/** Rows of another due day that nothing in their cells tells from their group. */
function strangers({ due, others }: DeadlineGroup): TaskRow[] {
  return others.filter((row) => (due !== null || row.due !== null) && !isTold(row));
}

/** Rows that are no trouble where the words take them for done anyway. */
function needsExclusion(row: TaskRow): boolean {
  return isTold(row) && !wordsSay(wordValues(row.cells), 'closed');
}

/** Rows written and remarked alike, due on another day than their group. */
interface Moved extends DueWhere {
  readonly rows: TaskRow[];
}

/** Open rows whose remarks move the deadline, by what they hold. */
function movedWheres(groups: readonly DeadlineGroup[], { references }: Judge): Moved[] {
  const wheres = new Map<string, Moved>();
  for (const { match, others } of groups) {
    for (const row of others) {
      if (row.dueBy !== 'progress' || row.due === null || row.closed) continue;
      const condition = allOf([match, rowIs(row.cells, references, PROGRESS_ROLES)]);
      const known = wheres.get(condition);
      if (known) known.rows.push(row);
      else
        wheres.set(condition, {
          condition,
          due: dayFormula(row.due),
          warns: row.warns,
          rows: [row],
        });
    }
  }
  return [...wheres.values()];
}

/** Of a group too long for one formula: its exceptions, whose remarks fill it; without any, all of it. */
function hardestRows({ rows, others }: DeadlineGroup): TaskRow[] {
  const hard = [
    ...rows.filter((row) => misjudged(row, 'closed')),
    ...others.filter(needsExclusion),
  ];
  return hard.length > 0 ? hard : [...rows, ...others];
}
