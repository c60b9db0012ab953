/** A section heading's numeral ("" where it has none) and title. */
export interface Heading {
  readonly numeral: string;
  readonly title: string;
}

const ROMAN = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
const PART = '(?:(?:phần|mục|nhóm|chương)\\s+(?:thứ\\s+)?)?';
const CAPITAL = `${ROMAN}|[A-ZĐ](?:\\.[IVX]+)?`;
/** "III/2025", left of "Quý III/2025" by a page break, is a quarter. */
const NO_YEAR = '(?!\\s*[/\\-–—]\\s*\\d)';
const SEPARATOR = `${NO_YEAR}\\s*[.,:)/\\-–—]+\\s*`;
/** "I. Nhận thức …", "A, NGUỒN TRUNG ƯƠNG", "Phần II: …"; the numeral in capitals. */
const CAPITAL_HEADING = new RegExp(`^(?:${PART})(${CAPITAL})${SEPARATOR}(\\S.*)$`, 'su');
const NAMED_HEADING =
  /^(?:phần|mục|nhóm|chương)\s+(?:thứ\s+)?([IVX]+|[A-ZĐ]|\d{1,2})(?![\p{L}\d])\s*[.,:)/\-–—]*\s*(.*)$/isu;
const ARABIC_HEADING = /^(\d{1,2}(?:\.\d{1,2})*)\s*[.,:)/\-–—]+\s*(\S.*)$/su;
/** The numeral alone in the ordinal column. */
const CAPITAL_NUMERAL = new RegExp(`^(?:phần|mục)?\\s*\\(?(${CAPITAL})\\s*[.,:)/\\-–—]*$`, 'iu');

/** A heading with its numeral in capitals in one text; null where it has none. */
export function readCapitalHeading(text: string): Heading | null {
  return heading(CAPITAL_HEADING.exec(text) ?? NAMED_HEADING.exec(text));
}

/** A heading in one text that stands across the table: any numeral, or none. */
export function readWideHeading(text: string): Heading {
  return (
    readCapitalHeading(text) ?? heading(ARABIC_HEADING.exec(text)) ?? { numeral: '', title: text }
  );
}

/** The section numeral in an ordinal cell: "II" of "II." ; null for task ordinals and other text. */
export function numeralOf(text: string): string | null {
  if (text.length > 12) return null;
  const numeral = CAPITAL_NUMERAL.exec(text)?.[1];
  return numeral !== undefined && numeral === numeral.toUpperCase() ? numeral : null;
}

function heading(match: RegExpExecArray | null): Heading | null {
  if (match === null) return null;
  return { numeral: (match[1] ?? '').toUpperCase(), title: (match[2] ?? '').trim() };
}
