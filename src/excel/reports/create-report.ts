import { inSteps } from '../door/breathe';
import type { ExcelDoor } from '../door/runner';
import { transaction } from '../door/transaction';
import type { Watch } from '../door/watch';
import { chooseProgramme } from '../read/choose-programme';
import { programmeSteps } from '../read/programmes';
import { readToWrite } from '../read/read-to-write';
import type { PeriodRequest, ReportResult } from './report-request';
import { writeReport } from './write-report';

export type { ReportResult } from './report-request';

/** What the officer asked for. */
export interface ReportRequest extends PeriodRequest {
  /** The programme's sheet, and its 0-based header row where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
}

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
  return transaction(door, watch, async (context, tx) => {
    const reading = await readToWrite(context, tx);
    const { programmeSheets } = reading.settings.values;
    const all = await inSteps(programmeSteps(reading, request.asOf ?? request.today), tx.watch);
    const programme = chooseProgramme(all, request, programmeSheets, reading.sheets);
    const subject = { kind: 'report', programmes: [programme] } as const;
    return writeReport(context, tx, reading, subject, request);
  });
}
