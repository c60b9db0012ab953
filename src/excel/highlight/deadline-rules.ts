import { allOf, anyOf, onlyIf, rowIs, type References } from './conditions';
import type { DeadlineGroup } from './deadline-groups';
import { dayFormula } from './deadline-groups';
import { closedByFormula } from './done-formula';
import { FORMULA_LIMIT, marker, type MarkKind } from './marker';
import { PROGRESS_ROLES, type TaskRow } from './task-rows';

/** A formula and what it marks. */
export interface MarkFormula {
  readonly kind: MarkKind;
  readonly formula: string;
}

/** How the rows of a programme are judged by formula. */
export interface Judge {
  readonly references: References;
  /** TRUE where the row is done or dropped by its words. */
  readonly closed: string;
  readonly nfd: boolean;
  readonly dueSoonDays: number;
}

/** The rules of one group of deadlines, and the rows they cannot judge (these get rules of their own). */
export function groupRules(
  group: DeadlineGroup,
  judge: Judge,
): { rules: MarkFormula[]; left: TaskRow[] } {
  const open = openFormula(group.rows, group.others, judge);
  const rules = [
    ...pairOf(
      group.match,
      group.due,
      open,
      judge,
      group.rows.some(({ warns }) => warns),
    ),
    ...distinct(group.others.flatMap((row) => otherRules(row, group, judge))),
  ];
  if (rules.every(({ formula }) => formula.length < FORMULA_LIMIT)) return { rules, left: [] };
  // Too many exceptions for one formula: they are bound to their rows, the words alone judge the others.
  const plain = pairOf(group.match, group.due, `NOT(${judge.closed})`, judge, true);
  const left = [...group.rows.filter((row) => disagrees(row, judge)), ...group.others];
  return { rules: plain, left };
}

/** Overdue and due soon for one deadline: looked at only where `match` holds. */
export function pairOf(
  match: string,
  due: string,
  open: string,
  { dueSoonDays }: Judge,
  warns: boolean,
): MarkFormula[] {
  const overdue = onlyIf(match, onlyIf(`TODAY()>${due}`, allOf([marker('overdue'), open])));
  const near = `AND(TODAY()<=${due},${due}-TODAY()<=${dueSoonDays})`;
  const dueSoon = onlyIf(match, onlyIf(near, allOf([marker('dueSoon'), open])));
  return warns
    ? [
        { kind: 'overdue', formula: overdue },
        { kind: 'dueSoon', formula: dueSoon },
      ]
    : [{ kind: 'overdue', formula: overdue }];
}

/** Whether reading and formula judge a row's progress differently. */
export function disagrees(row: TaskRow, { nfd }: Judge): boolean {
  const text = (role: 'status' | 'note'): string => {
    const value = row.cells.get(role) ?? '';
    return typeof value === 'string' ? value : String(value);
  };
  const done = row.cells.get('completedOn') ?? '';
  const completedOn = typeof done === 'number' ? done : '';
  const byFormula = closedByFormula(
    { status: text('status'), note: text('note'), completedOn },
    nfd,
  );
  return byFormula !== row.closed;
}

/**
 * TRUE where a row is still open. The words judge; rows they misjudge are known by their progress cells as they
 * stand, so that the exception goes with the row wherever it is moved, and ends when somebody writes there.
 */
function openFormula(rows: readonly TaskRow[], others: readonly TaskRow[], judge: Judge): string {
  const misjudged = rows.filter((row) => disagrees(row, judge));
  const keys = (list: readonly TaskRow[]): string[] => [
    ...new Set(list.map((row) => rowIs(row.cells, judge.references, PROGRESS_ROLES))),
  ];
  const closed = [...keys(misjudged.filter((row) => row.closed)), ...keys(others)];
  const open = keys(misjudged.filter((row) => !row.closed));
  return anyOf([...open, `NOT(${anyOf([judge.closed, ...closed])})`]);
}

/** Rows that hold the same make the same rules: each stands once. */
function distinct(rules: readonly MarkFormula[]): MarkFormula[] {
  return [...new Map(rules.map((rule) => [rule.formula, rule])).values()];
}

/** A row written like its group but due on another day: known by its progress cells, which say so. */
function otherRules(row: TaskRow, group: DeadlineGroup, judge: Judge): MarkFormula[] {
  if (row.due === null || row.closed) return [];
  const match = allOf([group.match, rowIs(row.cells, judge.references, PROGRESS_ROLES)]);
  return pairOf(match, dayFormula(row.due), 'TRUE', judge, row.warns);
}
