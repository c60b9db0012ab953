/** Date serial numbers of Excel's 1900 system; days only, so no time zone can shift them. */

const DAY = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was; from 61 on serials count from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The parts of the moment a serial stands for; hours to seconds from its fraction. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

/** The serial of a day, or null where the calendar has no such day (31/11, 29/2/2025). */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

/** The serial of a Date as the workbook library makes them (UTC). */
export function serialOfDate(date: Date): number {
  const serial = (date.getTime() - EPOCH) / DAY;
  return serial < 61 ? serial - 1 : serial;
}

/** By how many days serials of the 1904 system are smaller. */
export const DAYS_1904 = 1462;

/** What a serial shows as; whole seconds, rounded as Excel shows them. Serial 0 is the "0 January 1900". */
export function partsOfSerial(serial: number): DateParts {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
  if (days === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...time };
  if (days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...time };
  const date = new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...time,
  };
}
