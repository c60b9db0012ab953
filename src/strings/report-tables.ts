import type { Day, Status } from '../programme';
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
  coordinators: 'Đơn vị phối hợp',
  output: 'Sản phẩm',
  counted: 'Trạng thái được tính',
  rated: 'Tính tỷ lệ',
  sectionName: 'Mục',
  group: 'Đơn vị, cá nhân, nội dung tổng hợp',
  completed: 'Hoàn thành',
  over30: 'Quá hạn trên 30 ngày',
  onTimeRate: 'Tỷ lệ hoàn thành đúng hạn',
  figure: 'Chỉ tiêu',
  value: 'Số liệu',
  word: 'Từ ghi ở cột trạng thái',
  countsAs: 'Được tính là',
  unit: 'Đơn vị được tính',
  directorName: 'Người chỉ đạo được tính',
  total: 'Tổng số',
  due: 'Đến hạn trong kỳ',
  onTime: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  done: 'Hoàn thành, chưa rõ ngày',
  overdue: 'Quá hạn chưa hoàn thành',
  rest: 'Chưa đến hạn, khác',
  rate: 'Tỷ lệ hoàn thành nhiệm vụ đến hạn',
  count: 'Số nhiệm vụ',
  share: 'Tỷ trọng',
  cause: 'Nguyên nhân, tình hình thực hiện',
  oldDeadline: 'Thời hạn ban đầu',
  newDeadline: 'Thời hạn mới',
  note: 'Ghi chú',
  focus: 'Yêu cầu trong kỳ tới',
  change: 'Thay đổi',
  before: 'Trước đây',
  now: 'Hiện nay, yêu cầu',
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

/**
 * Other words that officers type into the status column, and the status each means. Words that say nothing of the
 * day ("Đang thực hiện", "Chưa thực hiện") are not among them: they are counted as "Khác" until somebody decides.
 */
export const NATURAL_STATUS_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  completedOnTime: [
    'Đã hoàn thành đúng hạn',
    'Hoàn thành trước hạn',
    'Đã hoàn thành trước hạn',
    'Hoàn thành sớm',
    'Hoàn thành đúng tiến độ',
    'Đúng hạn',
  ],
  completedLate: [
    'Đã hoàn thành quá hạn',
    'Hoàn thành trễ hạn',
    'Hoàn thành chậm',
    'Hoàn thành muộn',
    'Hoàn thành sau hạn',
  ],
  completed: [
    'Đã hoàn thành',
    'Hoàn thành, chưa rõ ngày',
    'Hoàn thành 100%',
    'Đã xong',
    'Xong',
    'Đã thực hiện',
    'Đã thực hiện xong',
  ],
  overdue: ['Chậm tiến độ', 'Trễ hạn', 'Chưa hoàn thành, quá hạn', 'Quá hạn chưa hoàn thành'],
  dueSoon: ['Gần đến hạn'],
  notStarted: ['Chưa đến thời gian triển khai', 'Chưa đến thời gian thực hiện'],
  inProgress: ['Còn hạn', 'Còn trong hạn', 'Đang thực hiện trong hạn'],
  ongoing: ['Thực hiện thường xuyên'],
  undated: ['Chưa rõ hạn'],
  dropped: ['Dừng', 'Tạm dừng', 'Không thực hiện', 'Chuyển sang năm sau', 'Dừng thực hiện'],
};

/** How the status begins of a task that was due on the as-of day, which is over. */
export const LAST_DAY_OVER = 'Chưa hoàn thành, hết hạn';

/** What a status cell says of a task whose last day has just ended; null for the words before the day. */
export function dueTodayText(due: Day | null): string {
  return `${LAST_DAY_OVER} ngày ${due === null ? '' : shortDay(due)}`.trimEnd();
}

/** The row of a table for whatever the rows above it do not name. */
export const OTHER_ROW = 'Khác';

/** The row of a group for what an officer added by hand and no other row counts. */
export const ADDED_ROWS = { unit: 'Đơn vị ghi thêm', other: 'Ghi thêm' } as const;

/** The last row of a table. */
export const TOTAL_ROW = 'Tổng cộng';

/** What is printed where a share has nothing to divide by. */
export const NO_RATE = '–';

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
  reopened: 'Báo cáo trước ghi đã hoàn thành, chương trình chưa ghi',
  newlyOverdue: 'Mới quá hạn',
  deadlineMoved: 'Đổi thời hạn',
  added: 'Mới đưa vào báo cáo',
  gone: 'Không còn trong chương trình',
} as const;

/** The title of a chart that cannot show every row of its table. */
export function firstOfAll(title: string, shown: number, all: number): string {
  return `${title} (${shown} đơn vị đứng đầu trong tổng số ${all} đơn vị)`;
}
