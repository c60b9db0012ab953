import type { Programme } from '../../programme';
import { parsePeriod, type Period } from '../../report';
import { OfficerError } from '../door';
import { chooseProgramme, markOfSheet, type ReportMark, type WorkbookReading } from '../read';
import { isSourceOf, standingMark } from './report-subject';
import { periodLabel } from '../../strings/report-period';

/** Which of the reports that stand in a workbook is meant. */
export interface WantedReport {
  /** The sheet the officer stands on: one of a report's own means that report. */
  readonly standing: string | null;
  /** Else the report of this programme (its sheet and 0-based header cell) and period. */
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
  readonly period: Period;
}

/** A report that stands on one programme. */
export interface FoundReport {
  readonly mark: ReportMark;
  readonly programme: Programme;
  readonly period: Period;
}

/**
 * The report the officer stands on, else that of the programme and period; on one programme only. Throws the
 * OfficerError `noReport` where there is none, `severalProgrammes` where it is on several.
 */
export function findReport(
  { reports, sheets, settings }: WorkbookReading,
  programmes: readonly Programme[],
  wanted: WantedReport,
): FoundReport {
  const { calendar } = settings.values;
  const { standing, period } = wanted;
  const here = markOfSheet(reports, standing);
  if (here && isSummary(here)) throw new OfficerError('severalProgrammes', { sheet: here.sheet });
  const own = here && parsePeriod(here.key, calendar);
  const source = here && programmes.find((one) => isSourceOf(here, one));
  if (here && own && source) return { mark: here, programme: source, period: own };
  const programme = chooseProgramme(programmes, wanted, [], sheets);
  const mark = standingMark(reports, 'report', [programme], period);
  if (!mark) throw new OfficerError('noReport', { label: periodLabel(period) });
  return { mark, programme, period };
}

function isSummary({ key }: ReportMark): boolean {
  return /^(?:summary|files) /.test(key);
}
