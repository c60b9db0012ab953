import type { TimeCorrection } from '../corrections';
import { nfc } from '../text/normalise';
import type { TimeExpression } from '../types';
import { corrected } from './correct';
import { memoise } from './memo';
import type { Reading } from './read';
import { readByRules } from './read';
import type { Term } from './term';
import { soundTerm } from './term';

/** What a text alone does not say: the programme's year or years, for texts that name none, and what the officer set. */
export interface TimeContext extends Term {
  /** Readings the officer set by hand; they go before every rule. */
  readonly corrections?: readonly TimeCorrection[];
}

interface Question {
  readonly text: string;
  readonly term: Required<Term>;
}

const read = memoise<Question, Reading>(
  ({ text, term: { year, lastYear, schoolYear } }) => `${year}-${lastYear}-${schoolYear}|${text}`,
  ({ text, term }) => readByRules(text, term),
);

/**
 * Reads a time expression as an officer wrote it (src/README §4).
 *
 * @param text one cell's text, in any normal form; blank gives `unreadable`
 * @param context the programme's year or years and the officer's corrections; in a programme over several years
 *   a text without a year is unreadable, unless it is a school year, whose months say which
 * @returns kind, first and last day (null where open), the text as NFC, and what was inferred;
 *   whatever cannot be read is `unreadable`, never an exception
 * @example readTime('Trước ngày 15/12', { year: 2025 }) // range, null … 2025-12-14, year inferred
 */
export function readTime(text: string, context: TimeContext): TimeExpression {
  const written = nfc(text).trim();
  const reading = corrected(written, context.corrections ?? []);
  if (reading !== null) return { ...reading, text: written, inferred: [] };
  return { ...read({ text: written, term: soundTerm(context) }), text: written };
}
