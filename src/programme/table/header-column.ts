import type { Role } from '../types';
import type { CaptionMeaning, OpenQuestion } from './captions';

/** Roles the officer set by hand, by folded caption; null means the column is to be ignored. */
export type CaptionRoles = ReadonlyMap<string, Role | null>;

/** One column of a header: its caption as shown, folded, and what it means. */
export interface HeaderColumn {
  /** 0-based in the grid. */
  readonly column: number;
  /** As shown; a group caption and the one under it are joined by a space. */
  readonly caption: string;
  /** The lowest of them alone, as shown. */
  readonly own: string;
  readonly folded: string;
  readonly meaning: CaptionMeaning;
  /** Set where the officer chose the role (null: ignore the column). */
  readonly chosen?: Role | null;
  /** True where the cells alone gave the role, and the officer should have a look. */
  readonly guessed?: boolean;
}

/** The role a column surely or possibly has; null for open questions and unknown captions. */
export function roleOf(column: HeaderColumn): Role | null {
  if (column.chosen !== undefined) return column.chosen;
  const { meaning } = column;
  return meaning !== null && typeof meaning === 'object' && 'role' in meaning ? meaning.role : null;
}

/** The open question a column's caption leaves; null where it leaves none or the officer answered it. */
export function questionOf(column: HeaderColumn): OpenQuestion | null {
  const { meaning, chosen } = column;
  if (chosen !== undefined || meaning === null || typeof meaning !== 'object') return null;
  return 'question' in meaning ? meaning.question : null;
}
