import type { Programme } from '../../programme';
import { inSteps } from '../door/breathe';
import { OfficerError } from '../door/errors';
import type { ExcelDoor } from '../door/runner';
import { transaction } from '../door/transaction';
import type { Watch } from '../door/watch';
import { noProgrammeOn } from '../read/choose-programme';
import { programmeSteps } from '../read/programmes';
import { readToWrite } from '../read/read-to-write';
import type { SheetEntry } from '../read/read-workbook';
import type { PeriodRequest, ReportResult } from './report-request';
import type { ReportSubject } from './report-subject';
import { writeReport } from './write-report';

/** What the officer asked for. */
export interface SummaryRequest extends PeriodRequest {
  /** The programmes' sheets; left out: every programme of the workbook. */
  readonly sheets?: readonly string[];
  /** Programmes of other files, besides; their `sheet` names where they are from. */
  readonly others?: readonly Programme[];
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
  return transaction(door, watch, async (context, tx) => {
    const reading = await readToWrite(context, tx);
    const all = await inSteps(programmeSteps(reading, request.asOf ?? request.today), tx.watch);
    const programmes = chosen(all, reading.sheets, request);
    const isOfFiles = (request.others ?? []).length > 0;
    const subject: ReportSubject = { kind: isOfFiles ? 'files' : 'summary', programmes };
    return writeReport(context, tx, reading, subject, request);
  });
}

function chosen(
  programmes: readonly Programme[],
  standing: readonly SheetEntry[],
  { sheets, others = [] }: SummaryRequest,
): Programme[] {
  const missing = sheets?.find((sheet) => !programmes.some((one) => one.sheet === sheet));
  if (missing !== undefined) throw noProgrammeOn(missing, standing);
  const own = programmes.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
  const found = [...own, ...others];
  if (found.length === 0) throw new OfficerError('programmeNotFound');
  return found;
}
