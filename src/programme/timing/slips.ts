import { nfc, unifyDashes } from '../text/normalise';
import { translate } from './english';
import { writeNumerals } from './numerals';
import { settleSchoolYear } from './school-year';
import { spell } from './spelling';

/** Fullwidth digits and signs, and Roman numerals that are single characters. */
const ODD_SIGNS = /[\uff01-\uff5e\u2160-\u217f]/g;
/** Tildes, arrows and the division sign, written for a dash between the ends of a range. */
const RANGE_SIGNS = /[~\u223c\u301c\u00f7\u2192\u21d2\u2794\u279c]|(?<![-=])[-=]{1,3}>/g;
/** A list on lines of its own: its dashes are bullets, not ranges. */
const BULLET_LIST = /^\s*[-+*•]/;
const BULLETS = /(?:^|\n)[^\S\n]*[-+*•]\s*/g;
/** "tháng … năm 2025", "tháng    năm 2025", "quý … năm 2025": a form left unfilled. */
const UNFILLED_MONTH = /\b(?:thang|quy)(?:\s*[.…_][\s.…_]*|\s{2,})(?:\/\s*)?nam\b/g;

type Mending = readonly [RegExp, string | ((...parts: string[]) => string)];

/** What fingers do to dates, and how it is undone; each works on spelled text with single spaces. */
const MENDINGS: readonly Mending[] = [
  // 2025-09-30T00:00:00.000Z; from 17:00 on, universal time is Vietnam's next day and stays unread
  [
    /\b(\d{4}-\d{2}-\d{2})t(?:(?:0\d|1[0-6]):\d{2}(?::\d{2})?(?:\.\d{1,9})?z|(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?:\+07:?00)?(?![z\d+-]))/g,
    (_all, day, clock) => (clock === undefined ? `${day}` : `${day} ${clock}`),
  ],
  // 2O25 for 2025, 1O/2025 for 10/2025, 30/O9
  [/(\d)o(?=[\d/.-]|$)/g, '$10'],
  [/([/.-])o(?=\d)/g, '$10'],
  // l5/9/2025, 15/l0/2025, tháng l2
  [/(?<![a-z\d_])[li](?=\d[/.-]\d)/g, '1'],
  [/(\d[/.-])[li](?=\d?[/.-]\d)/g, '$11'],
  [/\bthang [li](?=[0-2](?![a-z\d]))/g, 'thang 1'],
  // 30\9\2025, 30/9/2025/- 15/10/2025, 30/9-2025, 30-9/2025, 30/9/'25
  [/(\d)\\(?=\d)/g, '$1/'],
  [/(\d{4}) ?\/(?=\s*(?:-|$))/g, '$1'],
  [/\b(\d{1,2})\/(\d{1,2})-(?=20\d{2}(?!\d))/g, '$1/$2/'],
  [/\b(1[3-9]|2\d|3[01])-(\d{1,2})\/(?=20\d{2}(?!\d))/g, '$1/$2/'],
  [/^(\d{1,2}), ?(\d{1,2}), ?(?=20\d{2}$)/g, '$1/$2/'],
  [/(\/\d{1,2}\/)['’](?=\d{2}(?!\d))/g, '$1'],
  // 12//2026, 6/ 2026, 26/8 /2026, II/năm 2026
  [/(\d)\s*\/[\s/]*(?=\d)/g, '$1/'],
  [/(\d|\b(?:iv|v|i{1,3}|l{1,3}))\s*\/[\s/]*(?:nam\s*)?(?=\d)/g, '$1/'],
  // 30 - 6 - 2025, 30 . 6 . 2025
  [/\b(\d{1,2})\s*([.-])\s*(\d{1,2})\s*\2\s*(\d{4})\b/g, '$1$2$3$2$4'],
  // /202 6, năm 20 26
  [/(\/|\bnam )(2 ?0 ?\d ?\d)\b/g, (_all, lead, year) => lead + year.replaceAll(' ', '')],
  // trướcngày, trongtháng, hoànthành, năm2025tháng9
  [/\bhoanthanh/g, 'hoan thanh '],
  [
    /\b(truoc|den|het|tu|trong|vao|nhat|sau6?|cuoi|giua)(?=(?:ngay|thang|quy|nam)(?![a-z]))/g,
    '$1 ',
  ],
  [/(\d)(?=(?:thang|ngay|nam|quy|tuan|den|va)(?![a-z]))/g, '$1 '],
  // thg 9, thg. 9, T3, 30/9/2025 (a Tuesday), CN 28/9
  [/(?<![a-z])thg\.? ?(?=\d)/g, 'thang '],
  [/(?<![a-z\d])t([2-7]),? (?=(?:ngay )?\d{1,2}[/.-]\d{1,2}(?!\d))/g, 'thu $1 '],
  [/(?<![a-z\d])cn[,.]? (?=(?:ngay )?\d{1,2}[/.-]\d{1,2}(?!\d))/g, 'chu nhat '],
  // 30-thg 9-2025
  [/\b(\d{1,2})-thang (\d{1,2})-(?=\d{2}(?:\d{2})?(?!\d))/g, '$1/$2/'],
  // Tháng(5/2025), 2025.0
  [/\bthang ?\((\d{1,2}\/\d{4})\)/g, 'thang $1'],
  [/^(20\d{2})[.,]0$/g, '$1'],
  // Quý: III/2025
  [/\b(thang|quy|ngay)\s*:\s*(?=(?:\d|iv|i{1,3})\b)/g, '$1 '],
  // tháng9, ngày30/6, quýIII, 9năm, 2026(…), 2026Đề nghị
  [/\b(thang|ngay|nam|quy|tuan|truoc|den|tu|han|dot|lan)(?=\d)/g, '$1 '],
  [/\bquy(?=(?:iv|i{1,3})(?:nam)?(?![a-z]))/g, 'quy '],
  [/\b(iv|i{1,3})nam(?![a-z])/g, '$1 nam'],
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
  const plain = unifyDashes(nfc(text))
    .replace(ODD_SIGNS, (sign) => sign.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFC');
  const spelled = spell(translate(plain.replace(RANGE_SIGNS, '-')));
  const listed = BULLET_LIST.test(spelled) ? spelled.replace(BULLETS, ' ; ') : spelled;
  const single = listed.replace(UNFILLED_MONTH, 'thang ? nam').replace(/\s+/g, ' ').trim();
  return settleSchoolYear(writeNumerals(MENDINGS.reduce(mendOne, single)));
}

function mendOne(text: string, [slip, repair]: Mending): string {
  return typeof repair === 'string' ? text.replace(slip, repair) : text.replace(slip, repair);
}
