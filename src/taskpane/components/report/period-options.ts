import { makePeriod, type Period } from '../../../report/period';
import type { ReportCalendar } from '../../../report/calendar';

/** The periods of one year to choose from, grouped as the picker shows them. */
export interface PeriodOptions {
  readonly quarters: readonly Period[];
  readonly longer: readonly Period[];
  readonly months: readonly Period[];
}

/** Every period of a year that a report can be written for, cut by the calendar. */
export function periodsOfYear(year: number, calendar: ReportCalendar): PeriodOptions {
  const numbered = (kind: 'quarter' | 'half' | 'month', count: number) =>
    Array.from({ length: count }, (_, index) => makePeriod(kind, year, index + 1, calendar));
  return {
    quarters: numbered('quarter', 4),
    longer: [
      ...numbered('half', 2),
      makePeriod('nineMonths', year, 1, calendar),
      makePeriod('year', year, 1, calendar),
    ],
    months: numbered('month', 12),
  };
}
