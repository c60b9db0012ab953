import { breathe, enter, inSteps, type Transaction } from '../door';
import { FREE_TEXT_ANCHORS } from '../../report';
import { layoutSteps } from '../layout';
import { headerRow, readToWrite, type WorkbookReading } from '../read';
import {
  draftedNames,
  type NewSheet,
  replaceSet,
  type SetArea,
  type SetMark,
  type SheetPlan,
  type SheetSet,
  type StandingSet,
  wholeArea,
} from '../sheet';
import { withBeside } from './beside';
import { composeReport, type ComposedReport } from './compose-report';
import type { HandRow } from './hand-changes';
import { movesOf, type LaidOut } from './moves';
import { memoryOf, memoryXml } from './report-memory';
import type { AnyReportRequest, ReportResult } from './report-request';
import { captionOffsets } from './report-rows';
import { reportSubject, type ReportSubject } from './report-subject';

/** Reads the workbook and writes a period's report, in place of the one that stands, as {@link createReport} says. */
export async function writeReport(
  context: Excel.RequestContext,
  tx: Transaction,
  request: AnyReportRequest,
): Promise<ReportResult> {
  const reading = await readToWrite(context, tx);
  const subject = await reportSubject(tx, reading, request);
  enter(tx.watch, 'computing', 0.35);
  const composed = await composeReport(context, reading, subject, request, tx.watch);
  enter(tx.watch, 'computing', 0.45);
  const sheets = await sheetsOf(tx, subject, composed);
  await breathe(tx.watch);
  const set = await setOf(tx, reading, subject, composed, laidOut(sheets));
  const standing = await replaceSet(context, tx, reading, set);
  return resultOf(standing, subject, composed);
}

/** The report's sheets, laid out under the names they are drafted with: formulas look from one to another. */
async function sheetsOf(
  tx: Transaction,
  subject: ReportSubject,
  { document, old }: ComposedReport,
): Promise<NewSheet[]> {
  const ids = document.papers.map(({ id }) => id);
  const names = ids.map((id) => subject.names.get(id) ?? '');
  const drafted = draftedNames(tx, names, old?.mark ?? null);
  const called = new Map(ids.map((id, i) => [id, drafted[i] ?? '']));
  const plans = await inSteps(layoutSteps(document, called), tx.watch);
  return [...plans.values()].map((plan, i) => ({
    name: names[i] ?? '',
    plan,
    area: wholeArea(plan),
  }));
}

/** Where the parts of a report stand on its sheets. */
function laidOut(sheets: readonly NewSheet[]): LaidOut {
  const anchors = sheets.flatMap(({ plan }, at) =>
    [...plan.anchors].map(([anchor, area]) => ({ anchor, at, ...area })),
  );
  return {
    sheets,
    detail: anchors.find(({ anchor }) => anchor === 'detail') ?? null,
    texts: new Map(
      FREE_TEXT_ANCHORS.map((own) => [
        own,
        anchors.filter(({ anchor }) => anchor.split('.')[0] === own),
      ]),
    ),
  };
}

async function setOf(
  tx: Transaction,
  reading: WorkbookReading,
  subject: ReportSubject,
  composed: ComposedReport,
  made: LaidOut,
): Promise<SheetSet> {
  const { old, beside } = composed;
  const standing = new Set(reading.sheets.map(({ name }) => name));
  // Programmes of other files have no header row here that a mark could follow.
  const headers = subject.programmes
    .filter(({ sheet }) => subject.kind !== 'files' && standing.has(sheet))
    .map((programme) => headerRow(reading, programme));
  const moves = old ? await inSteps(movesOf(old, made), tx.watch) : [];
  return {
    thing: subject.thing,
    sheets: made.sheets.map((sheet, at) => {
      const own = beside.filter((one) => one.slot === at);
      return { ...sheet, plan: withBeside(sheet.plan, own, moves) };
    }),
    mark: {
      key: subject.key,
      source: subject.kind === 'report' ? (headers[0] ?? null) : null,
      ...placesOf(made),
      memory: memoryFor(tx, subject, composed, made),
    },
    headers,
    old: old && { mark: old.mark, cells: old.formulas, moves },
  };
}

function placesOf({ texts, detail }: LaidOut): Pick<SetMark, 'texts' | 'detail'> {
  const areas = [...texts].flatMap(([anchor, rows]) => {
    const area = textArea(rows);
    return area ? [[anchor, area] as const] : [];
  });
  return { texts: new Map(areas), detail };
}

/** The rows of a free text and the one below: rows inserted between them belong to it. */
function textArea(texts: readonly SetArea[]): SetArea | null {
  const [first] = texts;
  if (!first) return null;
  const own = texts.filter(({ at }) => at === first.at);
  return { ...first, bottom: Math.max(...own.map(({ bottom }) => bottom)) + 1 };
}

function memoryFor(
  { number }: Transaction,
  { programmes }: ReportSubject,
  { document, own }: ComposedReport,
  { sheets, detail }: LaidOut,
): string {
  const offsets = detail && sheets[detail.at] ? detailOffsets(sheets[detail.at]?.plan, detail) : {};
  const facts = {
    asOf: document.asOf,
    tasks: programmes.reduce((sum, { tasks }) => sum + tasks.length, 0),
  };
  return memoryXml(memoryOf(own, offsets, facts), number);
}

/** How far right of the detail table's first cell each of its columns stands, read off the captions. */
function detailOffsets(plan: SheetPlan | undefined, area: SetArea): Record<string, number> {
  const captions = (plan?.rows[area.top] ?? []).slice(area.left, area.right + 1);
  return captionOffsets(captions.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
}

function resultOf(
  { sheet, sheets, replaced }: StandingSet,
  { programmes }: ReportSubject,
  { document, handRows, leftOut, beside }: ComposedReport,
): ReportResult {
  const changesOf = (wanted: (row: HandRow) => boolean) =>
    handRows.filter(wanted).flatMap(({ changes }) => changes);
  const { period, asOf, counts, rates } = document;
  return {
    sheet,
    sheets,
    replaced,
    source: programmes.map((programme) => programme.sheet).join('; '),
    period,
    asOf,
    counts,
    rates,
    document,
    kept: changesOf(({ taskId, added }) => added || taskId !== null),
    beside: beside.length,
    leftOut,
    lost: changesOf(({ taskId, added }) => !added && taskId === null),
  };
}
