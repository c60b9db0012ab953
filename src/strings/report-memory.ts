import type { Day } from '../programme';
import type { Period } from '../report/period';
import { shortDay } from './report-dates';
import { periodLabel } from './report-period';

/** How a sentence names the report of this very period that stood before: "quý III năm 2025 lập lần trước". */
export function earlierReportLabel(period: Period, asOf: Day | null): string {
  const day = asOf === null ? '' : ` (số liệu đến ngày ${shortDay(asOf)})`;
  return `${periodLabel(period)} lập lần trước${day}`;
}
