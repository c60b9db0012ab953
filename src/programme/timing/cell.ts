import type { Day } from '../calendar';
import { dayOfSerial, partsOf } from '../calendar';
import type { CellValue } from '../snapshot';
import { nfc } from '../text/normalise';
import type { TimeExpression } from '../types';
import { monthsSpan } from './atom';
import { corrected } from './correct';
import { UNREADABLE } from './read';
import type { TimeContext } from './read-time';
import { readTime } from './read-time';
import { isShownAsNumber, shownDate, shownPart } from './shown-date';

/** Marks that stand for "nothing here": dashes, dots, an x. */
const NOTHING_WRITTEN = /^[-–—−._…\s]*$/;
const TOO_NARROW = /^#+$/;
/** "8.2025": a month typed into a cell that took it for a decimal; "10.202" has lost a nought and stays unread. */
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])[.,](?:19|20|21)\d{2}$/;
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
  if (day === null || isShownAsNumber(shown)) return readPlainNumber(day, shown, context);
  return readShownDate(value, day, shown, context);
}

/** A plain number is nothing we know, unless its figures are a date ("2025", "30.06.2025") that its serial confirms. */
function readPlainNumber(day: Day | null, shown: string, context: TimeContext): TimeExpression {
  if (day === null) return unreadable(shown);
  const reading = readTime(shown, context);
  return holds(reading, day) ? reading : unreadable(shown);
}

/** A period that is shown and holds the day counts ("Quý III/2025"); else the serial's day or month. */
function readShownDate(
  value: number,
  day: Day,
  shown: string,
  context: TimeContext,
): TimeExpression {
  const reading = readTime(shown, { ...context, year: partsOf(day).year });
  const part = shownPart(day, shown);
  const wordy = reading.kind === 'year' && part !== 'none'; // "August 30, 2025" is more than its year
  if (holds(reading, day) && !wordy) return { ...reading, inferred: [] };
  const date = shownDate(value, shown, 0);
  if (date === null) return part === 'day' ? dayAs(day, shown) : unreadable(shown);
  return date.part === 'day' ? dayAs(day, shown) : monthAs(day, shown);
}

function holds(reading: TimeExpression, day: Day): boolean {
  const { from, to } = reading;
  return from !== null && to !== null && from <= day && day <= to;
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
