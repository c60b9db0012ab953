import type { Rule, Span } from '../atom';
import { atom, monthsSpan } from '../atom';
import { YEAR_BEHIND, quarterNumber, yearOf } from '../patterns';

/** Which month of the quarter a word names. */
const MONTHS: Readonly<Record<string, number>> = { dau: 1, giua: 2, cuoi: 3 };

/**
 * "đầu quý II/2025" (its first month), "giữa quý II", "cuối quý III/2025" (its last), always by convention;
 * "tháng cuối của quý II", "ngày cuối quý III".
 */
export const partOfQuarter: Rule = {
  hint: ' quy ',
  pattern: new RegExp(
    String.raw`\b(thang |ngay )?(dau|giua|cuoi)(?: tien| cung)? (?:cua )?quy (iv|i{1,3}|\d)(?![a-z\d])${YEAR_BEHIND}`,
    'g',
  ),
  read: (match, text) => {
    if (/\b(?:bat|nua) $/.test(text.slice(0, match.index))) return null;
    const day = match[1] === 'ngay ';
    const quarter = quarterNumber(match[3] ?? '');
    const part = MONTHS[match[2] ?? ''] ?? 3;
    return [
      atom(match, {
        kind: day ? 'day' : 'month',
        year: yearOf(match[4], match[5]),
        vague: match[1] === undefined,
        closing: part === 3,
        span: (year) => {
          const month =
            quarter > 4 ? null : monthsSpan(year, quarter * 3 - 3 + part, quarter * 3 - 3 + part);
          return day ? edgeOf(month, part === 1) : month;
        },
      }),
    ];
  },
};

function edgeOf(span: Span | null, first: boolean): Span | null {
  if (span === null) return null;
  return first ? { from: span.from, to: span.from } : { from: span.to, to: span.to };
}
