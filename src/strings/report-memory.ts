import type { Day } from '../programme';
import type { Period } from '../report/period';
import { shortDay } from './report-dates';
import { periodLabel } from './report-period';
import { namedTasks } from './task-names';

/** How a sentence names the report of this very period that stood before: "quý III năm 2025 lập lần trước". */
export function earlierReportLabel(period: Period, asOf: Day | null): string {
  const day = asOf === null ? '' : ` (số liệu đến ngày ${shortDay(asOf)})`;
  return `${periodLabel(period)} lập lần trước${day}`;
}

/** Rows that somebody deleted from a report: "hàng đã bị xóa khỏi bảng chi tiết: nhiệm vụ 3, 7". */
export function deletedRows(names: readonly string[]): string {
  return `hàng đã bị xóa khỏi bảng chi tiết: ${namedTasks(names)}`;
}

/** What a report's rules say of rows that stay out of it, at the end of the sentence on all tasks; "" for none. */
export function leftOutPhrase(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `; ${names.length} do người lập báo cáo bỏ ra khỏi bảng chi tiết nên không tính vào tổng số (${namedTasks(names)})`;
}
