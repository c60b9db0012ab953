import type { Rule } from '../atom';
import { listedAtoms, monthsSpan } from '../atom';
import { BETWEEN, YEAR_BEHIND, yearOf } from '../patterns';

/** Not the first figure of "3/9" or "30/9/2025". */
const NO_DATE = String.raw`(?!\s*[/.]\s*(?:0?\d|1[0-2])(?!\d))`;
/** Not the turns of "1 tháng 2 lần". */
const NO_TURNS = String.raw`(?! (?:lan|ky|cuoc|buoi|lop|dot)\b)`;
const NEXT = String.raw`${BETWEEN}(?:thang\s+)?(?:0?[1-9]|1[0-2])(?!\d)${NO_DATE}${YEAR_BEHIND}`;
const ITEM = new RegExp(
  String.raw`(?:thang\s+)?(\d{1,2}|\?)(?!\d)(?: nam(?= ?(?:\d|$)))?${YEAR_BEHIND}`,
  'g',
);

/** "Tháng 01/2025", "tháng 3 năm 2025", "Tháng 3/25", "Tháng 1, 2, 3/2025", "tháng 3-5/2025", "Tháng 6 - Tháng 9/2025". */
export const month: Rule = {
  hint: 'thang ',
  pattern: new RegExp(
    String.raw`\bthang (?:\? nam|\d{1,2}(?!\d)${NO_TURNS}${NO_DATE})${YEAR_BEHIND}(?:${NEXT})*`,
    'g',
  ),
  read: (match) =>
    listedAtoms(match, ITEM, (item) => {
      const number = item[1] === '?' ? 0 : Number(item[1]);
      return {
        kind: 'month',
        year: yearOf(item[2], item[3]),
        span: (year) => monthsSpan(year, number, number),
      };
    }),
};
