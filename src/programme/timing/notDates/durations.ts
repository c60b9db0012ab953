import type { Blank } from './blank';

/**
 * Lengths of time: "0,5 ngày", "10 ngày làm việc", "trước 95 ngày", "30 ngày kể từ ngày 05/3/2025",
 * "trong vòng 3 tháng". The day a length is counted from is no deadline and goes with it.
 */
export const durations: Blank = {
  hint: null,
  mark: '~',
  pattern: new RegExp(
    [
      String.raw`\b\d{1,3}(?:[.,]\d+)? ?(?:ngay|tuan|gio|phut)(?! ?\d| thang| mong)(?: lam viec)?(?:,? (?:ke tu|tu (?:ngay|khi))(?: ngay| khi)?[^\d,;.()]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?)?`,
      String.raw`\b(?:trong vong|trong thoi (?:han|gian)) \d{1,3} (?:thang|nam|quy)(?! ?\d)`,
      String.raw`\b\d{1,3} (?:thang|nam|quy),? (?:ke )?(?:tu|sau) (?:ngay|khi)`,
    ].join('|'),
    'g',
  ),
  spare: (_match, text, at) => /[/.]$/.test(text.slice(0, at)),
};
