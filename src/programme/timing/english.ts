const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Full names, "sept" and the first three letters; "may" is both. */
const NAME = [...MONTHS, 'sept', ...MONTHS.map((name) => name.slice(0, 3))].join('|');
const YEAR = String.raw`(?:19|20|21)\d{2}(?!\d)`;
const BETWEEN = String.raw`(?:\s*[-/.,]\s*|\s+)`;
/** A name that no Vietnamese letter makes part of a longer word. */
const WHOLE = String.raw`(?<![\p{L}])(${NAME})(?![\p{L}])`;
/** Without a year "may" is the Vietnamese word as well. */
const NOT_MAY = WHOLE.replace(NAME, NAME.replaceAll('|may', ''));

/** The day before a month's name. */
const DAY = String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?${BETWEEN}`;

type Rewriting = readonly [RegExp, (...parts: string[]) => string];

/** Month names are rewritten where figures beside them leave no doubt; "Sep 25" alone could be a day or a year. */
const REWRITINGS: readonly Rewriting[] = [
  // 25-Sep-2025, 30th June 2025, 22nd of December, 2026, 25-Sep-25
  [
    new RegExp(String.raw`${DAY}${WHOLE}(?:\.?${BETWEEN}?(${YEAR})|-(\d{2})(?!\d))`, 'gu'),
    (_all, day = '', name = '', year, short) => `${day}/${numberOf(name)}/${year ?? short}`,
  ],
  // 30 Sep
  [
    new RegExp(String.raw`${DAY}${NOT_MAY}`, 'gu'),
    (_all, day = '', name = '') => `${day}/${numberOf(name)}`,
  ],
  // September 9, 2025, Sept. 30 2025, June 30th
  [
    new RegExp(
      String.raw`${WHOLE}\.?\s*(\d{1,2})(?!\d)(?:(?:st|nd|rd|th)?\s*(?:,\s*)?(${YEAR})|(?:st|nd|rd|th)\b)`,
      'gu',
    ),
    (_all, name = '', day = '', year) => `${day}/${numberOf(name)}${yearText(year)}`,
  ],
  // Sep 2025, Sep-2025, Dec. 2026
  [
    new RegExp(String.raw`${WHOLE}\.?${BETWEEN}?(${YEAR})`, 'gu'),
    (_all, name = '', year = '') => `tháng ${numberOf(name)}/${year}`,
  ],
  // Aug - Oct 2025, Aug to tháng 10/2025
  [
    new RegExp(String.raw`${NOT_MAY}\.?\s*(?:-|to\b)\s*(?=tháng \d)`, 'gu'),
    (_all, name = '') => `tháng ${numberOf(name)} - `,
  ],
  // August
  [
    new RegExp(String.raw`^(\s*)(${MONTHS.filter((name) => name !== 'may').join('|')})(\s*)$`),
    (_all, _before, name = '') => `tháng ${numberOf(name)}`,
  ],
  [/\bweek (?=\d)|\bw(?=\d{1,2}[\s/.-]+20\d{2})/g, () => 'tuần '],
  [
    /\bh([12])(?=(?:\s*[/.-]\s*|\s+)20\d{2})/g,
    (_all, half) => `nửa ${half === '1' ? 'đầu' : 'cuối'} năm `,
  ],
  [
    /(?<![\d/.-])(20\d{2})(?:\s?[-/]\s?|\s)(q[1-4])(?![\da-z]|\s?[/.-]\s?20)/g,
    (_all, year, quarter) => `${quarter}/${year}`,
  ],
  [/\bbefore (?=\d|q\d|tháng \d)/g, () => 'trước '],
  [/\b(?:by|until|till|due(?: date)?:?|no later than) (?=\d|q\d|tháng \d)/g, () => 'đến hết '],
  [/\bfrom (?=\d|tháng \d)/g, () => 'từ '],
  [/(\d) to (?=\d|tháng \d)/g, (_all, figure) => `${figure} đến `],
];
/** Without one of these letters side by side nothing here can match. */
const MAYBE = /[a-z]{2}|[hw]\d|q[1-4]/;
const WEEKDAY =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+(?=\d{1,2}\b|ngày|[a-z]{3,9}\.? \d{1,2}\b)/g;

/**
 * English dates in Vietnamese figures: "25-sep-2025" is "25/9/2025", "sep 2025" is "tháng 9/2025". In and
 * out: lower-case NFC with dashes as "-". Vietnamese words stay: "máy" is no May. Names that remain are
 * left for the judgement of what is left over.
 */
export function translate(text: string): string {
  if (!MAYBE.test(text)) return text;
  const plain = text.replace(WEEKDAY, ' ');
  return REWRITINGS.reduce((rest, [pattern, rewrite]) => rest.replace(pattern, rewrite), plain);
}

function numberOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function yearText(year: string | undefined): string {
  return year === undefined ? '' : `/${year}`;
}
