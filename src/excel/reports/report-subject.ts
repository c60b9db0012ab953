import type { Programme } from '../../programme';
import { freeSheetName, reportSheetName, type Period } from '../../report';
import { summaryNameLabel } from '../../strings/report-period';
import type { ReportMark } from '../read/report-marks';

/** What a period's report is on: one programme, or several together. */
export interface ReportSubject {
  readonly kind: 'report' | 'summary';
  /** One for a report, at least one for a summary. */
  readonly programmes: readonly Programme[];
}

/** What marks of such a report say of a period. */
export function keyOf({ kind }: ReportSubject, { id }: Period): string {
  return kind === 'report' ? id : `summary ${id}`;
}

/** The report of this subject and period among those that stand; a copied or renamed programme keeps its own story. */
export function standingMark(
  marks: readonly ReportMark[],
  subject: ReportSubject,
  period: Period,
): ReportMark | null {
  const key = keyOf(subject, period);
  const isOurs = ({ source }: ReportMark): boolean =>
    subject.kind === 'summary' ||
    subject.programmes.some(
      ({ sheet, frame }) => source?.sheet === sheet && source.row === frame.headerTop,
    );
  return marks.find((mark) => mark.key === key && isOurs(mark)) ?? null;
}

/** What no two connections may write at once. */
export function thingOfReport(subject: ReportSubject, period: Period): string {
  const key = keyOf(subject, period);
  if (subject.kind === 'summary') return key;
  const places = subject.programmes.map(({ sheet, frame }) => `${sheet}!${frame.headerTop + 1}`);
  return `${key} ${places.join(' ')}`;
}

/** A name for its sheet that no other has. */
export function nameOfReport(
  { kind }: ReportSubject,
  period: Period,
  taken: readonly string[],
): string {
  return kind === 'report'
    ? reportSheetName(period, { taken })
    : freeSheetName(summaryNameLabel(period), taken);
}
