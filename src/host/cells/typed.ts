import { HostError, invalidArgument } from '../errors';
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
 * Reads a text as if typed into a cell of that number format, which is how `Range.values` takes strings.
 * The host is a Vietnamese Excel: dates are typed day first (19/8/2025) and 1,5 is one and a half; 1.5 is
 * taken as a number too, so that nothing a real Excel might convert passes here for text.
 * `today` (`YYYY-MM-DD`) gives the year of "1-2". Throws InvalidArgument above 32,767 characters.
 */
export function parseTyped(text: string, format: string, today: string): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return checkedText(text.slice(1), true);
  if (format === '@') return checkedText(text, false);
  return parsePlain(text, today) ?? parseFormulaText(text) ?? checkedText(text, false);
}

/** What a number, a date, a logical value or an error can begin with; most texts are done with here. */
const MAY_BE_PLAIN = /^\s*[\d+\-(#tf]/i;

function parsePlain(text: string, today: string): Typed | null {
  if (!MAY_BE_PLAIN.test(text)) return null;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'error', error: trimmed.toUpperCase() };
  return parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, today);
}

/** A text beginning with = + - or @ is a formula; one of these signs alone is text. */
function parseFormulaText(text: string): Typed | null {
  if (!/^[=+\-@]/.test(text) || text.trim().length === 1) return null;
  const formula = /^[=@]/.test(text) ? text.slice(1) : text;
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
  return { kind: 'text', text, quotePrefix };
}
