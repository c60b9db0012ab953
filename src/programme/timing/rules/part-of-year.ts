import type { TimeKind } from '../../types';
import type { Rule } from '../atom';
import { atom, daySpan, monthsSpan } from '../atom';
import { OF_YEAR, YEAR } from '../patterns';

/** First and last month of a part of the year, and what it amounts to. */
const PARTS: Readonly<Record<string, readonly [number, number, TimeKind]>> = {
  dau: [1, 3, 'quarter'],
  giua: [4, 9, 'range'],
  cuoi: [12, 12, 'month'],
};

/** "đầu năm" (first quarter), "giữa năm" (second and third), "cuối năm 2025" (December), "đầu 2026", "ngày cuối năm". */
export const partOfYear: Rule = {
  hint: null,
  pattern: new RegExp(
    String.raw`\b(ngay )?(dau|giua|cuoi)(?: cung)? (?:(?:cua )?nam(?: nay)?(?![a-z\d])(?! (?:hoc|sau|toi|truoc))(?:${OF_YEAR})?|(${YEAR}))`,
    'g',
  ),
  read: (match, text) => {
    if (/\bbat $/.test(text.slice(0, match.index))) return null;
    const name = match[2] ?? '';
    const [first, last, kind] = PARTS[name] ?? [12, 12, 'month'];
    const year = match[3] ?? match[4];
    const day = match[1] !== undefined && name === 'cuoi';
    return [
      atom(match, {
        kind: day ? 'day' : kind,
        year: year === undefined ? null : Number(year),
        vague: !day,
        closing: name === 'cuoi',
        span: (of) => (day ? daySpan(of, 12, 31) : monthsSpan(of, first, last)),
      }),
    ];
  },
};
