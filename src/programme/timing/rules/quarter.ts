import type { Rule, Span } from '../atom';
import { listedAtoms, monthsSpan } from '../atom';
import { BETWEEN, QUARTER, YEAR, YEAR_BEHIND, quarterNumber, yearOf } from '../patterns';

/** Not the first figure of "3/9" or "4/9/2025". */
const NO_DATE = String.raw`(?!\s*[/.]\s*(?:0?\d|1[0-2])(?!\d))`;
const NEXT = String.raw`(?:${BETWEEN}|/)(?:quy\s+)?(?:iv|i{1,3}|[1-4])(?![a-z\d])${NO_DATE}${YEAR_BEHIND}`;

/** "Quý III/2025", "Quý 3 năm 2025", "Quý I, II/2025", "Quý I và quý II năm 2025", "Quý IV/2025 - I/2026". */
export const quarter: Rule = {
  hint: 'quy ',
  pattern: new RegExp(
    String.raw`\bquy (?:${QUARTER})(?![a-z\d])${NO_DATE}${YEAR_BEHIND}(?:${NEXT})*`,
    'g',
  ),
  read: (match) =>
    listedAtoms(match, ITEM, (item) => {
      const number = quarterNumber(item[1] ?? '');
      return {
        kind: 'quarter',
        year: yearOf(item[2], item[3]),
        span: (year) => quarterSpan(year, number),
      };
    }),
};

const ITEM = new RegExp(String.raw`(?:quy\s+)?\b(${QUARTER})(?![a-z\d])${YEAR_BEHIND}`, 'g');

/** "IV/2025" as a whole cell. */
export const bareQuarter: Rule = {
  hint: 'i',
  pattern: new RegExp(String.raw`^(iv|i{1,3})[/-](${YEAR})$`, 'g'),
  read: (match) =>
    listedAtoms(match, /^([iv]+)[/-](\d{4})$/g, (item) => ({
      kind: 'quarter',
      year: Number(item[2]),
      span: (year) => quarterSpan(year, quarterNumber(item[1] ?? '')),
    })),
};

/** The days of a quarter; null for a fifth one. */
function quarterSpan(year: number, quarter: number): Span | null {
  return monthsSpan(year, quarter * 3 - 2, quarter * 3);
}
