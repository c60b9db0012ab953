/** Text that needs no work: printable ASCII and line feeds. Most numbers, dates and codes are of this sort. */
const PLAIN = /^[\x20-\x7e\n]*$/;
/** Line ends other than the line feed Excel itself writes. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Every space that is not a plain one: tab, no-break, figure, thin, ideographic, zero-width space … */
const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;
/** Marks that take no room and part no words: soft hyphen, joiners, direction marks, variation selectors, byte order mark. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Combining marks left over by NFD: tones and the marks of ă, â, ê, ô, ơ, ư. */
const MARKS = /[\u0300-\u036f]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Letters that NFD does not take apart: đ, the Icelandic eth typed for it, and ƣ, which old fonts left for ư. */
const STUBBORN = /[đðƣ]/g;

/**
 * Text as the core keeps it: NFC, odd spaces as plain ones, invisible marks gone, line ends as "\n".
 * Invisible marks go first: one between a letter and its tone would keep the two apart. Line breaks, repeated
 * spaces, case and punctuation stay. The door for every cell text.
 */
export function nfc(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_ENDS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/**
 * A copy for matching captions, names and keywords: lower case, no diacritics, đ as d, every run of
 * punctuation and white space (line breaks too) as one space, trimmed. "  ĐƠN VỊ\nchủ-trì:" is "don vi chu tri".
 */
export function fold(text: string): string {
  return bare(nfc(text)).replace(NOT_WORD, ' ').trim();
}

/**
 * A copy for matching where tones tell words apart: NFC, lower case, dashes of every sort as "-",
 * white space (line breaks too) as single spaces, trimmed. Diacritics and punctuation stay.
 */
export function foldKeepingMarks(text: string): string {
  return unifyDashes(nfc(text)).toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same text with every hyphen, en dash, em dash and minus sign as "-". */
export function unifyDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/** Lower case without diacritics; punctuation and spaces stay as they are. "Quý III/2025" is "quy iii/2025". */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STUBBORN, (letter) => (letter === 'ƣ' ? 'u' : 'd'));
}
