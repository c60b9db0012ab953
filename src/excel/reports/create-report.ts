import { type ExcelDoor, transaction, type Watch } from '../door';
import type { ReportRequest, ReportResult, SummaryRequest } from './report-request';
import { writeReport } from './write-report';

/**
 * Writes the period's report into the workbook: reads the programme anew, builds the report, writes it on hidden
 * sheets and swaps them in for the report of the same period and programme, if one stands, with what officers typed
 * there. Beyond the read two syncs for a first report, six at most for one made again (one more per 2 MB). If a
 * request fails the workbook is as before, or complete where only the answer was lost; throws an OfficerError, or a
 * {@link ReportQuestion} that the request does not answer: then nothing was written.
 */
export function createReport(
  door: ExcelDoor,
  request: ReportRequest,
  watch: Watch = {},
): Promise<ReportResult> {
  return transaction(door, watch, (context, tx) =>
    writeReport(context, tx, { kind: 'report', ...request }),
  );
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
  return transaction(door, watch, (context, tx) =>
    writeReport(context, tx, { kind: 'summary', ...request }),
  );
}
