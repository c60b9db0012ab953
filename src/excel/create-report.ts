import type { Day, Programme } from '../programme';
import {
  REPORT_PARTS,
  buildReport,
  reportSheetName,
  type Period,
  type ReportCounts,
} from '../report';
import { chooseProgramme } from './choose-programme';
import { planDraft, queueDraft, queueSwap, type DraftPlace } from './draft';
import { toOfficerError, type OfficerError } from './errors';
import { explain } from './explain';
import { loadHeader, refuseMoved } from './header-row';
import { layoutReport } from './layout';
import { programmesOf } from './programmes';
import { enter, type Watch } from './progress';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import type { ReportMark } from './report-marks';
import { runWithRetry } from './retry';
import type { ExcelDoor } from './runner';
import { settleDraft } from './settle-draft';
import { queuePlan } from './write-plan';

/** The parts of a report on its own sheet. */
const PARTS = REPORT_PARTS.filter((part) => part !== 'charts' && part !== 'changes');

/** What the officer asked for. */
export interface ReportRequest {
  readonly period: Period;
  readonly asOf: Day;
  readonly today: Day;
  /** The programme's sheet, and its 0-based header row where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
}

/** What came of it. */
export interface ReportResult {
  readonly sheet: string;
  readonly replaced: boolean;
  readonly source: string;
  readonly counts: ReportCounts;
}

/** What was begun: where, and what to say if it turns out complete though an answer was lost. */
interface Begun {
  place: DraftPlace | null;
  result: ReportResult | null;
}

/**
 * Writes the period's report into the workbook: reads the programme anew, builds the report, writes it on a hidden
 * sheet and swaps it in for the report of the same period and programme, if one stands. At most three syncs beyond
 * the read (one more per 2 MB). If a request fails the workbook is as before, or complete where only the answer was
 * lost; throws an {@link OfficerError}.
 */
export async function createReport(
  door: ExcelDoor,
  request: ReportRequest,
  watch: Watch = {},
): Promise<ReportResult> {
  const begun: Begun = { place: null, result: null };
  try {
    return await runWithRetry(door, (context, attempt) =>
      write(context, door, request, watch, (place, result) => {
        attempt.writing();
        Object.assign(begun, { place, result });
      }),
    );
  } catch (thrown) {
    const { place, result } = begun;
    if (place === null || result === null) throw await explain(door, thrown);
    if (await settle(door, place, toOfficerError(thrown))) return result;
    throw await explain(door, thrown);
  }
}

/** Whether the report is complete after all; otherwise nothing of it is left, or the connection is gone. */
async function settle(door: ExcelDoor, place: DraftPlace, error: OfficerError): Promise<boolean> {
  try {
    return await runWithRetry(door, (context) => settleDraft(context, place));
  } catch (second) {
    // The hidden draft stays, and the next action removes it. The first error is told.
    throw error.also(toOfficerError(second));
  }
}

async function write(
  context: Excel.RequestContext,
  door: ExcelDoor,
  request: ReportRequest,
  watch: Watch,
  begin: (place: DraftPlace, result: ReportResult) => void,
): Promise<ReportResult> {
  enter(watch, 'reading', 0);
  const reading = await readWorkbook(context, { support: door.support });
  enter(watch, 'computing', 0.35);
  const { values } = reading.settings;
  const programme = chooseProgramme(programmesOf(reading), request, values.programmeSheets);
  const document = buildReport({
    programmes: [programme],
    period: request.period,
    asOf: request.asOf,
    today: request.today,
    settings: values.office,
    dueSoonDays: values.dueSoonDays,
    aliases: values.corrections.aliases,
    parts: PARTS,
  });
  const plan = layoutReport(document);
  enter(watch, 'writing', 0.5);
  const old = oldReport(reading, request.period, programme);
  const name = old?.sheet ?? freeName(reading, request.period);
  const place = planDraft(reading, name, old);
  const result = {
    sheet: name,
    replaced: old !== null,
    source: programme.sheet,
    counts: document.counts,
  };
  begin(place, result);
  const header = loadHeader(context, reading, programme);
  const draft = queueDraft(context, reading, place);
  await queuePlan(context, draft.sheet, plan, (done, of) =>
    enter(watch, 'writing', 0.5 + (0.4 * done) / of),
  );
  await context.sync();
  enter(watch, 'finishing', 0.9);
  refuseMoved(header);
  queueSwap(context, draft, { key: request.period.id, source: header.range.getCell(0, 0) });
  await context.sync();
  return result;
}

/** The report of this period and programme that stands already; a copied or renamed sheet keeps its own story. */
function oldReport(
  reading: WorkbookReading,
  period: Period,
  programme: Programme,
): ReportMark | null {
  const { headerTop } = programme.frame;
  return (
    reading.reports.find(
      ({ key, source }) =>
        key === period.id && source?.sheet === programme.sheet && source.row === headerTop,
    ) ?? null
  );
}

function freeName(reading: WorkbookReading, period: Period): string {
  // A draft left behind by a dead connection goes with the same request.
  const taken = reading.sheets.map(({ name }) => name).filter((name) => name !== reading.draft);
  return reportSheetName(period, { taken });
}
