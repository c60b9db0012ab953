import { nfc } from '../text/normalise';
import type { InferredPart, TimeExpression } from '../types';
import { applyBounds } from './bounds';
import type { Choice } from './choose';
import { choose } from './choose';
import { makeDrafts } from './drafts';
import { findAtoms } from './find';
import { blankOut } from './notDates';
import { readRecurring } from './recurring';
import { mend } from './slips';
import { isLunar, isOngoing, isOpen } from './standing';
import { settleYears } from './years';

/** What a text says, without the text itself. */
export type Reading = Omit<TimeExpression, 'text'>;

const NOTHING = { from: null, to: null, inferred: [] } as const;
export const UNREADABLE: Reading = { kind: 'unreadable', ...NOTHING };

/**
 * Reads one text by the rules alone, in the order of what weighs most: recurring, ongoing, dates, open.
 * `year` is the programme's; null where it is unknown, and then a text without a year is unreadable.
 */
export function readByRules(text: string, year: number | null): Reading {
  const mended = mend(nfc(text));
  const blanked = blankOut(mended);
  const recurring = readRecurring(mended, blanked);
  if (recurring === 'impossible') return UNREADABLE;
  if (recurring !== null) {
    return { kind: 'recurring', ...NOTHING, recurrences: recurring.recurrences };
  }
  if (isOngoing(mended)) return { kind: 'ongoing', ...NOTHING };
  if (isLunar(mended)) return UNREADABLE;
  const choice = chooseDate(blanked, year);
  if (choice !== null) return readingOf(choice);
  return isOpen(mended) ? { kind: 'open', ...NOTHING } : UNREADABLE;
}

function chooseDate(blanked: string, year: number | null): Choice | null {
  const atoms = findAtoms(blanked);
  if (atoms.length === 0) return null;
  return choose(blanked, applyBounds(blanked, makeDrafts(settleYears(blanked, atoms, year))));
}

function readingOf({ draft, several }: Choice): Reading {
  if (draft.impossible) return UNREADABLE;
  const inferred: InferredPart[] = [];
  if (draft.yearInferred) inferred.push('year');
  if (draft.vague) inferred.push('days');
  const { kind, from, to } = draft;
  return { kind, from, to, inferred, ...(several ? { several } : {}) };
}
