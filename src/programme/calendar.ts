/** A calendar day as `YYYY-MM-DD`. Compares correctly as a string; never a `Date`, so no time zone can shift it. */
export type Day = string;

/**
 * The years a day can lie in, for rules, cells, corrections and dates alike: older ones are no history an office
 * works with, later ones are slips ("31/12/9999").
 */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar. */
const EPOCH_OFFSET = 719468;
/** Excel's day 0 is 1899-12-30 for every serial from 61 on (1900 is wrongly a leap year in Excel). */
const SERIAL_OF_EPOCH = 25569;
/** 2999-12-31. */
const LAST_SERIAL = 401768;

/** Whether a number is a year that a day can lie in. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a year is a leap year (Gregorian). */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; `month` is 1-based. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day for year, month (1-based), day (1-based); null where no such day exists (31 November, the year 0). */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Whether a text is an existing day in the form `YYYY-MM-DD`, of a year between {@link FIRST_YEAR} and {@link LAST_YEAR}. */
export function isDay(text: string): boolean {
  const match = DAY_PATTERN.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** Year, month (1-based) and day (1-based) of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** The number of days since 1970-01-01 (civil-from-days arithmetic, no clock). */
export function toOrdinalDay(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - EPOCH_OFFSET;
}

/** The day that lies `count` days after 1970-01-01; the reverse of {@link toOrdinalDay}. */
export function fromOrdinalDay(count: number): Day {
  const z = count + EPOCH_OFFSET;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return fromOrdinalDay(toOrdinalDay(day) + count);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return toOrdinalDay(to) - toOrdinalDay(from);
}

/** The last day of a month; `month` is 1-based. */
export function monthEnd(year: number, month: number): Day {
  return `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`;
}

/** The first day of a month; `month` is 1-based. */
export function monthStart(year: number, month: number): Day {
  return `${year}-${pad(month)}-01`;
}

/** The weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((toOrdinalDay(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day of an Excel date serial (1900 date system); a time of day is dropped.
 * Null before 1900-03-01, where Excel's calendar is wrong by a day, and after {@link LAST_YEAR}.
 */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 61 || whole > LAST_SERIAL) return null;
  return fromOrdinalDay(whole - SERIAL_OF_EPOCH);
}

/** The Excel date serial of a day (1900 date system). */
export function serialOfDay(day: Day): number {
  return toOrdinalDay(day) + SERIAL_OF_EPOCH;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
