/** What Excel would parse as a formula, a date, a number or a quote prefix when it stands first in a written string. */
const TAKEN_AS_INPUT = /^[=+\-@'\t]/;
/** Texts Excel turns into numbers, dates, percentages, booleans or errors as if typed ("8/2025", "01", "1-2", "50%"). */
const TAKEN_AS_VALUE = /^[\s(]*[\d.,][\d\s.,/:%()\-eE]*$|^\s*(?:true|false|#[A-Z/0!?]+)\s*$|^\d/i;

/**
 * The value to write so that `text` arrives as this very text: with a leading apostrophe where Excel would read
 * a formula, a number or a date (Office docs: Range.values; a cell's quote prefix). "" stays "" (clears the cell).
 */
export function asTypedText(text: string): string {
  if (text === '') return '';
  return TAKEN_AS_INPUT.test(text) || TAKEN_AS_VALUE.test(text) ? `'${text}` : text;
}
