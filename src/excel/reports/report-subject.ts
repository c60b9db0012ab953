import type { Programme } from '../../programme';
import { freeSheetName, type PaperId, type Period } from '../../report';
import {
  annexNameLabel,
  sheetNameLabel as reportNameLabel,
  summaryNameLabel,
} from '../../strings/report-period';
import type { ReportMark } from '../read/report-marks';

/** What a period's report is on: one programme, or several together. */
export interface ReportSubject {
  /** `files`: programmes of other files, of which this workbook holds nothing. */
  readonly kind: 'report' | 'summary' | 'files';
  /** One for a report, at least one for the others. */
  readonly programmes: readonly Programme[];
}

/** What marks of such a report say of a period. */
export function keyOf({ kind }: ReportSubject, { id }: Period): string {
  return kind === 'report' ? id : `${kind} ${id}`;
}

/** The report of this subject and period among those that stand; a copied or renamed programme keeps its own story. */
export function standingMark(
  marks: readonly ReportMark[],
  subject: ReportSubject,
  period: Period,
): ReportMark | null {
  const key = keyOf(subject, period);
  const isOurs = ({ source }: ReportMark): boolean =>
    subject.kind !== 'report' ||
    subject.programmes.some(
      ({ sheet, frame }) => source?.sheet === sheet && source.row === frame.headerTop,
    );
  return marks.find((mark) => mark.key === key && isOurs(mark)) ?? null;
}

/** What no two connections may write at once. */
export function thingOfReport(subject: ReportSubject, period: Period): string {
  const key = keyOf(subject, period);
  if (subject.kind !== 'report') return key;
  const places = subject.programmes.map(({ sheet, frame }) => `${sheet}!${frame.headerTop + 1}`);
  return `${key} ${places.join(' ')}`;
}

/** Names for its sheets that no others have: "BC Quý III-2025", "PL1 Quý III-2025" … */
export function namesOfReport(
  { kind }: ReportSubject,
  period: Period,
  papers: readonly PaperId[],
  taken: readonly string[],
): string[] {
  const own = kind === 'report' ? reportNameLabel(period) : summaryNameLabel(period);
  return papers.map((id) =>
    freeSheetName(id === 'report' ? own : annexNameLabel(period, ANNEX_NUMBERS[id]), taken),
  );
}

/** The numbers that the annexes bear whichever of them a report has. */
const ANNEX_NUMBERS: Readonly<Record<Exclude<PaperId, 'report'>, number>> = {
  detail: 1,
  groups: 2,
  others: 3,
  sources: 4,
};
