import { daysInMonth } from '../../calendar';
import type { Rule } from '../atom';
import { atom, daysOfMonthSpan } from '../atom';
import { YEAR_BEHIND, yearOf } from '../patterns';

/**
 * "10 ngày đầu tháng 9/2025", "5 ngày cuối tháng 9", "10 ngày giữa tháng 9": so many days at a month's edge;
 * "hai tuần đầu tháng 9" is its first fourteen days, by convention.
 */
export const edgeOfMonth: Rule = {
  hint: 'thang ',
  pattern: new RegExp(
    String.raw`\b(\d{1,2}) (ngay|tuan) (dau|giua|cuoi)(?: tien| cung)?(?: cua)? thang (\d{1,2})(?!\d)${YEAR_BEHIND}`,
    'g',
  ),
  read: (match) => {
    const week = match[2] === 'tuan';
    const days = Number(match[1]) * (week ? 7 : 1);
    const month = Number(match[4]);
    const where = match[3] ?? '';
    return [
      atom(match, {
        kind: 'range',
        year: yearOf(match[5], match[6]),
        vague: week,
        closing: where === 'cuoi',
        span: (year) => daysAt(where, days, year, month),
      }),
    ];
  },
};

/** So many days of a month; in its middle only ten are a settled thing. */
function daysAt(where: string, days: number, year: number, month: number) {
  const length = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
  if (days < 1 || days > length) return null;
  if (where === 'dau') return daysOfMonthSpan(year, month, 1, days);
  if (where === 'cuoi') return daysOfMonthSpan(year, month, length - days + 1, length);
  return days === 10 ? daysOfMonthSpan(year, month, 11, 20) : null;
}
