import type { TimeCorrection } from '../corrections';
import { nfc } from '../text/normalise';
import type { TimeExpression } from '../types';
import { corrected } from './correct';
import { memoise } from './memo';
import type { Reading } from './read';
import { readByRules } from './read';

/** What a text alone does not say. */
export interface TimeContext {
  /** The programme's year, for texts that name none; null where it is unknown. */
  readonly year: number | null;
  /** Readings the officer set by hand; they go before every rule. */
  readonly corrections?: readonly TimeCorrection[];
}

interface Question {
  readonly text: string;
  readonly year: number | null;
}

const read = memoise<Question, Reading>(
  ({ text, year }) => `${year}|${text}`,
  ({ text, year }) => readByRules(text, year),
);

/**
 * Reads a time expression as an officer wrote it (src/README §4).
 *
 * @param text one cell's text, in any normal form; blank gives `unreadable`
 * @param context the programme's year and the officer's corrections
 * @returns kind, first and last day (null where open), the text as NFC, and what was inferred;
 *   whatever cannot be read is `unreadable`, never an exception
 * @example readTime('Trước ngày 15/12', { year: 2025 }) // range, null … 2025-12-14, year inferred
 */
export function readTime(text: string, context: TimeContext): TimeExpression {
  const written = nfc(text).trim();
  const reading = corrected(written, context.corrections ?? []);
  if (reading !== null) return { ...reading, text: written, inferred: [] };
  return { ...read({ text: written, year: context.year }), text: written };
}
