import type { Role } from '../types';
import type { OpenQuestion } from './captions';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import { holdingOf } from './holds';
import type { Holding, SampleCell } from './holds';
import { settleRemarks, useSpareRemarks } from './remark-columns';
import { QUESTIONS } from './settle';
import { idleColumns } from './who-columns';

/** Two columns that claim one role: the first has it. */
export interface Conflict {
  readonly role: Role;
  readonly first: HeaderColumn;
  readonly second: HeaderColumn;
}

/** Which column has which role (0-based in the grid), and what could not be settled. */
export interface ColumnRoles {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly conflicts: readonly Conflict[];
  /** True where the one column of times holds hours of a day: the table is a meeting's agenda. */
  readonly isAgenda: boolean;
}

/** The cells of a column's task rows; asked only for captions that need settling. */
export type Sample = (column: number) => readonly SampleCell[];

/**
 * Gives each role its column: what the officer set, then what captions say for sure, then what they
 * suggest, then what the cells settle. If two columns claim one role, the first has it.
 */
export function assignRoles(all: readonly HeaderColumn[], sample: Sample): ColumnRoles {
  const claims: Claims = { taken: new Map(), conflicts: [], spareRemarks: [] };
  const idle = idleColumns(all, sample);
  const header = all.filter((column) => !idle.has(column));
  for (const column of header) if (column.chosen) offer(claims, column.chosen, column);
  for (const column of header) if (claimsAtRank(column, 0)) claim(claims, roleOf(column), column);
  const suggested = header.filter((column) => claimsAtRank(column, 1));
  const isRemark = (column: HeaderColumn): boolean => roleOf(column) === 'status';
  for (const column of suggested) if (!isRemark(column)) offer(claims, roleOf(column), column);
  const isAgenda = settleQuestions(header, sample, claims);
  for (const column of suggested) if (isRemark(column)) claim(claims, 'status', column);
  settleRemarks(claims, header, sample);
  useSpareRemarks(claims);
  const columns = Object.fromEntries([...claims.taken].map(([role, each]) => [role, each.column]));
  return { columns, conflicts: claims.conflicts, isAgenda };
}

function claimsAtRank(column: HeaderColumn, rank: 0 | 1): boolean {
  const { meaning, chosen } = column;
  if (chosen !== undefined || meaning === null || typeof meaning !== 'object') return false;
  return 'rank' in meaning && meaning.rank === rank;
}

/** Settles the open captions in the order of {@link QUESTIONS}; returns whether the table is an agenda. */
function settleQuestions(header: readonly HeaderColumn[], sample: Sample, claims: Claims): boolean {
  const asked = new Map<OpenQuestion, HeaderColumn[]>();
  for (const column of header) {
    const question = questionOf(column);
    if (question !== null) asked.set(question, [...(asked.get(question) ?? []), column]);
  }
  let clocks = false;
  for (const [question, answer] of QUESTIONS) {
    for (const column of asked.get(question) ?? []) {
      const holds: Holding = holdingOf(sample(column.column));
      clocks ||= question === 'timeSpan' && holds === 'clock';
      const context = {
        holds,
        taken: (role: Role) => claims.taken.has(role),
        asked: (other: OpenQuestion) => asked.has(other),
      };
      claim(claims, answer(context), column);
    }
  }
  return clocks && !claims.taken.has('deadline') && !claims.taken.has('time');
}

/** The roles taken so far, who lost, and further columns of remarks. */
export interface Claims {
  readonly taken: Map<Role, HeaderColumn>;
  readonly conflicts: Conflict[];
  readonly spareRemarks: HeaderColumn[];
}

/** Takes a role; where another column has it, that is a conflict, unless the officer chose that column. */
function claim(claims: Claims, role: Role | null, column: HeaderColumn): void {
  if (role === null) return;
  const first = claims.taken.get(role);
  if (first === undefined) claims.taken.set(role, column);
  else if (role === 'status') claims.spareRemarks.push(column);
  else if (first.chosen === undefined) claims.conflicts.push({ role, first, second: column });
}

/** Takes a role only if nobody has it. */
function offer(claims: Claims, role: Role | null, column: HeaderColumn): void {
  if (role !== null && !claims.taken.has(role)) claims.taken.set(role, column);
}
