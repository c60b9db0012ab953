import type { Rule } from '../atom';
import { listedAtoms, monthsSpan } from '../atom';
import { YEAR } from '../patterns';

const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const ITEM = new RegExp(String.raw`(\d{1,2})(?!\d)(?:\s*[/.-]\s*(${YEAR}))?`, 'g');
/** What must stand before months that share a year, so that "đợt 1, 6/2025" is no list. */
const LIST_OPENER = /(?:^|[;:(#]|\b(?:tu|trong|truoc|den|het|vao|la|hoan thanh|thuc hien))\s*$/;

/** "8/2025", "08-2025", "8.2025", "3-5/2025", "10, 11, 12/2025". */
export const monthYear: Rule = {
  hint: null,
  pattern: new RegExp(
    String.raw`((?:${MONTH}\s*(?:,|-|\+|&|va\b|den\b|hoac\b)\s*){0,11})(${MONTH})\s*[/.-]\s*(${YEAR})(?!/)`,
    'g',
  ),
  read: (match, text) => {
    const before = text.slice(0, match.index);
    if (/[\da-z_/.]$/.test(before)) return null;
    if (match[1] !== '' && !LIST_OPENER.test(before)) return null;
    return listedAtoms(match, ITEM, (item) => ({
      kind: 'month',
      year: item[2] === undefined ? null : Number(item[2]),
      span: (year) => monthsSpan(year, Number(item[1]), Number(item[1])),
    }));
  },
};
