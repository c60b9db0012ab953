import type { Day } from '../../programme';
import { daysBetween } from '../../programme/calendar';

/**
 * Days stand in names as numbers counted from the first of January 2000, so that they mean the same in workbooks that
 * count from 1900 and from 1904.
 */
const FIRST_DAY: Day = '2000-01-01';
const ZERO = 'DATE(2000,1,1)';

/** Today as such a number. */
export const TODAY = `TODAY()-${ZERO}`;
/** A day that never comes: no deadline, or never done. */
export const NEVER = 99_999;
/** Before any day. */
export const BEGINNING = -99_999;
/** A day that has always been: done, nobody knows when. */
export const ALWAYS = 0;

/** The number of a day. */
export function dayNumber(day: Day): number {
  return daysBetween(FIRST_DAY, day);
}

/** Serials of 1 January 2000 and 2050, and how far from the latter a typed date can be: a bare year or a count is none. */
const [ZERO_SERIAL, MIDDLE_SERIAL, REACH] = [36_526, 54_789, 18_263];

/** A cell's real date as such a number, as a formula; {@link NEVER} where it holds none of the years 2000 to 2099. */
export function dateFormula(cell: string): string {
  return `IF(ABS(N(${cell})-DATE(2050,1,1))<${REACH},INT(${cell})-${ZERO},${NEVER})`;
}

/** What {@link dateFormula} gives for a number, in a workbook that counts from 1900. */
export function dateValue(serial: number): number {
  const isDate = Math.abs(serial - MIDDLE_SERIAL) < REACH;
  return isDate ? Math.floor(serial) - ZERO_SERIAL : NEVER;
}
