import type { Day } from '../calendar';
import { isDay, monthEnd, monthStart } from '../calendar';
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
import type { Term } from './term';
import { assumedYearOf, isWholeTerm } from './term';
import { settleYears } from './years';

/** What a text says, without the text itself. */
export type Reading = Omit<TimeExpression, 'text'>;

const NOTHING = { from: null, to: null, inferred: [] } as const;
export const UNREADABLE: Reading = { kind: 'unreadable', ...NOTHING };

/**
 * Reads one text by the rules alone, in the order of what weighs most: recurring, ongoing, dates, open. A text
 * without a year takes the programme's where that is settled, and is unreadable where it is not.
 */
export function readByRules(text: string, term: Required<Term>): Reading {
  const mended = mend(nfc(text));
  if (isLunar(mended)) return UNREADABLE;
  const blanked = blankOut(mended);
  const recurring = readRecurring(mended, blanked);
  if (recurring === 'impossible') return UNREADABLE;
  if (recurring !== null) {
    return { kind: 'recurring', ...NOTHING, recurrences: recurring.recurrences };
  }
  if (isOngoing(mended)) return { kind: 'ongoing', ...NOTHING };
  if (isWholeTerm(mended)) return wholeTerm(term);
  const { atoms, rest } = findAtoms(blanked);
  const drafts = applyBounds(blanked, makeDrafts(settleYears(blanked, atoms, assumedYearOf(term))));
  const choice = choose(blanked, drafts);
  if (choice === null) return isOpen(mended) ? { kind: 'open', ...NOTHING } : UNREADABLE;
  const understood = drafts.map(({ wordsAt, wordsEnd }) => [wordsAt, wordsEnd] as const);
  const whole = isHarmless({ written: text, mended, rest, understood }, choice.draft);
  return whole ? readingOf(choice) : UNREADABLE;
}

function wholeTerm({ year, lastYear }: Required<Term>): Reading {
  if (year === null || lastYear === null) return UNREADABLE;
  const [from, to] = [monthStart(year, 1), monthEnd(lastYear, 12)];
  return { kind: 'range', from, to, inferred: ['year'] };
}

function readingOf({ draft, several }: Choice): Reading {
  if (draft.impossible || ![draft.from, draft.to].every(isDayOrNone)) return UNREADABLE;
  const inferred: InferredPart[] = [];
  if (draft.yearInferred) inferred.push('year');
  if (draft.vague) inferred.push('days');
  const { kind, from, to } = draft;
  return { kind, from, to, inferred, ...(several ? { several } : {}) };
}

/** "Trước 01/01/1000" would end on a day that the calendar does not know. */
function isDayOrNone(day: Day | null): boolean {
  return day === null || isDay(day);
}
