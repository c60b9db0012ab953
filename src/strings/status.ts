import type { Status, StatusReading } from '../programme/types';
import { shortDay } from './report-dates';
import { STATUS_WORDS } from './report-tables';

/** The ten statuses in words, as src/README §5 names them; the same as in a report's tables. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = STATUS_WORDS;

/** One letter for each status, so that nothing is told by colour alone. */
export const STATUS_LETTERS: Readonly<Record<Status, string>> = {
  completedOnTime: 'Đ',
  completedLate: 'M',
  completed: 'H',
  overdue: 'Q',
  dueSoon: 'S',
  notStarted: 'C',
  inProgress: 'T',
  ongoing: 'X',
  undated: '?',
  dropped: 'D',
};

/** What each status means, one sentence each, for the pane's help and a report's rules. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  completedOnTime: 'Đã hoàn thành vào hoặc trước ngày đến hạn.',
  completedLate: 'Đã hoàn thành sau ngày đến hạn.',
  completed: 'Đã hoàn thành nhưng chưa ghi ngày, hoặc nhiệm vụ không có thời hạn.',
  overdue: 'Chưa hoàn thành và đã qua ngày đến hạn.',
  dueSoon: 'Chưa hoàn thành và sắp đến ngày đến hạn (tính cả ngày đến hạn).',
  notStarted: 'Chưa đến thời gian triển khai.',
  inProgress: 'Chưa hoàn thành và còn trong thời hạn.',
  ongoing: 'Nhiệm vụ thường xuyên hoặc định kỳ, không có kỳ nào quá hạn.',
  undated: 'Chưa hoàn thành và bảng chưa ghi thời hạn đọc được.',
  dropped: 'Đã dừng hoặc chuyển sang năm khác, không tính vào tổng số.',
};

/** A status with its days: "Quá hạn 12 ngày", "Hoàn thành quá hạn 3 ngày", "Sắp đến hạn (còn 2 ngày)". */
export function statusLabel(reading: StatusReading): string {
  const { status, daysLate, daysLeft, nextDue } = reading;
  const name = STATUS_NAMES[status];
  if (daysLate > 0) return `${name} ${daysLate} ngày`;
  if (status === 'dueSoon' && daysLeft !== null) return `${name} (${daysLeftLabel(daysLeft)})`;
  if (status === 'ongoing' && nextDue !== null) return `${name} (kỳ tới ${shortDay(nextDue)})`;
  return name;
}

function daysLeftLabel(daysLeft: number): string {
  return daysLeft === 0 ? 'hạn là hôm đó' : `còn ${daysLeft} ngày`;
}
