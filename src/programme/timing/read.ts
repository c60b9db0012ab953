import { nfc } from '../text/normalise';
import type { InferredPart, TimeExpression } from '../types';
import { applyBounds } from './bounds';
import type { Choice } from './choose';
import { choose } from './choose';
import { makeDrafts } from './drafts';
import { findAtoms } from './find';
import { blankOut } from './notDates';
import { readRecurring } from './recurring';
import { isHarmless } from './leftover';
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
  if (isLunar(mended)) return UNREADABLE;
  const blanked = blankOut(mended);
  const recurring = readRecurring(mended, blanked);
  if (recurring === 'impossible') return UNREADABLE;
  if (recurring !== null) {
    return { kind: 'recurring', ...NOTHING, recurrences: recurring.recurrences };
  }
  if (isOngoing(mended)) return { kind: 'ongoing', ...NOTHING };
  const { atoms, rest } = findAtoms(blanked);
  const drafts = applyBounds(blanked, makeDrafts(settleYears(blanked, atoms, year)));
  const choice = choose(blanked, drafts);
  if (choice === null) return isOpen(mended) ? { kind: 'open', ...NOTHING } : UNREADABLE;
  const understood = drafts.map(({ wordsAt, wordsEnd }) => [wordsAt, wordsEnd] as const);
  const whole = isHarmless({ written: text, mended, rest, understood }, choice.draft);
  return whole ? readingOf(choice) : UNREADABLE;
}

function readingOf({ draft, several }: Choice): Reading {
  if (draft.impossible) return UNREADABLE;
  const inferred: InferredPart[] = [];
  if (draft.yearInferred) inferred.push('year');
  if (draft.vague) inferred.push('days');
  const { kind, from, to } = draft;
  return { kind, from, to, inferred, ...(several ? { several } : {}) };
}
