const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  lam: 5,
  sau6: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const DIGIT = 'mot|hai|ba|bon|nam|sau6|bay|tam|chin';
/** "mười năm 2025" is ten and a year: five behind ten is "lăm". */
const AFTER_TEN = DIGIT.replace('|nam', '|lam');
const NUMBER = String.raw`(?:(?:hai|ba) )?muoi(?: (?:${AFTER_TEN}))?|${DIGIT}`;
/** "tháng mười hai", "quý ba", "ngày mồng một", "tuần thứ hai". */
const AFTER_UNIT = new RegExp(
  String.raw`\b(thang|quy|ngay|mong|ngay mong|tuan|tuan thu|lan thu|dot thu) (${NUMBER})(?![a-z\d])`,
  'g',
);
/** "sáu tháng đầu năm", "ba tháng cuối năm", "sáu tháng một lần". */
const BEFORE_MONTHS = /\b(hai|ba|bon|sau6|sau|bay|tam|chin) thang(?= (?:dau|cuoi|nam|mot lan)|\/)/g;
/** "hai tuần đầu tháng", "mười ngày cuối", "ba ngày trước 30/9". */
const BEFORE_DAYS =
  /\b(hai|ba|bon|sau6|bay|tam|chin|muoi) (tuan|ngay)(?= (?:dau|giua|cuoi|truoc|sau6?)(?![a-z]))/g;
/** Words behind which "tháng, năm" are two units and not the month of May. */
const TWO_UNITS = /(?:\d|\b(?:hang|moi|tung|cac|nhung|theo|ky|va)|,)\s*$/;
/** "ngày 1 tháng năm" is the first of May all the same. */
const A_DAY = /\b(?:ngay|mong) \d{1,2}\s*$/;
const NAMED_MONTHS = /\bthang gieng\b/g;
/** Typed without marks, "thang tu" is April and "thang sau" June only where nothing else fits. */
const PLAIN_APRIL = /\bthang tu(?=$|\/| nam\b|[,.;)])/g;
const PLAIN_JUNE = /\bthang sau(?=\/\d| nam \d)/g;
const FIRST = /\b(tuan|lan|dot|quy) thu nhat\b/g;
const ORDINAL = /\b(tuan|lan|dot) thu (?=\d)/g;

/**
 * Writes number words behind or before a unit as digits. In and out: text as {@link spell} gives it.
 * "thang muoi hai" is "thang 12"; "tháng Chạp" stays: that lunar month lies in the next year.
 */
export function writeNumerals(text: string): string {
  return text
    .replace(NAMED_MONTHS, 'thang 1')
    .replace(BEFORE_MONTHS, (_match, word: string) => `${word === 'sau' ? 6 : valueOf(word)} thang`)
    .replace(BEFORE_DAYS, (_match, word: string, unit: string) => `${valueOf(word)} ${unit}`)
    .replace(AFTER_UNIT, (match, unit: string, words: string, at: number, whole: string) =>
      keepsApart(whole.slice(0, at), unit, words) ? match : `${unit} ${valueOf(words)}`,
    )
    .replace(PLAIN_APRIL, 'thang 4')
    .replace(PLAIN_JUNE, 'thang 6')
    .replace(FIRST, '$1 1')
    .replace(ORDINAL, '$1 ');
}

/** Whether "nam" behind a unit is the word year: "hàng tháng, năm", "quý năm 2025", "6 tháng năm 2025". */
function keepsApart(before: string, unit: string, words: string): boolean {
  if (words !== 'nam' || unit === 'mong') return false;
  return unit !== 'thang' || (TWO_UNITS.test(before) && !A_DAY.test(before));
}

function valueOf(words: string): number {
  const parts = words.split(' ');
  const ten = parts.indexOf('muoi');
  if (ten < 0) return DIGITS[words] ?? 0;
  const tens = ten === 0 ? 1 : (DIGITS[parts[0] ?? ''] ?? 0);
  return tens * 10 + (DIGITS[parts[ten + 1] ?? ''] ?? 0);
}
