import type { Atom, Rule } from '../atom';
import { atom, daySpan } from '../atom';

/** A day and a month in figures, perhaps with days before it that share the month; a year, perhaps of two digits. */
const PATTERN =
  /((?:(?:ngay|mong)\s+){0,2})((?:\d{1,2}\s*(?:,|va\b|hoac\b|\+|&)\s*(?:ngay\s+)?){0,31}?|\d{1,2}\s*(?:-|den\b|toi\b)\s*(?:het\s+)?(?:ngay\s+)?)(\d{1,2})([/.-])(\d{1,2})(?:\4(\d{4}|\d{2})(?!\d)|(?![\d/]|\s*thang \d))/g;
/** What must stand before days that share a month, so that "đợt 1, 30/6" is no list. */
const LIST_OPENER = /(?:^|[;:(#@]|\b(?:ngay|mong|tu|trong|truoc|den|toi|het|vao|la|va)|,)\s*$/;
/** What must stand before "2-6" or "2.6" without a year, which could be anything. */
const DATE_OPENER = /\b(?:ngay|tu|den|toi|truoc|het|nhat|han)\s*$/;

/** "30/8/2025", "30.6.2025", "30-6-25", "30/6", "ngày 2-6", "20-25/11/2026", "ngày 5, 6/3/2025". */
export const dayMonth: Rule = {
  hint: null,
  pattern: PATTERN,
  read: (match, text) => {
    const [, lead = '', list = '', , separator, , year] = match;
    const before = text.slice(0, match.index);
    if (/[\da-z_/.]$/.test(before)) return null;
    if (list !== '' && lead === '' && !LIST_OPENER.test(before)) return null;
    if (year === undefined && !standsWithoutYear(match, before, separator)) return null;
    const of = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    return [...leadingDays(match, lead, list), lastDay(match, lead.length + list.length, of)];
  },
};

/** The days that only share the last one's month: the 20 of "20-25/11/2026". */
function leadingDays(match: RegExpExecArray, lead: string, list: string): readonly Atom[] {
  const month = Number(match[5]);
  return [...list.matchAll(/\d+/g)].map((item) => {
    const at = match.index + lead.length + item.index;
    const span = (year: number) => daySpan(year, month, Number(item[0]));
    return { ...atom(match, { kind: 'day', year: null, span }), at, end: at + item[0].length };
  });
}

function lastDay(match: RegExpExecArray, offset: number, year: number | null): Atom {
  const span = (of: number) => daySpan(of, Number(match[5]), Number(match[3]));
  const alone = match[2] === '';
  return atom(match, { kind: 'day', year, span, at: match.index + (alone ? 0 : offset) });
}

/** Without a year, only what can be a day is taken for one, unless "ngày" stands before it. */
function standsWithoutYear(
  match: RegExpExecArray,
  before: string,
  separator: string | undefined,
): boolean {
  if (separator === '-' && Number(match[5]) > 12) return false; // "ngày 20-25": two days
  const named = match[1] !== '';
  if (match[0].length === match.input.length && Number(match[3]) > 12) return true;
  if (separator !== '/' && !named && !DATE_OPENER.test(before)) return false;
  return named || daySpan(2000, Number(match[5]), Number(match[3])) !== null;
}
