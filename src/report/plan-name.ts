import type { Programme } from '../programme';
import { shortDay } from '../strings/report-dates';
import { OPENING, REPORT_FORM, filled } from '../strings/report';
import { periodLabel } from '../strings/report-period';
import type { Period } from './period';

/** What a report is on, as title and sentences say it: "Kết quả thực hiện Kế hoạch số 127/KH-UBND quý III năm 2025". */
export function subjectOf(programmes: readonly Programme[], period: Period): string {
  return filled(REPORT_FORM.subject, { plan: planOf(programmes), period: periodLabel(period) });
}

/** What the report carries out, for its opening: the decision or plan itself, else the programme of its year. */
export function basisOf(programmes: readonly Programme[]): string {
  const [only] = programmes;
  if (programmes.length !== 1 || !only) return OPENING.several;
  const cited = citation(only);
  if (cited !== null) return cited;
  return only.year === null ? OPENING.programme : OPENING.ofYear(only.year);
}

/** A plan that bears its own number is named by it; a programme that a decision promulgates is called what it is. */
function planOf(programmes: readonly Programme[]): string {
  const [only] = programmes;
  if (programmes.length !== 1 || !only) return OPENING.several;
  const { plan } = only;
  return plan?.kind && isOwnDocument(plan.kind)
    ? (citation(only) ?? OPENING.programme)
    : OPENING.programme;
}

/** "Quyết định số 1432/QĐ-UBND ngày 25/11/2024 của Chủ tịch UBND tỉnh …"; null where the title cites nothing. */
function citation({ plan }: Programme): string | null {
  if (!plan?.kind) return null;
  const number = plan.number ? ` số ${plan.number}` : '';
  const date = plan.date ? ` ngày ${shortDay(plan.date)}` : '';
  const issuer = plan.issuer ? ` của ${plan.issuer}` : '';
  return number === '' && date === '' ? null : `${plan.kind}${number}${date}${issuer}`;
}

/** Decisions promulgate a programme; a plan or a programme of its own is what is carried out. */
function isOwnDocument(kind: string): boolean {
  return !/^(?:quyết định|nghị quyết|công văn|thông báo)/iu.test(kind.normalize('NFC'));
}
