import { nfc, unifyDashes } from '../text/normalise';
import { writeNumerals } from './numerals';
import { spell } from './spelling';

/** Fullwidth digits and Roman numerals that are single characters. */
const ODD_NUMERALS = /[\uff10-\uff19\u2160-\u217f]/g;
/** A list on lines of its own: its dashes are bullets, not ranges. */
const BULLET_LIST = /^\s*[-+*•]/;
const BULLETS = /(?:^|\n)\s*[-+*•]\s*/g;
/** "tháng … năm 2025", "tháng    năm 2025": a form left unfilled. */
const UNFILLED_MONTH = /\bthang(?:\s*[.…_]+|\s{2,})\s*\/?\s*nam\b/g;

type Mending = readonly [RegExp, string | ((...parts: string[]) => string)];

/** What fingers do to dates, and how it is undone; each works on spelled text with single spaces. */
const MENDINGS: readonly Mending[] = [
  // 2O25 for 2025, 1O/2025 for 10/2025
  [/(\d)o(?=[\d/.-]|$)/g, '$10'],
  // 12//2026, 6/ 2026, 26/8 /2026, II/năm 2026
  [/(\d)\s*\/[\s/]*(?=\d)/g, '$1/'],
  [/(\d|\b(?:iv|v|i{1,3}|l{1,3}))\s*\/[\s/]*(?:nam\s*)?(?=\d)/g, '$1/'],
  // 30 - 6 - 2025, 30 . 6 . 2025
  [/\b(\d{1,2})\s*([.-])\s*(\d{1,2})\s*\2\s*(\d{4})\b/g, '$1$2$3$2$4'],
  // /202 6, năm 20 26
  [/(\/|\bnam )(2 ?0 ?\d ?\d)\b/g, (_all, lead, year) => lead + year.replaceAll(' ', '')],
  // Quý: III/2025
  [/\b(thang|quy|ngay)\s*:\s*(?=(?:\d|iv|i{1,3})\b)/g, '$1 '],
  // tháng9, ngày30/6, quýIII, 9năm, 2026(…), 2026Đề nghị
  [/\b(thang|ngay|nam|quy|tuan|truoc|den|tu|han|dot|lan)(?=\d)/g, '$1 '],
  [/\bquy(?=(?:iv|i{1,3})\b)/g, 'quy '],
  [/(\d)(?=(?:thang|ngay|nam|quy|tuan|den|va)\b)/g, '$1 '],
  [/(\b20\d{2})(?=[a-z])/g, '$1 '],
  // 6T đầu năm, T8/2025, T.8, Th8, Q3, Q.III, QIV
  [/\b(\d{1,2})t\b/g, '$1 thang'],
  [/(^|[^a-z\d_.])th?[. ]? ?(?=\d{1,2}(?!\d))/g, '$1thang '],
  [/(^|[^a-z\d_.])q\.? ?(?=(?:iv|v|i{1,3}|\d)(?![a-z\d]))/g, '$1quy '],
  // Quý lll, Quý lV, Quý 1V: letters and figures that look like Roman ones
  [
    /\bquy (?=[il1]*[ilv])([il1]{0,3}v?)(?![a-z\d])/g,
    (_all, sign) => `quy ${sign.replace(/[l1]/g, 'i')}`,
  ],
];

/**
 * The text the rules read: spelled (see spelling), dashes as "-", slips mended, number words as digits,
 * single spaces. In: any text. Out: lower case without diacritics; "?" stands for an unfilled month.
 */
export function mend(text: string): string {
  const plain = unifyDashes(nfc(text)).replace(ODD_NUMERALS, (sign) => sign.normalize('NFKC'));
  const spelled = spell(plain.toLowerCase().normalize('NFC'));
  const listed = BULLET_LIST.test(spelled) ? spelled.replace(BULLETS, ' ; ') : spelled;
  const single = listed.replace(UNFILLED_MONTH, 'thang ? nam').replace(/\s+/g, ' ').trim();
  return writeNumerals(MENDINGS.reduce(mendOne, single));
}

function mendOne(text: string, [slip, repair]: Mending): string {
  return typeof repair === 'string' ? text.replace(slip, repair) : text.replace(slip, repair);
}
