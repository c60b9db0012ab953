import type { Rule } from '../atom';
import { atom, daySpan, monthsSpan } from '../atom';

/** "2025-09-30", "2025/09/30", "2025.9.30", and the month "2025-09". "2025-26" is left to the years. */
export const isoDate: Rule = {
  hint: null,
  pattern: /\b((?:19|20|21)\d{2})([/.-])(\d{1,2})(?:\2(\d{1,2}))?(?![\d/])/g,
  read: (match) => {
    const year = Number(match[1]);
    const month = Number(match[3]);
    const day = match[4];
    if (day === undefined && (month < 1 || month > 12 || match[2] === '.')) return null;
    return [
      atom(match, {
        kind: day === undefined ? 'month' : 'day',
        year,
        span: (of) =>
          day === undefined ? monthsSpan(of, month, month) : daySpan(of, month, Number(day)),
      }),
    ];
  },
};
