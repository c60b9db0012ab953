import { reportSheetName } from '../../report';
import { chooseProgramme } from '../read/choose-programme';
import { makeReport, type ReportKind } from './make-report';
import { programmeSteps } from '../read/programmes';
import type { Watch } from '../door/watch';
import type { PeriodRequest, ReportResult } from './report-request';
import type { ExcelDoor } from '../door/runner';

export type { ReportResult } from './report-request';

/** What the officer asked for. */
export interface ReportRequest extends PeriodRequest {
  /** The programme's sheet, and its 0-based header row where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
}

/**
 * Writes the period's report into the workbook: reads the programme anew, builds the report, writes it on a hidden
 * sheet and swaps it in for the report of the same period and programme, if one stands, with what officers typed
 * there. At most three syncs beyond the read (one more per 2 MB). If a request fails the workbook is as before, or
 * complete where only the answer was lost; throws an OfficerError, or a {@link ReportQuestion} that the request does
 * not answer: then nothing was written.
 */
export function createReport(
  door: ExcelDoor,
  request: ReportRequest,
  watch: Watch = {},
): Promise<ReportResult> {
  return makeReport(door, reportOn(request), request, watch);
}

/** The report on one programme; a copied or renamed sheet keeps its own story. */
function reportOn(request: ReportRequest): ReportKind {
  return {
    ofOne: true,
    *subjectOf(reading) {
      const { programmeSheets } = reading.settings.values;
      const all = yield* programmeSteps(reading, request.asOf ?? request.today);
      const programme = chooseProgramme(all, request, programmeSheets, reading.sheets);
      const { headerTop } = programme.frame;
      return {
        programmes: [programme],
        keyOf: ({ id }) => id,
        isOurs: ({ source }) => source?.sheet === programme.sheet && source.row === headerTop,
      };
    },
    nameOf: (period, taken) => reportSheetName(period, { taken }),
  };
}
