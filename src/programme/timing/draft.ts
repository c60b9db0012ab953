import type { Day } from '../calendar';
import type { TimeKind } from '../types';
import type { Atom } from './atom';

/** One statement of time in a text: an atom, a range or a run of neighbours, on its way to a reading. */
export interface Draft {
  /** Where it stands in the mended text. */
  readonly at: number;
  readonly end: number;
  /** From where to where it was understood, the words that bound it included ("trước ngày …", "… trở đi"). */
  readonly wordsAt: number;
  readonly wordsEnd: number;
  readonly kind: TimeKind;
  /** How finely it names its time; of parts joined, the coarsest. */
  readonly grain: Grain;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly yearInferred: boolean;
  readonly vague: boolean;
  readonly closing: boolean;
  /** True for a range or a list that was put together from several atoms. */
  readonly joined: boolean;
  /** True where a day, month or quarter named does not exist, or a range runs backwards. */
  readonly impossible: boolean;
  /** How the words around it bound it. */
  readonly bound: Bound;
}

/** A day; a month, quarter, week or part of one; a year or several. */
export type Grain = 'day' | 'month' | 'year';

/** "trước D", "đến D", "từ D", "sau D", or just D. */
export type Bound = 'before' | 'until' | 'from' | 'after' | 'none';

/** How two neighbours hang together: the ends of a range, members of a list, one explaining the other in brackets, or not at all. */
export type Link = 'range' | 'rangeBefore' | 'list' | 'aside' | 'none';

/** An atom whose year is settled: written, taken from a neighbour, or the programme's. */
export interface DatedAtom {
  readonly atom: Atom;
  readonly year: number | null;
  readonly inferred: boolean;
  /** The link to the atom before it. */
  readonly link: Link;
}
