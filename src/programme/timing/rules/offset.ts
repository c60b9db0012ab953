import { addDays } from '../../calendar';
import type { Rule } from '../atom';
import { atom, daySpan } from '../atom';
import { YEAR } from '../patterns';

const DAYS = String.raw`(\d{1,3}) ngay`;
/** A day in figures or in words, with its year or without. */
const DAY = String.raw`(?:ngay )?(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:(?:[/.-]| nam )(${YEAR}))?(?![\d/.-])`;
/** So many days before or after a day. */
function offset(pattern: string, at: { readonly days: number; readonly day: number }): Rule {
  return {
    hint: 'ngay',
    pattern: new RegExp(pattern, 'g'),
    read: (match) => {
      const sign = match[0].includes('truoc') ? -1 : 1;
      const days = Number(match[at.days]) * sign;
      const year = match[at.day + 2];
      return [
        atom(match, {
          kind: 'day',
          year: year === undefined ? null : Number(year),
          vague: true,
          span: (of) => {
            const base = daySpan(of, Number(match[at.day + 1]), Number(match[at.day]));
            if (base === null) return null;
            const day = addDays(base.from, days);
            return { from: day, to: day };
          },
        }),
      ];
    },
  };
}

/** "10 ngày trước 15/10/2025", "05 ngày sau ngày 10/12/2025". */
export const daysFromDay = offset(String.raw`\b${DAYS} (?:truoc|sau6?) ${DAY}`, {
  days: 1,
  day: 2,
});

/** "Trước 03 ngày so với ngày 18/11/2025". */
export const againstDay = offset(String.raw`\b(?:truoc|sau6?) ${DAYS} so voi ${DAY}`, {
  days: 1,
  day: 2,
});

/** "trước ngày 30/9/2025 05 ngày", "sau 30/9/2025 ít nhất 10 ngày". */
export const dayThenDays = offset(
  String.raw`\b(?:truoc|sau6?) ${DAY} (?:it nhat )?${DAYS}(?! lam viec)`,
  { days: 4, day: 1 },
);
