import type { Day } from '../programme/calendar';
import { addDays, makeDay, monthEnd } from '../programme/calendar';

/**
 * When a reporting month closes: at its end (`month`), on the 14th as NĐ 09/2019/NĐ-CP sets it for
 * administrative reports (`nd09`), or on the office's own day of the month (1–31; a day that a
 * month lacks means its last day).
 */
export type ReportCalendar = 'month' | 'nd09' | { readonly closingDay: number };

const ND09_CLOSING_DAY = 14;

/**
 * The last day of a reporting month.
 *
 * @param year the year the month belongs to
 * @param month 1-based; 0 is December of the year before, 13 January of the year after
 */
export function closingOf(year: number, month: number, calendar: ReportCalendar): Day {
  const index = year * 12 + month - 1;
  const realYear = Math.floor(index / 12);
  const realMonth = (index % 12) + 1;
  return makeDay(realYear, realMonth, closingDay(calendar)) ?? monthEnd(realYear, realMonth);
}

/** The first day of a reporting month: the day after the month before it closed; parameters as in {@link closingOf}. */
export function openingOf(year: number, month: number, calendar: ReportCalendar): Day {
  return addDays(closingOf(year, month - 1, calendar), 1);
}

/** Whether a value is a calendar this module knows; an own closing day must be a whole number from 1 to 31. */
export function isReportCalendar(value: unknown): value is ReportCalendar {
  if (value === 'month' || value === 'nd09') return true;
  if (typeof value !== 'object' || value === null || !('closingDay' in value)) return false;
  const day = value.closingDay;
  return typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= 31;
}

function closingDay(calendar: ReportCalendar): number {
  if (calendar === 'month') return 31;
  return calendar === 'nd09' ? ND09_CLOSING_DAY : calendar.closingDay;
}
