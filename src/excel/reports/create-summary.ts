import type { Programme } from '../../programme';
import { freeSheetName } from '../../report';
import { summaryNameLabel } from '../../strings/report-period';
import { noProgrammeOn } from '../read/choose-programme';
import { OfficerError } from '../door/errors';
import { makeReport, type ReportKind } from './make-report';
import { programmeSteps } from '../read/programmes';
import type { Watch } from '../door/watch';
import type { SheetEntry } from '../read/read-workbook';
import type { PeriodRequest, ReportResult } from './report-request';
import type { ExcelDoor } from '../door/runner';

/** What the officer asked for. */
export interface SummaryRequest extends PeriodRequest {
  /** The programmes' sheets; left out: every programme of the workbook. */
  readonly sheets?: readonly string[];
}

/**
 * Writes "Tổng hợp": one report over several programmes of the workbook, each task with its origin. Like
 * {@link createReport} in all else; it replaces the summary of the same period only.
 */
export function createSummary(
  door: ExcelDoor,
  request: SummaryRequest,
  watch: Watch = {},
): Promise<ReportResult> {
  return makeReport(door, summaryOf(request), request, watch);
}

function summaryOf(request: SummaryRequest): ReportKind {
  return {
    ofOne: false,
    *subjectOf(reading) {
      return {
        programmes: chosen(
          yield* programmeSteps(reading, request.asOf ?? request.today),
          reading.sheets,
          request.sheets,
        ),
        keyOf: ({ id }) => `summary ${id}`,
        isOurs: () => true,
      };
    },
    nameOf: (period, taken) => freeSheetName(summaryNameLabel(period), taken),
  };
}

function chosen(
  programmes: readonly Programme[],
  standing: readonly SheetEntry[],
  sheets?: readonly string[],
): Programme[] {
  const missing = sheets?.find((sheet) => !programmes.some((one) => one.sheet === sheet));
  if (missing !== undefined) throw noProgrammeOn(missing, standing);
  const found = programmes.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
  if (found.length === 0) throw new OfficerError('programmeNotFound');
  return found;
}
