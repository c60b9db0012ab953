import type { ReportCalendar } from '../../src/report/calendar';
import type { Period } from '../../src/report/period';
import { parsePeriod } from '../../src/report/period';

/** The period of an id that the test knows to be right. */
export function period(id: string, calendar: ReportCalendar = 'month'): Period {
  const found = parsePeriod(id, calendar);
  if (!found) throw new Error(`no period ${id}`);
  return found;
}
