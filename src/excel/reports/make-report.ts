import type { Programme } from '../../programme';
import type { Steps } from '../../programme/steps';
import type { Period } from '../../report';
import { withBeside } from './beside';
import { breathe, inSteps } from '../door/breathe';
import { composeReport, type ComposedReport, type ReportSubject } from './compose-report';
import { takenNames } from '../sheet/draft';
import type { HandRow } from './hand-changes';
import { layoutSteps } from '../layout';
import { makeSheet, wholeArea, type MadeSheet, type SheetOrder } from '../sheet/make-sheet';
import { enter, type Watch } from '../door/watch';
import type { WorkbookReading } from '../read/read-workbook';
import { memoryOf, memoryXml } from './report-memory';
import type { PeriodRequest, ReportResult } from './report-request';
import { captionOffsets } from './report-rows';
import type { ExcelDoor } from '../door/runner';
import type { SheetPlan } from '../sheet/sheet-plan';

/** What a kind of report is about, and what its sheet is called. */
export interface ReportKind {
  readonly subjectOf: (reading: WorkbookReading) => Steps<ReportSubject>;
  readonly nameOf: (period: Period, taken: readonly string[]) => string;
  /** Whether its mark follows the header of its one programme. */
  readonly ofOne: boolean;
}

/**
 * Writes a period's report, replacing the one of the same period and programmes. At most three syncs beyond the
 * read (one more per 2 MB); throws an OfficerError, among them a {@link ReportQuestion}.
 */
export function makeReport(
  door: ExcelDoor,
  kind: ReportKind,
  request: PeriodRequest,
  watch: Watch,
): Promise<ReportResult> {
  return makeSheet(door, watch, async (context, reading, watched) => {
    const subject = await inSteps(kind.subjectOf(reading), watched);
    enter(watched, 'computing', 0.35);
    const composed = await composeReport(context, reading, subject, request, watched);
    enter(watched, 'computing', 0.45);
    const plan = await inSteps(layoutSteps(composed.document), watched);
    await breathe(watched);
    const name = kind.nameOf(composed.document.period, takenNames(reading));
    return orderOf(kind, subject, composed, plan, name);
  });
}

function orderOf(
  { ofOne }: ReportKind,
  { programmes, keyOf }: ReportSubject,
  composed: ComposedReport,
  plan: SheetPlan,
  name: string,
): SheetOrder<ReportResult> {
  const { document, own, old, beside } = composed;
  const memory = memoryOf(own, detailOffsets(plan), {
    asOf: document.asOf,
    tasks: programmes.reduce((sum, { tasks }) => sum + tasks.length, 0),
  });
  return {
    plan: old ? withBeside(plan, old, beside) : plan,
    area: wholeArea(plan),
    name,
    key: keyOf(document.period),
    programmes,
    ofOne,
    old: old?.mark ?? null,
    memory: (number) => memoryXml(memory, number),
    result: (made) => resultOf(made, programmes, composed),
  };
}

/** How far right of the detail table's first cell each of its columns stands, read off the captions. */
function detailOffsets({ anchors, rows }: SheetPlan): Record<string, number> {
  const area = anchors.get('detail');
  const captions = area ? (rows[area.top] ?? []).slice(area.left, area.right + 1) : [];
  return captionOffsets(captions.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
}

function resultOf(
  { sheet, replaced }: MadeSheet,
  programmes: readonly Programme[],
  { document, handRows, leftOut, beside }: ComposedReport,
): ReportResult {
  const changesOf = (wanted: (row: HandRow) => boolean) =>
    handRows.filter(wanted).flatMap(({ changes }) => changes);
  const { period, asOf, counts } = document;
  return {
    sheet,
    replaced,
    source: programmes.map((programme) => programme.sheet).join('; '),
    period,
    asOf,
    counts,
    document,
    kept: changesOf(({ taskId, added }) => added || taskId !== null),
    beside: beside.length,
    leftOut,
    lost: changesOf(({ taskId, added }) => !added && taskId === null),
  };
}
