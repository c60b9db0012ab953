import type { Day } from '../calendar';
import { dayOfSerial, partsOf } from '../calendar';
import { bare } from '../text/normalise';

/** Days between the two calendars of Excel: serial 0 of 1904 workbooks is serial 1462 of the others. */
export const DAYS_OF_1904 = 1462;

/** The part of its day that a number formatted as a date shows. */
export type ShownPart = 'day' | 'month' | 'none';

/** Serials that an officer's date can have: the years 1990 to 2099. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;
/** A number as Excel shows one that is no date: "46203", "46,203", "46.203,50". */
const SHOWN_AS_NUMBER = /^-?\d[\d.,\s]*$/;
/** "5.4.26", "05.04.2026": three figures with dots, which {@link SHOWN_AS_NUMBER} fits too. */
const DOTTED = /^\d{1,4}\.\d{1,2}\.\d{2,4}$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/;
const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Whether a text is what Excel shows of a number that is no date. */
export function isShownAsNumber(shown: string): boolean {
  return SHOWN_AS_NUMBER.test(shown) && !DOTTED.test(shown);
}

/**
 * The day of a cell that holds a real date and shows it, in whatever form ("5-Apr-26", "4/5/26", "Sep-25",
 * "Thursday"), and whether the day itself is shown. `days1904` is {@link DAYS_OF_1904} for a workbook that counts
 * from 1904, else 0. Null for any other number, and where the display tells another day.
 */
export function shownDate(
  value: number,
  shown: string,
  days1904: number,
): { readonly day: Day; readonly part: 'day' | 'month' } | null {
  const serial = value + days1904;
  const day = serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? dayOfSerial(serial) : null;
  if (day === null || isShownAsNumber(shown)) return null;
  const part = shownPart(day, shown);
  if (part !== 'none') return { day, part };
  return /\d/.test(shown) && !CLOCK.test(bare(shown)) ? null : { day, part: 'day' };
}

/** Which part of its day a text shows, in any order of day, month and year: "9/30/2025", "30-Sep", "Sep-25". */
export function shownPart(day: Day, shown: string): ShownPart {
  const parts = partsOf(day);
  const text = bare(shown);
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const named = text.includes(MONTH_NAMES[parts.month - 1] ?? '');
  const rest = named ? numbers : without(numbers, parts.month);
  if (rest === null) return 'none';
  const dated = without(rest, parts.day);
  const bearsYear = (list: readonly number[]): boolean =>
    list.includes(parts.year) || list.includes(parts.year % 100);
  if (named && rest.length === 1 && /^[a-z]+[\s-]\d{2}$/.test(text) && bearsYear(rest))
    return 'month';
  if (dated !== null && (named || bearsYear(dated) || dated.length === 0)) return 'day';
  return bearsYear(rest) ? 'month' : 'none';
}

/** The list without one such number; null where it has none. */
function without(numbers: readonly number[], wanted: number): readonly number[] | null {
  const at = numbers.indexOf(wanted);
  return at < 0 ? null : numbers.filter((_number, index) => index !== at);
}
