import { HostError, invalidArgument } from '../errors';
import { parseEnglishDate } from './english-date';
import { parseEnglishNumber } from './english-number';
import { parseTypedDate } from './typed-date';
import { parseTypedNumber } from './typed-number';

/** What a typed text becomes in a cell. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** `format` is what Excel gives a General cell with it ("50%" becomes 0.5 shown as 0%). */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  /** Without the leading "=". */
  | { readonly kind: 'formula'; readonly formula: string };

/** Excel's limits of a cell's text and of a formula (Excel specifications and limits). */
export const MAX_TEXT_LENGTH = 32_767;
export const MAX_FORMULA_LENGTH = 8192;
const MAX_LINE_FEEDS = 253;

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
]);

/**
 * Who gives a text: an officer types the Vietnamese way (19/8/2025, 1,5), `Range.values` and `formulas` are read the
 * en-US way on every machine (8/19/2025, March 2025, $5; d.ts of `Range.values`).
 */
export type Hand = 'officer' | 'addin';

/**
 * Reads a text as if typed into a cell of that number format. `today` (`YYYY-MM-DD`) gives the year of "1-2". Throws
 * InvalidArgument for what a cell cannot hold: more than 32,767 characters, more than 253 line feeds, U+0000.
 */
export function parseTyped(text: string, format: string, today: string, hand: Hand): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return checkedText(text.slice(1), true);
  if (format === '@') return checkedText(text, false);
  const plain = hand === 'officer' ? parseVietnamese(text, today) : parseEnglish(text, today);
  return plain ?? parseFormulaText(text) ?? checkedText(text, false);
}

/** What a number, a date, a logical value or an error can begin with; most texts are done with here. */
const MAY_BE_PLAIN = /^\s*[\d+\-(#tf]/i;
const MAY_BE_ENGLISH =
  /^\s*(?:[\d+\-(#.$€£¥%]|true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** The longest text that is worth reading as a number or a date. */
const LONGEST_PLAIN = 64;

/**
 * What an officer types: days come before months, 1,5 is one and a half; 1.5 is taken as a number too, so that nothing
 * a real Excel might convert passes here for text.
 */
function parseVietnamese(text: string, today: string): Typed | null {
  if (!MAY_BE_PLAIN.test(text)) return null;
  const trimmed = text.trim();
  return parseWord(trimmed) ?? parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, today);
}

function parseEnglish(text: string, today: string): Typed | null {
  if (!MAY_BE_ENGLISH.test(text)) return null;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_PLAIN) return null;
  return parseWord(trimmed) ?? parseEnglishNumber(trimmed) ?? parseEnglishDate(trimmed, today);
}

/** Logical values and errors. */
function parseWord(trimmed: string): Typed | null {
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  const error = trimmed.toUpperCase();
  return ERRORS.has(error) ? { kind: 'error', error } : null;
}

/** A text beginning with = + - or @, also behind blanks, is a formula; one of these signs alone is text. */
function parseFormulaText(text: string): Typed | null {
  const start = text.trimStart();
  if (!/^[=+\-@]/.test(start) || start.trim().length === 1) return null;
  const formula = /^[=@]/.test(start) ? start.slice(1) : start;
  if (formula.length > MAX_FORMULA_LENGTH) {
    throw new HostError(
      'FormulaLengthExceedsLimit',
      `The formula is longer than ${MAX_FORMULA_LENGTH} characters.`,
    );
  }
  return { kind: 'formula', formula };
}

function checkedText(text: string, quotePrefix: boolean): Typed {
  if (text.length > MAX_TEXT_LENGTH) {
    throw invalidArgument(`A cell holds at most ${MAX_TEXT_LENGTH} characters.`);
  }
  if (text.includes('\0')) throw invalidArgument('A cell holds no U+0000.');
  const feeds = text.split('\n').length - 1;
  if (feeds > MAX_LINE_FEEDS) {
    throw invalidArgument(`A cell holds at most ${MAX_LINE_FEEDS} line feeds.`);
  }
  return { kind: 'text', text, quotePrefix };
}
