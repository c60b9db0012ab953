import type { Programme } from '../../programme';
import {
  buildReportSteps,
  FREE_TEXT_ANCHORS,
  hasNotBegun,
  isSuddenFall,
  tablesOf,
  taskNameIn,
  type FreeTexts,
  type Period,
  type PreviousReport,
  type ReportDocument,
  type ReportInput,
  type Row,
  type Table,
} from '../../report';
import { flatMapInSteps, mapInSteps, type Steps } from '../../programme/steps';
import { periodLabel } from '../../strings/report-period';
import { earlierReportLabel } from '../../strings/report-memory';
import { areaText, besideOf, type Beside } from './beside';
import { breathe, inSteps, type Watch } from '../door';
import { rowBytes, type WorkbookReading } from '../read';
import { seenText } from './fingerprint';
import { handWorkOf, handWriting, type HandRow, type HandWork } from './hand-changes';
import { ReportQuestion } from './report-question';
import type { PeriodRequest } from './report-request';
import type { ReportSubject } from './report-subject';
import {
  readStanding,
  type OldReport,
  type StandingReport,
  type StandingReports,
} from './standing-reports';
import { tracesOf, type Traces } from './traces';

/** A report before it is laid out. */
export interface ComposedReport {
  readonly document: ReportDocument;
  /** The detail table as the programme alone makes it: what the report is to remember. */
  readonly own: Table;
  /** The report it replaces, as officers left it; or null. */
  readonly old: OldReport | null;
  /** What the officer wrote into the old one; empty where it is not to be kept. */
  readonly handRows: readonly HandRow[];
  /** Names of the tasks whose rows he deleted and which stay out. */
  readonly leftOut: readonly string[];
  readonly beside: readonly Beside[];
}

/**
 * Makes the document of a report: reads the reports that stand for this period and the one before (one sync, none
 * where there are none), keeps what officers typed, tells what changed. Throws a {@link ReportQuestion} where the
 * request does not say what only the officer can know.
 */
export async function composeReport(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  subject: ReportSubject,
  request: PeriodRequest,
  watch: Watch,
): Promise<ComposedReport> {
  const { period, next, asOf, dayOver } = subject;
  refuseNotBegun(period, request);
  const { previous } = subject;
  const found = await standingReports(context, reading, subject, watch);
  refuseFall(found.old ?? found.before, subject, request);
  await breathe(watch);
  const traces = await inSteps(tracesLeft(found.old), watch);
  const before = await inSteps(tracesLeft(found.before), watch);
  const { values } = reading.settings;
  const input: ReportInput = {
    programmes: subject.programmes,
    period,
    nextPeriod: next,
    asOf,
    dayOver,
    today: request.today,
    settings: values.office,
    dueSoonDays: values.dueSoonDays,
    aliases: values.corrections.aliases,
    previous: previousReports({ period, previous }, found, { old: traces, before }),
    freeText: freeTextsOf(found.old),
    ...(request.sources && { sources: request.sources }),
  };
  await breathe(watch);
  const document = await inSteps(buildReportSteps(input), watch);
  await breathe(watch);
  const { old } = found;
  const own = detailTableOf(document);
  const untouched = { document, own, old, handRows: [], leftOut: [], beside: [] };
  if (!old) return untouched;
  const work = handWorkOf(traces, old.table, own);
  const beside = request.handChanged === 'discard' ? [] : besideOf(old);
  const names = namesOf(work.deleted, subject.programmes);
  const places = beside.map(({ area }) => areaText(area));
  refuseDiscarding(old, work, { deleted: names, beside: places }, request);
  if (request.handChanged !== 'keep') return untouched;
  if (work.rows.length + work.deleted.length === 0) return { ...untouched, beside };
  const byHand = handWriting(work);
  const kept = await inSteps(buildReportSteps({ ...input, byHand }), watch);
  return { document: kept, own, old, handRows: work.rows, leftOut: names, beside };
}

/** What the officer wrote into the report that is replaced, by anchor. */
function freeTextsOf(old: OldReport | null): FreeTexts {
  const texts = FREE_TEXT_ANCHORS.map((anchor) => [
    anchor,
    (old?.freeTexts.get(anchor) ?? []).map(({ text }) => text),
  ]);
  return Object.fromEntries(texts) as FreeTexts;
}

/** What sentences call the tasks of these rows. */
function namesOf(rows: readonly Row[], programmes: readonly Programme[]): string[] {
  const wanted = new Set(rows.flatMap(({ taskId }) => taskId ?? []));
  return programmes.flatMap((programme) =>
    programme.tasks
      .filter(({ id }) => wanted.has(id))
      .map((task) => taskNameIn(task, programme, programmes.length > 1)),
  );
}

async function standingReports(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  { old, before, programmes }: ReportSubject,
  watch: Watch,
): Promise<StandingReports> {
  if (!old && !before) return { old, before };
  const weight = await inSteps(bytesPerRow(reading, programmes), watch);
  return readStanding(context, reading, { old, before }, weight, watch);
}

/** The detail table of a report; every report has one. */
export function detailTableOf(document: ReportDocument): Table {
  const table = tablesOf(document).get('detail');
  if (!table) throw new Error('the report has no detail table');
  return table;
}

/** The rows of the programme's own table are about as heavy as the report's, which says some things twice. */
export function* bytesPerRow(
  { snapshots }: WorkbookReading,
  programmes: readonly Programme[],
): Steps<number> {
  const weights = yield* flatMapInSteps(programmes, function* ({ sheet, tasks }) {
    const values = snapshots.find(({ name }) => name === sheet)?.values ?? [];
    const weighed = yield* mapInSteps(values, rowBytes);
    const total = weighed.reduce((sum, bytes) => sum + bytes, 0);
    return tasks.length > 0 ? [total / tasks.length] : [];
  });
  return 200 + 1.3 * Math.max(0, ...weights);
}

function refuseNotBegun(period: Period, { notBegun, today }: PeriodRequest): void {
  if (notBegun === 'accept' || !hasNotBegun(period, today)) return;
  throw new ReportQuestion({ kind: 'notBegun', label: periodLabel(period), from: period.from });
}

function refuseFall(
  last: StandingReport | null,
  { programmes }: ReportSubject,
  { suddenFall }: PeriodRequest,
): void {
  const before = last?.memory?.tasks;
  const now = programmes.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (!last || before === undefined || suddenFall === 'accept') return;
  if (!isSuddenFall(before, now)) return;
  throw new ReportQuestion({ kind: 'suddenFall', sheet: last.mark.sheet, before, now });
}

function refuseDiscarding(
  { mark }: StandingReport,
  { rows }: HandWork,
  found: { readonly deleted: readonly string[]; readonly beside: readonly string[] },
  { handChanged }: PeriodRequest,
): void {
  const count = rows.length + found.deleted.length + found.beside.length;
  if (handChanged !== undefined || count === 0) return;
  const cells = rows.flatMap(({ changes }) => changes);
  throw new ReportQuestion({ kind: 'handChanged', sheet: mark.sheet, cells, ...found });
}

/** What officers did to its detail table; nothing can be told where the memory of it is gone. */
function* tracesLeft(report: StandingReport | null): Steps<Traces> {
  if (!report?.memory) return { suspects: [], deleted: [], keys: [] };
  return yield* tracesOf(report.table, report.memory);
}

function previousReports(
  { period, previous }: Pick<ReportSubject, 'period' | 'previous'>,
  { before, old }: StandingReports,
  traces: Readonly<Record<keyof StandingReports, Traces>>,
): PreviousReport[] {
  const label = periodLabel(previous);
  const earlier = earlierReportLabel(period, old?.memory?.asOf ?? null);
  return [
    ...(before ? [previousOf(before, traces.before, label)] : []),
    ...(old ? [previousOf(old, traces.old, earlier)] : []),
  ];
}

/** The tasks a report told of; rows that an officer added were never tasks, and are not gone now. */
function previousOf(
  { table }: StandingReport,
  { suspects }: Traces,
  label: string,
): PreviousReport {
  const added = new Set(suspects.flatMap(({ row, written }) => (written === null ? [row] : [])));
  const tasks = (table?.rows ?? []).filter((row) => !added.has(row));
  const text = (values: Readonly<Record<string, unknown>>, id: string) => seenText(values[id]);
  const rows = tasks.map(({ section, values }) => ({
    section,
    ordinal: text(values, 'ordinal'),
    content: text(values, 'content'),
    lead: text(values, 'lead'),
    deadline: text(values, 'deadline'),
    status: text(values, 'status'),
  }));
  return { label, rows };
}
