import type { Rule } from '../atom';
import { atom, monthsSpan } from '../atom';
import { OF_YEAR, YEAR } from '../patterns';
import type { TimeKind } from '../../types';

const KINDS: Readonly<Record<number, TimeKind>> = { 3: 'quarter', 6: 'half', 9: 'nineMonths' };

/**
 * "6 tháng đầu năm 2025", "3 tháng cuối năm", "9 tháng đầu năm", "6 tháng đầu 2025";
 * reports also write "6 tháng năm 2025", "9 tháng/2025" and mean the first ones.
 */
export const monthsOfYear: Rule = {
  hint: ' thang',
  pattern: new RegExp(
    String.raw`\b(\d{1,2}) thang (dau|cuoi)(?: (?:cua )?nam(?: nay)?\b)?(?:${OF_YEAR})?|\b(0?[369]) thang(?:/| (?:cua )?nam )(${YEAR})`,
    'g',
  ),
  read: (match) => {
    const count = Number(match[1] ?? match[4]);
    if (!namesTheYear(match[0]) && count !== 6 && count !== 9) return null;
    const last = match[2] === 'cuoi';
    const year = match[3] ?? match[5];
    return [
      atom(match, {
        kind: last && count === 9 ? 'range' : (KINDS[count] ?? 'range'),
        year: year === undefined ? null : Number(year),
        closing: last,
        span: (of) => (last ? monthsSpan(of, 13 - count, 12) : monthsSpan(of, 1, count)),
      }),
    ];
  },
};

function namesTheYear(text: string): boolean {
  return /\bnam\b|\d{4}/.test(text);
}
