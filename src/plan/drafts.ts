import type { TimeExpression } from '../programme';
import type { PlanNode } from './outline';
import type { SectionClass } from './sections';

/** What stands over an item. */
export interface Frame {
  readonly holds: SectionClass;
  /** The units of the heading, who do what stands below. */
  readonly leads: readonly string[];
  /** The time of a heading, for items without one of their own. */
  readonly time: TimeExpression | null;
  /** Whether the paper's own sort makes items tasks without more ado (a plan's, not a letter's). */
  readonly isPlan: boolean;
}

/** A task as it was found, before units' lists are laid beside it. */
export interface Draft {
  readonly node: PlanNode;
  readonly holds: SectionClass;
  readonly section: string | null;
  readonly ordinal: string | null;
  content: string;
  readonly quote: string;
  time: TimeExpression | null;
  /** Whether {@link time} is a heading's. */
  timeInherited: boolean;
  leads: readonly string[];
  coordinators: readonly string[];
  readonly directors: readonly string[];
  readonly output: string | null;
  /** Units the text only resembles: offered, not filled in. */
  suggested: string[];
}

/** Part of a unit's list: "Chủ trì … các nội dung: A; B; C" gives A, B and C to the unit. */
export interface Share {
  readonly leads: readonly string[];
  readonly draft: Draft;
  /** True for a part of a list, which names what stands elsewhere. */
  readonly isListed: boolean;
  /** True where an event may as well be the place of the part before it. */
  readonly isDoubtful: boolean;
}
