import type { Day } from '../../../programme';
import { partsOf } from '../../../programme/calendar';
import { makePeriod, type Period } from '../../../report/period';
import type { ReportCalendar } from '../../../report/calendar';
import { PANE } from '../../../strings/pane';
import { phasePeriod, type Phase } from '../../../report/period-steps';
import type { YearSpan } from '../../../report/programme-years';

/** Periods under the words they are grouped by. */
export interface PeriodGroup {
  readonly label: string;
  readonly periods: readonly Period[];
}

/** Every period of a year that a report can be written for, cut by the calendar. */
export function periodsOfYear(year: number, calendar: ReportCalendar): readonly PeriodGroup[] {
  const numbered = (kind: 'quarter' | 'half' | 'month', count: number) =>
    Array.from({ length: count }, (_, index) => makePeriod(kind, year, index + 1, calendar));
  return [
    { label: PANE.quarters, periods: numbered('quarter', 4) },
    {
      label: PANE.longer,
      periods: [
        ...numbered('half', 2),
        makePeriod('nineMonths', year, 1, calendar),
        makePeriod('year', year, 1, calendar),
      ],
    },
    { label: PANE.months, periods: numbered('month', 12) },
  ];
}

/**
 * The years whose periods are offered: the programme's and the year before them, whose last quarter is often still
 * to be reported, and this year; the latest first.
 */
export function yearsToOffer(years: YearSpan | null, today: Day): readonly number[] {
  const { year } = partsOf(today);
  const first = Math.min(years?.first ?? year, year) - 1;
  const last = Math.max(years?.last ?? year, year);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** The plan's own phases; none where it has none. */
export function phaseGroups(
  phases: readonly Phase[],
  calendar: ReportCalendar,
): readonly PeriodGroup[] {
  const periods = phases.flatMap((phase) => phasePeriod(phase, calendar) ?? []);
  return periods.length === 0 ? [] : [{ label: PANE.phases, periods }];
}

/** The periods of all these years by kind, those that have begun first and of them the latest. */
export function periodsToOffer(
  years: YearSpan | null,
  today: Day,
  calendar: ReportCalendar,
): readonly PeriodGroup[] {
  const all = yearsToOffer(years, today).map((year) => periodsOfYear(year, calendar));
  return (all[0] ?? []).map(({ label }, at) => {
    const periods = all.flatMap((groups) => [...(groups[at]?.periods ?? [])].reverse());
    const begun = periods.filter(({ from }) => from <= today);
    const ahead = periods.filter(({ from }) => from > today).reverse();
    return { label, periods: [...begun, ...ahead] };
  });
}
