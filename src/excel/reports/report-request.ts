import type { Day, Programme } from '../../programme';
import {
  defaultAsOf,
  isDayOver,
  namedPeriod,
  nextPeriod,
  offeredPeriod,
  parsePeriod,
  previousPeriod,
  periodOfPhase,
  yearsOf,
  type OfferedKind,
  type Period,
  type Phase,
  type ReportCalendar,
  type ReportCounts,
  type ReportDocument,
  type ReportRates,
} from '../../report';
import type { SummarySource } from '../../report/annex/sources';
import { OfficerError } from '../door';
import type { HandChange } from './hand-changes';
import type { Settings } from '../settings';

/** What the officer asked for, of any period's report. */
export interface PeriodRequest {
  /**
   * A period, its id (`2025-Q3`), the name of a phase that the settings know ("Đợt 1"), or the kind whose period is to be reported now, as the pane offers it: kept inside
   * the programmes' years. Ids and kinds follow the workbook's calendar.
   */
  readonly period: Period | string | { readonly offered: OfferedKind };
  /** Left out: today, but not after the period's last day. */
  readonly asOf?: Day;
  readonly today: Day;
  /** Whether the as-of day is over; left out: where it is the period's last day or lies before today. */
  readonly dayOver?: boolean;
  /** Cuts the period instead of the workbook's calendar. */
  readonly calendar?: ReportCalendar;
  /**
   * What becomes of cells that were changed and rows that were deleted by hand in the report this one replaces;
   * left out: it is asked.
   */
  readonly handChanged?: 'keep' | 'discard';
  /** Says that the programme has rightly far fewer tasks than last time; left out: it is asked. */
  readonly suddenFall?: 'accept';
  /** The files it is made of, for its annex; left out: it is made of this workbook. */
  readonly sources?: readonly SummarySource[];
  /** Says that the report is rightly on a period that has not begun; left out: it is asked. */
  readonly notBegun?: 'accept';
}

/** What the officer asked for, of one programme's report. */
export interface ReportRequest extends PeriodRequest {
  /** The programme's sheet, and its 0-based header cell where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** What the officer asked for, of a report over several programmes. */
export interface SummaryRequest extends PeriodRequest {
  /** The programmes' sheets; left out: every programme of the workbook. */
  readonly sheets?: readonly string[];
  /** Programmes of other files, besides; their `sheet` names where they are from. */
  readonly others?: readonly Programme[];
}

/** Either. */
export type AnyReportRequest =
  (ReportRequest & { readonly kind: 'report' }) | (SummaryRequest & { readonly kind: 'summary' });

/** What came of a report. */
export interface ReportResult {
  /** The name of the report's own sheet, and of all its sheets, that one first. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly replaced: boolean;
  /** The programme's sheet; of a report on several, their sheets joined by "; ". */
  readonly source: string;
  readonly period: Period;
  readonly asOf: Day;
  readonly counts: ReportCounts;
  readonly rates: ReportRates;
  /** What the sheet says, for the clipboard. */
  readonly document: ReportDocument;
  /** Cells changed by hand that were kept, and those whose task the report does not list any more. */
  readonly kept: readonly HandChange[];
  readonly lost: readonly HandChange[];
  /** How many areas beside and below the report were filled by hand, and kept. */
  readonly beside: number;
  /** Names of the tasks whose rows an officer deleted and which stay out of the report, as he wanted. */
  readonly leftOut: readonly string[];
}

/** The days a report is about. */
export interface ReportDays {
  readonly period: Period;
  /** What follows it, and what it follows. */
  readonly next: Period;
  readonly previous: Period;
  readonly asOf: Day;
  /** Whether that day is over, see {@link isDayOver}. */
  readonly dayOver: boolean;
}

/** The period and days a request means in this workbook; throws the OfficerError `periodUnknown`. */
export function reportDays(
  request: PeriodRequest,
  programmes: readonly Programme[],
  { calendar, phases }: Pick<Settings, 'calendar' | 'phases'>,
): ReportDays {
  const asked = periodOf(request, programmes, request.calendar ?? calendar, phases);
  const period = namedPeriod(asked, phases);
  const asOf = request.asOf ?? defaultAsOf(period, request.today);
  const dayOver = request.dayOver ?? isDayOver(period, asOf, request.today);
  const [next, previous] = [nextPeriod(period, phases), previousPeriod(period, phases)];
  return { period, next, previous, asOf, dayOver };
}

function periodOf(
  { period, today }: PeriodRequest,
  programmes: readonly Programme[],
  calendar: ReportCalendar,
  phases: readonly Phase[],
): Period {
  if (typeof period !== 'string') {
    if (!('offered' in period)) return period;
    return offeredPeriod(period.offered, today, calendar, yearsOf(programmes));
  }
  const parsed = parsePeriod(period, calendar) ?? periodOfPhase(period, phases, calendar);
  if (!parsed) throw new OfficerError('periodUnknown', { period });
  return parsed;
}
