import { addDays, weekdayOf } from '../../calendar';
import type { Atom, Rule, Span } from '../atom';
import { atom, daySpan, daysOfMonthSpan } from '../atom';
import { YEAR_BEHIND, yearOf } from '../patterns';

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/**
 * "Tuần 2 tháng 3", "tuần thứ 3 tháng 3/2025", "tuần đầu tiên của tháng 9", "tuần 2-3 tháng 3", "tuần 2/3".
 * Weeks run from Monday to Sunday and count from the month's first Monday; "tuần cuối" is its last seven days.
 */
export const weekOfMonth: Rule = {
  hint: 'tuan ',
  pattern: new RegExp(
    String.raw`\btuan (?:(dau|cuoi)(?: tien| cung)?|(\d|i{1,3}|iv|v)(?:\s*(?:,|-|va|den)\s*(?:tuan )?(\d))?)\s*(?:[,(]\s*)?(?:cua )?(?:(?:/\s*)?thang\s?|/)(\d{1,2})(?!\d)${YEAR_BEHIND}`,
    'g',
  ),
  read: (match) => [
    atom(match, {
      kind: 'range',
      year: yearOf(match[5], match[6]),
      vague: true,
      closing: match[1] === 'cuoi',
      span: weeksOf(match[1], match[2], match[3], Number(match[4])),
    }),
  ],
};

function weeksOf(
  name: string | undefined,
  first: string | undefined,
  last: string | undefined,
  month: number,
): Atom['span'] {
  if (name === 'cuoi') return (year) => lastSevenDays(year, month);
  const from = name === 'dau' ? 1 : numberOf(first ?? '');
  return (year) =>
    joined(weekSpan(year, month, from), weekSpan(year, month, last ? Number(last) : from));
}

function numberOf(numeral: string): number {
  const roman = ROMANS.indexOf(numeral);
  return roman > 0 ? roman : Number(numeral);
}

/** The nth Monday-to-Sunday week that begins in the month; null where the month has none. */
function weekSpan(year: number, month: number, week: number): Span | null {
  const first = daySpan(year, month, 1);
  if (first === null || week < 1) return null;
  const untilMonday = (8 - weekdayOf(first.from)) % 7;
  const monday = addDays(first.from, untilMonday + 7 * (week - 1));
  return monday.slice(0, 7) === first.from.slice(0, 7)
    ? { from: monday, to: addDays(monday, 6) }
    : null;
}

function lastSevenDays(year: number, month: number): Span | null {
  const whole = daysOfMonthSpan(year, month, 1, 31);
  return whole && { from: addDays(whole.to, -6), to: whole.to };
}

function joined(first: Span | null, last: Span | null): Span | null {
  return first && last && first.from <= last.from ? { from: first.from, to: last.to } : null;
}
