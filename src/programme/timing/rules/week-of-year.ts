import { addDays, weekdayOf } from '../../calendar';
import type { Rule, Span } from '../atom';
import { atom, daySpan } from '../atom';
import { YEAR } from '../patterns';

/**
 * "Tuần 39 năm 2025", "tuần thứ 10/2026", "tuần 39-40/2025": weeks of the year by ISO 8601, Monday to Sunday,
 * the first one holding 4 January; by convention, for offices may count otherwise. Without a year a week's
 * number says nothing (schools count theirs from August).
 */
export const weekOfYear: Rule = {
  hint: 'tuan ',
  pattern: new RegExp(
    String.raw`\btuan (\d{1,2})(?: ?(?:-|den|,|va) ?(?:tuan )?(\d{1,2}))?(?: ?[/-] ?|,? (?:cua )?nam |, | )(${YEAR})`,
    'g',
  ),
  read: (match) => {
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    return [
      atom(match, {
        kind: 'range',
        year: Number(match[3]),
        vague: true,
        span: (year) => joined(weekSpan(year, first), weekSpan(year, last)),
      }),
    ];
  },
};

/** The week's days; null where the year has no such week. */
function weekSpan(year: number, week: number): Span | null {
  const fourth = daySpan(year, 1, 4);
  const last = daySpan(year, 12, 28);
  if (fourth === null || last === null || week < 1) return null;
  const monday = addDays(fourth.from, 1 - weekdayOf(fourth.from) + 7 * (week - 1));
  return monday <= last.from ? { from: monday, to: addDays(monday, 6) } : null;
}

function joined(first: Span | null, last: Span | null): Span | null {
  return first && last && first.from <= last.from ? { from: first.from, to: last.to } : null;
}
