import type { Rule } from '../atom';
import { atom, daysOfMonthSpan } from '../atom';
import { YEAR_BEHIND, yearOf } from '../patterns';

/** First and last day, whether our convention fixes them, and whether they end the month. */
type Part = readonly [first: number, last: number, vague: boolean];
const PARTS: Readonly<Record<string, Part>> = {
  'thuong tuan': [1, 10, false],
  'trung tuan': [11, 20, false],
  'ha tuan': [21, 31, false],
  dau: [1, 10, true],
  giua: [11, 20, true],
  cuoi: [21, 31, true],
  'nua dau': [1, 15, false],
  'nua cuoi': [16, 31, false],
  'ngay dau': [1, 1, false],
};

/**
 * "trung tuần tháng 4/2025", "thượng tuần tháng 5", "đầu tháng 5", "cuối tháng 5/2025",
 * "nửa đầu tháng 6", "ngày cuối cùng của tháng 6".
 */
export const partOfMonth: Rule = {
  hint: 'thang ',
  pattern: new RegExp(
    String.raw`\b(?:(thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi|ngay dau|ngay cuoi|dau|giua|cuoi)(?: tien| cung)?) (?:cua )?thang (\d{1,2})(?!\d)${YEAR_BEHIND}`,
    'g',
  ),
  read: (match, text) => readPart(match, text),
};

/** "trung tuần 4/2025": only the learned words may do without "tháng". */
export const decadeOfMonth: Rule = {
  hint: ' tuan ',
  pattern: new RegExp(
    String.raw`\b(thuong tuan|trung tuan|ha tuan) (\d{1,2})(?=/\d{4})${YEAR_BEHIND}`,
    'g',
  ),
  read: (match, text) => readPart(match, text),
};

function readPart(match: RegExpExecArray, text: string): ReturnType<Rule['read']> {
  if (/\bbat $/.test(text.slice(0, match.index))) return null; // "bắt đầu tháng 3": it begins then
  const name = match[1] ?? '';
  const month = Number(match[2]);
  const [first, last, vague] = PARTS[name] ?? [31, 31, false];
  const lastDay = name === 'ngay cuoi';
  return [
    atom(match, {
      kind: lastDay || name === 'ngay dau' ? 'day' : 'range',
      year: yearOf(match[3], match[4]),
      vague,
      closing: last === 31,
      span: (year) =>
        lastDay ? lastOfMonth(year, month) : daysOfMonthSpan(year, month, first, last),
    }),
  ];
}

function lastOfMonth(year: number, month: number): ReturnType<typeof daysOfMonthSpan> {
  const whole = daysOfMonthSpan(year, month, 1, 31);
  return whole && { from: whole.to, to: whole.to };
}
