import type { Status } from '../programme';
import { shortDay } from './report-dates';

/** Captions of the report's tables, by column. */
export const CAPTIONS = {
  ordinal: 'TT',
  number: 'TT',
  origin: 'Chương trình',
  content: 'Nội dung công việc',
  lead: 'Đơn vị chủ trì',
  director: 'Người chỉ đạo',
  deadline: 'Thời hạn',
  result: 'Kết quả thực hiện',
  status: 'Trạng thái',
  daysLate: 'Số ngày quá hạn',
  daysLeft: 'Số ngày còn lại',
  class: 'Loại',
  unit: 'Đơn vị được tính',
  directorName: 'Người chỉ đạo được tính',
  total: 'Tổng số',
  due: 'Đến hạn trong kỳ',
  onTime: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  done: 'Hoàn thành, chưa rõ ngày',
  overdue: 'Quá hạn chưa xong',
  rest: 'Chưa đến hạn, khác',
  rate: 'Tỷ lệ hoàn thành',
  count: 'Số nhiệm vụ',
  share: 'Tỷ trọng',
  cause: 'Nguyên nhân, tình hình thực hiện',
  oldDeadline: 'Thời hạn ban đầu',
  newDeadline: 'Thời hạn mới',
  note: 'Ghi chú',
  focus: 'Yêu cầu trong kỳ tới',
  change: 'Thay đổi',
  before: 'Báo cáo trước',
  now: 'Báo cáo này',
} as const;

/** The word a status column shows; `overdue` is followed by its days, so it is counted by how it begins. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  completedOnTime: 'Hoàn thành đúng hạn',
  completedLate: 'Hoàn thành quá hạn',
  completed: 'Hoàn thành',
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  notStarted: 'Chưa đến kỳ',
  inProgress: 'Trong hạn',
  ongoing: 'Thường xuyên',
  undated: 'Chưa rõ thời hạn',
  dropped: 'Dừng, chuyển tiếp',
};

/** The last row of a table. */
export const TOTAL_ROW = 'Tổng cộng';

/** What is printed where a share has nothing to divide by. */
export const NO_RATE = '–';

/** What an overdue list says of a task without any remark. */
export const NO_CAUSE = 'Chưa có báo cáo';

/** Put behind a remark that asks for an extension nobody has granted yet. */
export const EXTENSION_ASKED = '(đang đề nghị gia hạn)';

/** What is asked for in the next period. */
export const FOCUS = {
  left: (day: string) => `Hoàn thành nhiệm vụ chuyển sang, thời hạn ${shortDay(day)}`,
  due: (day: string) => `Hoàn thành trước khi hết ngày ${shortDay(day)}`,
  cycle: (day: string) => `Thực hiện kỳ đến hạn ngày ${shortDay(day)}`,
  start: (day: string) => `Bắt đầu triển khai từ ngày ${shortDay(day)}`,
} as const;

/** A deadline as written, with the extension that moved it. */
export function extendedDeadline(written: string, extendedTo: string): string {
  return `${written}\n(gia hạn đến ${shortDay(extendedTo)})`.trimStart();
}

/** What changed since an earlier report, as the change column says it. */
export const CHANGE_WORDS = {
  finished: 'Đã hoàn thành',
  newlyOverdue: 'Mới quá hạn',
  deadlineMoved: 'Đổi thời hạn',
  added: 'Mới đưa vào báo cáo',
  gone: 'Không còn trong chương trình',
} as const;
