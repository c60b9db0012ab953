import type { Role } from '../types';
import type { OpenQuestion } from './captions';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import { TIME_ROLES } from './layout';
import { makeTable } from './pointed-roles';
import { countsMoney, isLikeOtherTable, isOtherTable, isRegister } from './other-tables';

const WHO_ROLES: readonly Role[] = ['responsible', 'lead', 'coordinators', 'director'];
const TIME_QUESTIONS: readonly OpenQuestion[] = [
  'timeSpan',
  'progressOrDeadline',
  'finished',
  'sideTime',
];

/** What the captions of a table say, before its cells settle the rest. */
export interface HeaderClaims {
  /** Whether a caption, or the cells of a column, give the contents; `named`: a caption does. */
  readonly content: boolean;
  readonly named: boolean;
  readonly time: boolean;
  /** Whether a caption says for sure that a column holds deadlines. */
  readonly deadline: boolean;
  readonly who: boolean;
  /** How many roles and questions there are. */
  readonly known: number;
}

/** How far captions make the header of a programme: surely, only under a title that names one, or not at all. */
export type Standing = 'sure' | 'ifTitled' | 'none';

/**
 * Whether captions make the header of a programme: what is to be done, and when or by whom. Where no caption names the
 * contents, a column of deadlines and one of who leads do (src/README §3). Lists of persons, targets, prices, papers
 * and the like do not, nor do calendars of meetings.
 */
export function standingOf(columns: readonly HeaderColumn[]): Standing {
  if (isPointedAt(columns)) return 'sure';
  const claims = claimsOf(columns);
  const folded = columns.map((column) => column.folded);
  if (isOtherTable(folded)) return 'none';
  if (!isComplete(claims) && isLikeOtherTable(folded)) return 'none';
  if (!claims.time && countsMoney(folded)) return 'none';
  if (!hasEnough(columns, claims)) return 'none';
  const content = columns.find((column) => roleOf(column) === 'content');
  if (content !== undefined && isRegister(folded, content.folded)) return 'ifTitled';
  return claims.time && (claims.named || claims.deadline) ? 'sure' : 'ifTitled';
}

/** Whether the officer said himself which column holds the contents and which says when or by whom. */
export function isPointedAt(columns: readonly HeaderColumn[]): boolean {
  return makeTable(columns.map(({ chosen }) => chosen));
}

function hasEnough(columns: readonly HeaderColumn[], claims: HeaderClaims): boolean {
  const { content, named, time, deadline, who, known } = claims;
  if (named) return ((time || who) && known >= 3) || (deadline && known >= 2);
  if (content) return time && who;
  return columns.some((column) => roleOf(column) === 'ordinal') && time && who && known >= 4;
}

/** Whether captions say for sure what is to be done, when it is due and by whom. */
export function isComplete({ named, deadline, who }: HeaderClaims): boolean {
  return named && deadline && who;
}

/** What the columns of a header claim. */
export function claimsOf(columns: readonly HeaderColumn[]): HeaderClaims {
  const roles = new Set(columns.map(roleOf).filter((role) => role !== null));
  const questions = new Set(columns.map(questionOf).filter((question) => question !== null));
  const content = columns.find((column) => roleOf(column) === 'content');
  return {
    content: content !== undefined,
    named: content !== undefined && content.guessed !== true,
    time:
      TIME_ROLES.some((role) => roles.has(role)) ||
      TIME_QUESTIONS.some((each) => questions.has(each)),
    deadline: roles.has('deadline'),
    who:
      WHO_ROLES.some((role) => roles.has(role)) ||
      questions.has('handler') ||
      questions.has('bareUnit'),
    known: roles.size + questions.size,
  };
}
