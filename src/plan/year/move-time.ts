import { addDays, daysInMonth, makeDay, partsOf, type Day } from '../../programme';
import { readTime } from '../../programme/timing';

/** A time expression as next year's programme would say it. */
export interface MovedTime {
  readonly text: string;
  /**
   * `moved`: its years were; `stays`: it names none, or goes on every year ("Quý III", "Hằng năm"); `asks`: it cannot be
   * moved by a rule (a span over years, an unreadable phrase) and is left as it was written.
   */
  readonly how: 'moved' | 'stays' | 'asks';
}

const FOUR = /(?<!\d)(19|20|21)\d{2}(?!\d)/gu;
/** "15/12/25", "T8/25": a year of two figures behind a day or a month. */
const TWO = /(?<=\d\s?[/.-]\s?)(\d{2})(?![\d/.-])/gu;
const LEAP_DAY = /(?<!\d)29(\s?[/.-]\s?0?2\s?[/.-])/gu;
/** "(Kế hoạch số 12/KH-UBND ngày 05/3/2025)": a paper keeps its day. */
const PAPER = /\d\s?[/-]\s?[\p{L}]{2,}/u;

/** Moves a time expression from one year's programme to another's; what it says is checked by reading both. */
export function moveTime(text: string, from: number, to: number): MovedTime {
  if (text.trim() === '') return { text, how: 'stays' };
  const before = readTime(text, { year: from });
  const isStanding = ['recurring', 'ongoing', 'open'].includes(before.kind);
  const names = yearsIn(text);
  if (names.length === 0 && !hasShortYear(text))
    return { text, how: before.kind === 'unreadable' ? 'asks' : 'stays' };
  if (isStanding || before.kind === 'unreadable' || PAPER.test(text)) return { text, how: 'asks' };
  const moved = shifted(text, to - from, from, to);
  const after = readTime(moved, { year: to });
  const isRight =
    after.kind === before.kind &&
    after.from === laterBy(before.from, to - from) &&
    after.to === laterBy(before.to, to - from);
  return isRight ? { text: moved, how: 'moved' } : { text, how: 'asks' };
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(FOUR)].map(([year]) => Number(year));
}

function hasShortYear(text: string): boolean {
  return /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}(?!\d)/u.test(text);
}

function shifted(text: string, years: number, from: number, to: number): string {
  const long = text.replace(FOUR, (year) => String(Number(year) + years));
  const short = hasShortYear(long)
    ? long.replace(TWO, (year) => (Number(year) === from % 100 ? String(to % 100) : year))
    : long;
  return isLeap(to) ? short : short.replace(LEAP_DAY, '28$1');
}

/** The same day some years on; the last of February stays the last. */
function laterBy(day: Day | null, years: number): Day | null {
  if (day === null) return null;
  const { year, month, day: date } = partsOf(day);
  const last = daysInMonth(year + years, month);
  const isLast = date === daysInMonth(year, month);
  // "Trước 01/3" ends on the last of February, whichever that is.
  return makeDay(year + years, month, isLast || date > last ? last : date) ?? addDays(day, 0);
}

function isLeap(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}
