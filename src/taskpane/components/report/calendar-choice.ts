import type { ReportCalendar } from '../../../report/calendar';
import { isReportCalendar } from '../../../report/calendar';
import type { CALENDAR_NAMES } from '../../../strings/pane-report';

/** A way of cutting periods as the list offers it; "own" needs a day beside it. */
export type CalendarChoiceName = keyof typeof CALENDAR_NAMES;

/** The entry of the list that a calendar is. */
export function choiceOf(calendar: ReportCalendar): CalendarChoiceName {
  return typeof calendar === 'string' ? calendar : 'own';
}

/** The office's own closing day as typed text; "" where the calendar has none. */
export function dayTextOf(calendar: ReportCalendar): string {
  return typeof calendar === 'string' ? '' : String(calendar.closingDay);
}

/** The calendar that is chosen; null where the day beside "own" is no whole number from 1 to 31. */
export function chosenCalendar(choice: CalendarChoiceName, dayText: string): ReportCalendar | null {
  if (choice !== 'own') return choice;
  const trimmed = dayText.trim();
  const calendar = { closingDay: /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : 0 };
  return isReportCalendar(calendar) ? calendar : null;
}
