import { findTimes } from './time-mentions';
import { pattern, says, textBefore, wholeWords, type RemarkText } from './words';

/** A percentage or a fraction a/b in a remark, as 0–100 (rounded to two decimals). */
export type Share = number;

const PERCENT = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?) ?%/g;
const FRACTION =
  /(?<![a-zà-ỹ\d./,-])(\d{1,4})(?: ?\/ ?| trên | trong (?:tổng )?(?:số )?)(\d{1,4})(?![\d%]|[/-] ?[a-zà-ỹ\d])/g;
/** "Vượt 5%", "tăng 10%", "với 80% đại biểu": shares of something else. */
const OF_SOMETHING_ELSE = wholeWords(
  '(?:vượt|tăng|giảm|với|với chất lượng|trong đó|lãi suất|hơn kế hoạch)[ :]*$',
);
/** "39/40 điểm", "80% đại biểu": says nothing of how far the work is. */
const OF_PEOPLE_OR_POINTS = pattern('^ ?(?:điểm|trận|phiếu|đại biểu|học viên)(?![a-zà-ỹ])');
const DOCUMENT = wholeWords('(?:số|cv|kh|qđ|bc)(?: ký hiệu)?[: ]*$');

/** The shares a remark names, percentages first; dates and document numbers are no fractions. */
export function findShares(remark: RemarkText): Share[] {
  return [...percentages(remark), ...fractions(remark)];
}

/** Whether a remark is nothing but a whole share of something ("12/12 xã"); "12/12" alone may be a day. */
export function isWholeShare(remark: RemarkText): boolean {
  return ONLY_SHARE.test(remark.folded) && findShares(remark).every((share) => share === 100);
}

const ONLY_SHARE = /^(\d{1,4}) ?\/ ?\1(?: [a-zà-ỹ]+){1,4}$/;

/** The share below 100 that keeps a remark's done words from counting, or null. */
export function partialShare(remark: RemarkText): Share | null {
  return findShares(remark).find((share) => share < 100) ?? null;
}

function percentages(remark: RemarkText): Share[] {
  if (!remark.folded.includes('%')) return [];
  return [...remark.folded.matchAll(PERCENT)]
    .filter((match) => countsForTask(remark, match))
    .map((match) => Number((match[1] ?? '').replace(',', '.')));
}

function fractions(remark: RemarkText): Share[] {
  if (!/\/|tr[êe]n|trong/.test(remark.folded)) return [];
  const times = findTimes(remark);
  return [...remark.folded.matchAll(FRACTION)]
    .filter((match) => !times.some((time) => time.start <= match.index && match.index < time.end))
    .filter((match) => countsForTask(remark, match))
    .map((match) => shareOf(Number(match[1]), Number(match[2])))
    .filter((share) => share !== null);
}

/** 2025 below the line is a year or a document's, not a whole to take a part of. */
function shareOf(part: number, whole: number): Share | null {
  if (whole === 0 || part > whole || (whole >= 1900 && whole <= 2100)) return null;
  return Math.round((part / whole) * 10000) / 100;
}

function countsForTask(remark: RemarkText, { index, 0: text }: RegExpExecArray): boolean {
  const before = textBefore(remark, index);
  const after = remark.folded.slice(index + text.length);
  if (says(OF_PEOPLE_OR_POINTS, remark, after)) return false;
  return !says(OF_SOMETHING_ELSE, remark, before) && !says(DOCUMENT, remark, before);
}
