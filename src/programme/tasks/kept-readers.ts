import type { Corrections } from '../corrections';
import type { Term } from '../timing/term';
import { readersFor, type Readers } from './readers';

/** After so many readings what was remembered is forgotten, so that a long session stays small. */
const READINGS = 60;

interface Kept {
  readonly readers: Map<string, Readers>;
  left: number;
}

const keptBy = new WeakMap<Corrections, Kept>();

/**
 * Readers that remember from one reading to the next what texts say, for readings of a few rows of a sheet again and
 * again; of a whole sheet they would remember too much. Call once a reading.
 */
export function keptReaders(corrections: Corrections): typeof readersFor {
  const kept = keptBy.get(corrections) ?? { readers: new Map<string, Readers>(), left: READINGS };
  if (kept.left === 0) kept.readers.clear();
  kept.left = kept.left === 0 ? READINGS : kept.left - 1;
  keptBy.set(corrections, kept);
  return (term: Term, own: Corrections) => {
    if (own !== corrections) return readersFor(term, own);
    const key = `${term.year} ${term.lastYear ?? null} ${term.schoolYear ?? false}`;
    const readers = kept.readers.get(key) ?? readersFor(term, corrections);
    kept.readers.set(key, readers);
    return readers;
  };
}
