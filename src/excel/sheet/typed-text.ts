/** A cell holds no more line feeds; Excel refuses the whole request for one more (Excel specifications and limits). */
export const MAX_LINE_FEEDS = 253;

/**
 * The value to write so that `text` arrives as this very text: with a leading apostrophe, a cell's quote prefix, for
 * Excel reads what it is given the en-US way on every machine, and what it takes for a number, a date, money or a
 * formula depends on its release ("March 2025", "$5", " =1"; d.ts of Range.values). Line feeds beyond what a cell
 * holds arrive as spaces. "" stays "" (clears the cell).
 */
export function asTypedText(text: string): string {
  return text === '' ? '' : `'${withinLines(text)}`;
}

/**
 * The same for a cell of the officer's own table: what Excel takes for nothing but a text goes without an apostrophe,
 * so that what is put back is as before, quote prefix or none.
 */
export function asOfficersText(text: string): string {
  return isSurelyText(text) ? withinLines(text) : asTypedText(text);
}

/** Begins with a letter and holds no digit, or one with a mark, which no English month, currency or unit has. */
function isSurelyText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(?:true|false)\s*$/i.test(text)) return false;
  return !/\p{N}/u.test(text) || /(?=\p{L})[^\0-\x7f]/u.test(text);
}

/** How many line feeds a text has. */
export function lineFeedsIn(text: string): number {
  return text.split('\n').length - 1;
}

function withinLines(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= MAX_LINE_FEEDS + 1) return text;
  return [...lines.slice(0, MAX_LINE_FEEDS), lines.slice(MAX_LINE_FEEDS).join(' ')].join('\n');
}
