import { serialOf } from '../../display/serial';
import type { TypedNumber } from './typed-number';

/** Excel's built-in short date; shown day first in a Vietnamese workbook. */
const SHORT_DATE = 'm/d/yyyy';

/**
 * Reads what Excel with Vietnamese settings takes for a date or a time: 19/8/2025, 19-8-2025, 8/2025, 1/2,
 * 1-2, 2025-08-19, 8:30. Day before month; "3/15" is March 2015 because no fifteenth month exists.
 * Null if it is none of them or no day of the calendar (31/11/2025 stays text).
 */
export function parseTypedDate(text: string, today: string): TypedNumber | null {
  return fullDate(text) ?? monthOrDay(text, today) ?? clockTime(text);
}

function fullDate(text: string): TypedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), SHORT_DATE);
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (!found) return null;
  return date(fullYear(found[3]!), Number(found[2]), Number(found[1]), SHORT_DATE);
}

function monthOrDay(text: string, today: string): TypedNumber | null {
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month) return date(Number(month[2]), Number(month[1]), 1, 'mmm-yy');
  const pair = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!pair) return null;
  const [first, second] = [Number(pair[1]), Number(pair[2])];
  const year = Number(today.slice(0, 4));
  return date(year, second, first, 'd-mmm') ?? date(fullYear(pair[2]!), first, 1, 'mmm-yy');
}

function clockTime(text: string): TypedNumber | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!found) return null;
  const seconds = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  return { kind: 'number', value: seconds / 86_400, format: found[3] ? 'h:mm:ss' : 'h:mm' };
}

/** Two digits: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999, as in Windows. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, format: string): TypedNumber | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { kind: 'number', value, format };
}
