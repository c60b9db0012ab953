import type { Day } from '../calendar';
import { dayOfSerial, partsOf } from '../calendar';
import type { CellValue } from '../snapshot';
import { bare, nfc } from '../text/normalise';
import type { TimeExpression } from '../types';
import { monthsSpan } from './atom';
import { corrected } from './correct';
import { UNREADABLE } from './read';
import type { TimeContext } from './read-time';
import { readTime } from './read-time';

/** Marks that stand for "nothing here": dashes, dots, an x. */
const NOTHING_WRITTEN = /^[-–—−._…\s]*$/;
/** A number as Excel shows one that is no date: "46203", "46,203", "46.203,50". */
const SHOWN_AS_NUMBER = /^-?\d[\d.,\s]*$/;
const TOO_NARROW = /^#+$/;
/** "8.2025": a month typed into a cell that took it for a decimal; "10.202" has lost a nought and stays unread. */
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])[.,](?:19|20|21)\d{2}$/;
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

/**
 * Reads a cell that should hold a time.
 *
 * @param value the cell's value; a date is its serial
 * @param displayed the cell's text as shown; undefined where it was not read
 * @param context as for {@link readTime}
 * @returns null for a cell with nothing in it (or only dashes); for numbers, what is shown counts:
 *   46082 shown "Tháng 3/2026" is that month, shown "01/03/2026" or "####" that day, shown "46082"
 *   unreadable; 2025 is a year, 8.2025 shown "8.2025" is August 2025
 */
export function readTimeCell(
  value: CellValue,
  displayed: string | undefined,
  context: TimeContext,
): TimeExpression | null {
  if (typeof value === 'string') {
    return NOTHING_WRITTEN.test(nfc(value)) ? null : readTime(value, context);
  }
  if (typeof value === 'boolean') return { ...UNREADABLE, text: displayed ?? String(value) };
  return readNumber(value, nfc(displayed ?? String(value)).trim(), context);
}

function readNumber(value: number, shown: string, context: TimeContext): TimeExpression {
  if (corrected(shown, context.corrections ?? []) !== null) return readTime(shown, context);
  const day = dayOfSerial(value);
  if (TOO_NARROW.test(shown)) return day === null ? unreadable(shown) : dayAs(day, writtenDay(day));
  if (isYear(value, shown) || MONTH_AND_YEAR.test(shown)) {
    return readTime(shown.replace(',', '.'), context);
  }
  if (day === null || SHOWN_AS_NUMBER.test(shown)) return readPlainNumber(day, shown, context);
  return readShownDate(day, shown, context);
}

/** A plain number is nothing we know, unless its figures are a date ("2025", "30.06.2025") that its serial confirms. */
function readPlainNumber(day: Day | null, shown: string, context: TimeContext): TimeExpression {
  if (day === null) return unreadable(shown);
  const reading = readTime(shown, context);
  return holds(reading, day) ? reading : unreadable(shown);
}

/** What is shown counts where it agrees with the serial; else the serial, where a date is shown at all. */
function readShownDate(day: Day, shown: string, context: TimeContext): TimeExpression {
  const reading = readTime(shown, { ...context, year: partsOf(day).year });
  const parts = shownParts(day, shown);
  const wordy = reading.kind === 'year' && parts !== 'none'; // "August 30, 2025" is more than its year
  if (holds(reading, day) && !wordy) return { ...reading, inferred: [] };
  if (parts === 'none') return unreadable(shown);
  return parts === 'day' ? dayAs(day, shown) : monthAs(day, shown);
}

function holds(reading: TimeExpression, day: Day): boolean {
  const { from, to } = reading;
  return from !== null && to !== null && from <= day && day <= to;
}

/** Which parts of its day a cell shows in another language's order: "9/30/2025", "30-Sep", "Sep-25". */
function shownParts(day: Day, shown: string): 'day' | 'month' | 'none' {
  const parts = partsOf(day);
  const text = bare(shown);
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const name = MONTH_NAMES[parts.month - 1] ?? '';
  const named = text.includes(name);
  const rest = named ? numbers : without(numbers, parts.month);
  if (rest === null) return 'none';
  const dated = without(rest, parts.day);
  const bearsYear = (list: readonly number[]) =>
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

function isYear(value: number, shown: string): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2200 && shown === String(value);
}

function dayAs(day: Day, text: string): TimeExpression {
  return { kind: 'day', from: day, to: day, text, inferred: [] };
}

function monthAs(day: Day, text: string): TimeExpression {
  const { year, month } = partsOf(day);
  const span = monthsSpan(year, month, month);
  return { kind: 'month', from: span?.from ?? day, to: span?.to ?? day, text, inferred: [] };
}

function writtenDay(day: Day): string {
  const parts = partsOf(day);
  return `${parts.day}/${parts.month}/${parts.year}`;
}

function unreadable(text: string): TimeExpression {
  return { ...UNREADABLE, text };
}
