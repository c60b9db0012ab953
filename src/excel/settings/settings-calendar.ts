import * as z from 'zod/mini';
import type { ReportCalendar } from '../../report/calendar';

/**
 * How the workbook stores the reporting calendar: in two fields, because versions before the office's own closing day
 * knew `calendar` alone and would call any other value of it unreadable. They read whole months and leave
 * `closingDay` as it stands; where they choose "nd09", that holds, since the closing day counts beside "month" only.
 */
export const STORED_CALENDAR = {
  calendar: z._default(z.enum(['month', 'nd09']), 'month'),
  closingDay: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(31))), null),
};

/** The two fields. */
export interface CalendarFields {
  readonly calendar: 'month' | 'nd09';
  /** 1–31; null where the office has no closing day of its own. */
  readonly closingDay: number | null;
}

/** What the two fields mean. */
export function calendarOf({ calendar, closingDay }: CalendarFields): ReportCalendar {
  return calendar === 'month' && closingDay !== null ? { closingDay } : calendar;
}

/** The two fields for a calendar: always both, so that one choice never leaves half of another behind. */
export function storedCalendar(calendar: ReportCalendar): CalendarFields {
  return typeof calendar === 'string'
    ? { calendar, closingDay: null }
    : { calendar: 'month', closingDay: calendar.closingDay };
}
