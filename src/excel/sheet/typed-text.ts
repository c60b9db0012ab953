/**
 * The value to write so that `text` arrives as this very text: with a leading apostrophe, which Excel takes off and
 * keeps as the cell's quote prefix (Office docs: Range.values). Every text bears one: what Excel reads as a formula, a
 * number or a day depends on its release ("  - một", "Mar 2025", "$5"). "" stays "" (clears the cell).
 */
export function asTypedText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
