import { cellAddress, columnLetters, type Role } from '../../programme';
import { allOf, anyOf, rowIs, type References } from './conditions';
import { dayFormula } from './deadline-groups';
import { disagrees, pairOf, type Judge, type MarkFormula } from './deadline-rules';
import { closedFormula } from './done-formula';
import { PROGRESS_ROLES, DEADLINE_ROLES, type TaskRow } from './task-rows';

/** The roles whose words the done formula counts. */
const WORD_ROLES = ['status', 'completedOn', 'note'] as const;

/**
 * Rules for a task that is more than one simple row (cut by a page break, merged, its deadline elsewhere): its cells
 * are named absolutely and the rule covers just its rows.
 */
export function boundRules(row: TaskRow, judge: Judge): MarkFormula[] {
  if (row.due === null) return [];
  const references = absoluteReferences(row);
  const joined = Object.fromEntries(
    WORD_ROLES.map((role) => [role, joinedReference(row, role)]),
  ) as Record<(typeof WORD_ROLES)[number], string | null>;
  const closed = closedFormula(joined, judge.nfd);
  const asNow = rowIs(row.cells, references, PROGRESS_ROLES);
  const known = disagrees(row, judge);
  const open = !known
    ? `NOT(${closed})`
    : row.closed
      ? `NOT(${anyOf([asNow, closed])})`
      : anyOf([asNow, `NOT(${closed})`]);
  const sameDeadline = rowIs(row.cells, references, DEADLINE_ROLES);
  return pairOf(allOf([sameDeadline]), dayFormula(row.due), open, judge, row.warns);
}

function absoluteReferences({ task }: TaskRow): References {
  const references = new Map<Role, string>();
  for (const role of [...DEADLINE_ROLES, ...PROGRESS_ROLES]) {
    const cell = task.cells[role];
    if (cell) references.set(role, absolute(cell.row, cell.column));
  }
  return references;
}

/** All the task's cells of a column as one text. */
function joinedReference({ task }: TaskRow, role: Role): string | null {
  const cell = task.cells[role];
  if (!cell) return null;
  const rows = task.rows.filter((row) => row - 1 !== cell.row);
  const all = [
    absolute(cell.row, cell.column),
    ...rows.map((row) => absolute(row - 1, cell.column)),
  ];
  return all.length === 1 || role === 'completedOn' ? (all[0] ?? null) : `(${all.join('&" "&')})`;
}

function absolute(row: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${cellAddress(row, column).slice(letters.length)}`;
}
