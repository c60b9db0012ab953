import type { Blank } from './blank';
import { MARK } from './marks';

/**
 * Lengths of time: "0,5 ngày", "10 ngày làm việc", "trước 95 ngày", "30 ngày kể từ ngày 05/3/2025",
 * "trong vòng 3 tháng". The day a length is counted from is no deadline and goes with it.
 */
export const durations: Blank = {
  hint: null,
  mark: MARK.length,
  pattern: new RegExp(
    [
      String.raw`\b\d{1,3}(?:[.,]\d+)? ?(?:ngay|tuan|gio|phut)(?! ?\d| thang| mong| (?:dau|giua|cuoi)(?: cung| tien)?(?: cua)? thang \d)(?: lam viec)?(?:,? (?:ke tu|tu (?:ngay|khi))(?: ngay| khi)?[^\d,;.()]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?)?`,
      String.raw`\b(?:trong vong|trong thoi (?:han|gian)) \d{1,3} (?:thang|nam|quy)(?! ?\d)`,
      String.raw`\b\d{1,3} (?:thang|nam|quy),? (?:ke )?(?:tu|sau) (?:ngay|khi)`,
    ].join('|'),
    'g',
  ),
  spare: (match, text, at) => isOffset(match, text, at) || /[/.]$/.test(text.slice(at - 1, at)),
};

/** "10 ngày trước 15/10", "trước 3 ngày so với 18/11", "trước 30/9/2025 5 ngày": counted from a day that is named. */
function isOffset(match: string, text: string, at: number): boolean {
  const end = at + match.length;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + 40);
  if (!/^\d{1,3} ngay$/.test(match) || / lam viec/.test(after.slice(0, 9))) return false;
  if (/^ (?:truoc|sau6?) (?:ngay )?\d{1,2}(?:[/.-]| thang )\d/.test(after)) return true;
  if (/\b(?:truoc|sau6?) $/.test(before)) return /^ so voi (?:ngay )?\d/.test(after);
  return /\b(?:truoc|sau6?) (?:ngay )?\d[\d/.-]{2,9} (?:it nhat )?$/.test(before);
}
