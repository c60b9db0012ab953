import { cellAddress, type Programme } from '../../programme';
import { freeSheetName, type PaperId, type Period } from '../../report';
import {
  annexNameLabel,
  sheetNameLabel as reportNameLabel,
  summaryNameLabel,
} from '../../strings/report-period';
import { inSteps, OfficerError, type Transaction } from '../door';
import {
  chooseProgramme,
  isHeadedAt,
  noProgrammeOn,
  programmeSteps,
  type ReportMark,
  takenNames,
  type WorkbookReading,
} from '../read';
import { reportDays, type AnyReportRequest, type ReportDays } from './report-request';

/** What a period's report is on, all of it found out before anything is computed. */
export interface ReportSubject extends ReportDays {
  /** `files`: programmes of other files, of which this workbook holds nothing. */
  readonly kind: 'report' | 'summary' | 'files';
  /** One for a report, at least one for the others. */
  readonly programmes: readonly Programme[];
  /** What marks of such a report say of its period. */
  readonly key: string;
  /** What no two connections may write at once. */
  readonly thing: string;
  /** The report of this subject and period that stands, and that of the period before. */
  readonly old: ReportMark | null;
  readonly before: ReportMark | null;
  /** Names for its sheets that no others have: "BC Quý III-2025", "PL1 Quý III-2025" … */
  readonly names: ReadonlyMap<PaperId, string>;
}

/**
 * The subject a request means in this workbook. Throws the OfficerErrors of {@link chooseProgramme} and of
 * {@link reportDays}.
 */
export async function reportSubject(
  tx: Transaction,
  reading: WorkbookReading,
  request: AnyReportRequest,
): Promise<ReportSubject> {
  const all = await inSteps(programmeSteps(reading, request.asOf ?? request.today), tx.watch);
  const programmes = chosenProgrammes(all, reading, request);
  const kind = kindOf(request);
  const days = reportDays(request, programmes, reading.settings.values);
  const { period } = days;
  const standing = (of: Period) => standingMark(reading.reports, kind, programmes, of);
  return {
    ...days,
    kind,
    programmes,
    key: keyOf(kind, period),
    thing: thingOfReport(kind, programmes, period),
    old: standing(period),
    before: standing(days.previous),
    names: namesOfReport(kind, period, takenNames(reading, tx)),
  };
}

function chosenProgrammes(
  all: readonly Programme[],
  { settings, sheets: standing }: WorkbookReading,
  request: AnyReportRequest,
): readonly Programme[] {
  if (request.kind === 'report')
    return [chooseProgramme(all, request, settings.values.programmeSheets, standing)];
  const { sheets, others = [] } = request;
  const missing = sheets?.find((sheet) => !all.some((one) => one.sheet === sheet));
  if (missing !== undefined) throw noProgrammeOn(missing, standing);
  const found = [...all.filter(({ sheet }) => sheets?.includes(sheet) ?? true), ...others];
  if (found.length === 0) throw new OfficerError('programmeNotFound');
  return found;
}

function kindOf(request: AnyReportRequest): ReportSubject['kind'] {
  if (request.kind === 'report') return 'report';
  return (request.others ?? []).length > 0 ? 'files' : 'summary';
}

function keyOf(kind: ReportSubject['kind'], { id }: Period): string {
  return kind === 'report' ? id : `${kind} ${id}`;
}

/** Whether a report's mark follows the header of a programme: inserted rows and columns move both. */
export function isSourceOf({ source }: ReportMark, programme: Programme): boolean {
  return source?.sheet === programme.sheet && isHeadedAt(programme, source);
}

/** The report of these programmes and period among those that stand; a copied or renamed programme keeps its own story. */
export function standingMark(
  marks: readonly ReportMark[],
  kind: ReportSubject['kind'],
  programmes: readonly Programme[],
  period: Period,
): ReportMark | null {
  const key = keyOf(kind, period);
  const isOurs = (mark: ReportMark): boolean =>
    kind !== 'report' || programmes.some((one) => isSourceOf(mark, one));
  return marks.find((mark) => mark.key === key && isOurs(mark)) ?? null;
}

function thingOfReport(
  kind: ReportSubject['kind'],
  programmes: readonly Programme[],
  period: Period,
): string {
  const key = keyOf(kind, period);
  if (kind !== 'report') return key;
  const places = programmes.map(
    ({ sheet, frame }) => `${sheet}!${cellAddress(frame.headerTop, frame.left)}`,
  );
  return `${key} ${places.join(' ')}`;
}

function namesOfReport(
  kind: ReportSubject['kind'],
  period: Period,
  taken: readonly string[],
): Map<PaperId, string> {
  const own = kind === 'report' ? reportNameLabel(period) : summaryNameLabel(period);
  const labels: readonly (readonly [PaperId, string])[] = [
    ['report', own],
    ...ANNEXES.map((id, i) => [id, annexNameLabel(period, i + 1)] as const),
  ];
  return new Map(labels.map(([id, label]) => [id, freeSheetName(label, taken)]));
}

/** In the order of the numbers that annexes bear whichever of them a report has. */
const ANNEXES: readonly PaperId[] = ['detail', 'groups', 'others', 'sources'];
