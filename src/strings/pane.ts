import type { Day } from '../programme';
import type { Period } from '../report/period';
import { periodLabel } from './report-period';
import { monthDigits, shortDay } from './report-dates';

/** Words of the task pane that do not change. */
export const PANE = {
  title: 'Chương trình công tác',
  guide: 'Hướng dẫn',
  reload: 'Cập nhật',
  live: 'Tự cập nhật khi bảng thay đổi',
  loading: 'Đang đọc tệp…',
  loadingView: 'Đang mở…',
  programme: 'Bảng đang xem',
  viewDate: 'Tình hình đến ngày',
  backToToday: 'Về hôm nay',
  period: 'Kỳ báo cáo',
  previousPeriod: 'Kỳ trước',
  nextPeriod: 'Kỳ sau',
  quarters: 'Quý',
  months: 'Tháng',
  longer: '6 tháng, 9 tháng, năm',
  otherDays: 'Khoảng thời gian tự chọn…',
  otherDaysGroup: 'Khoảng thời gian khác',
  phases: 'Đợt của kế hoạch',
  rangeFrom: 'Từ ngày',
  rangeTo: 'Đến ngày',
  reportDate: 'Tính đến ngày',
  resetReportDate: 'Lấy lại ngày mặc định',
  cancel: 'Ngừng',
  cancelling: 'Đang ngừng…',
  detail: 'Chi tiết',
  dismiss: 'Đóng thông báo',
  views: 'Các phần của ngăn',
  emptyTitle: 'Chưa thấy bảng chương trình công tác',
  emptyIntro:
    'Ngăn này đọc bảng nhiệm vụ có sẵn trong tệp và không thay đổi bảng đó; tệp đang mở chưa có bảng nào nhận ra được.',
  emptySteps: [
    'Mở tệp có bảng nhiệm vụ của cơ quan, hoặc dán bảng từ Word vào một trang tính.',
    'Bảng cần dòng tiêu đề có các cột “Nội dung công việc”, “Thời gian hoàn thành” và “Trách nhiệm thực hiện” (hoặc “Đơn vị chủ trì”).',
    'Bấm “Cập nhật”; hoặc bấm “Tạo bảng mẫu” để bắt đầu từ một bảng trống.',
  ],
  settingsUnreadable:
    'Không đọc được phần cài đặt lưu trong tệp nên đang dùng cài đặt mặc định; cài đặt cũ vẫn được giữ nguyên.',
  brokenView:
    'Phần này gặp lỗi nên không hiện được; hãy bấm “Thử lại”, các phần khác vẫn dùng được.',
  tryAgain: 'Thử lại',
  notExcel:
    'Ngăn này chỉ làm việc trong Excel; hãy mở tệp chương trình công tác bằng Excel rồi bấm “Chương trình công tác” ở thẻ Trang đầu (Home).',
  noLibrary:
    'Không tải được thư viện Office của Microsoft; hãy kiểm tra mạng (máy chủ appsforoffice.microsoft.com) rồi đóng và mở lại ngăn.',
  officeSilent:
    'Excel chưa trả lời nên ngăn chưa mở được; hãy chờ thêm, nếu vẫn vậy thì kiểm tra mạng rồi đóng và mở lại ngăn.',
  excelTooOld:
    'Phiên bản Excel này quá cũ (cần Excel 2021, Microsoft 365 hoặc Excel trên web); hãy cập nhật Excel hoặc mở tệp bằng Excel trên web.',
} as const;

/** The steps of writing a report, in the order they come. */
export const REPORT_STEPS = {
  reading: 'Đang đọc bảng',
  computing: 'Đang tính số liệu',
  writing: 'Đang ghi trang báo cáo',
  finishing: 'Đang hoàn tất',
} as const;

const BUTTON_OF_KIND: Readonly<Record<Period['kind'], string>> = {
  month: 'Tạo báo cáo tháng',
  quarter: 'Tạo báo cáo quý',
  half: 'Tạo báo cáo 6 tháng',
  nineMonths: 'Tạo báo cáo 9 tháng',
  year: 'Tạo báo cáo năm',
  range: 'Tạo báo cáo',
};

/** The main button's words for the kind of period chosen: "Tạo báo cáo quý". */
export function createLabel(kind: Period['kind']): string {
  return BUTTON_OF_KIND[kind];
}

/** A count as officials write it: "10.000". */
export function countText(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** What was recognised: "Trang tính “CTCT 2025”: 25 nhiệm vụ, chương trình năm 2025". */
export function recognised(sheet: string, tasks: number, year: number | null): string {
  const of = year === null ? 'chưa rõ chương trình của năm nào' : `chương trình năm ${year}`;
  return `Trang tính “${sheet}”: ${countText(tasks)} nhiệm vụ, ${of}`;
}

/** How many tables were recognised, said before the list of them. */
export function recognisedMany(count: number): string {
  return `Tệp có ${count} bảng chương trình; đang xem:`;
}

/** A period in few words: "quý III/2025", "tháng 9/2025", "6 tháng đầu năm 2025". */
export function shortPeriod(period: Period): string {
  const { year, number, kind } = period;
  if (kind === 'month') return `tháng ${monthDigits(number ?? 1)}/${year}`;
  if (kind === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][(number ?? 1) - 1] ?? ''}/${year}`;
  return periodLabel(period);
}

/** A text with its first letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Beside the main button: "Báo cáo quý III/2025, tính đến 30/9/2025". */
export function reportCaption(period: Period, asOf: Day): string {
  return `Báo cáo ${shortPeriod(period)}, tính đến ${shortDay(asOf)}`;
}

/** "Đang ghi trang báo cáo… 60%": what is being done and how far it is; `share` is 0–1. */
export function progressText(words: string, share: number): string {
  return `${words}… ${Math.round(share * 100)}%`;
}

/** The result line after a report was written. */
export function reportDone(sheet: string, total: number, overdue: number): string {
  const late =
    overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${countText(overdue)} nhiệm vụ quá hạn`;
  return `Đã tạo trang “${sheet}”: ${countText(total)} nhiệm vụ trong kỳ, ${late}.`;
}

/** The link that leads to the report. */
export function openReport(sheet: string): string {
  return `Mở trang “${sheet}”`;
}

/** What reading gave, announced to screen readers. */
export function readDone(tasks: number, asOf: Day): string {
  return `Đã đọc xong: ${countText(tasks)} nhiệm vụ, tình hình đến ngày ${shortDay(asOf)}.`;
}

/** The note shown while the view is of a day other than today. */
export function otherDay(today: Day): string {
  return `Đang xem tình hình của một ngày khác; hôm nay là ${shortDay(today)}.`;
}

/** A share 0–1 as officials write it: "66,7%". */
export function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toLocaleString('vi-VN')}%`;
}

/** The views' tabs. */
export const VIEW_NAMES = {
  attention: 'Cần xử lý',
  tasks: 'Nhiệm vụ',
  findings: 'Kiểm tra',
  report: 'Báo cáo',
  settings: 'Cài đặt',
} as const;

/** A name with how many there are behind it: "Kiểm tra (12)". */
export function viewWithCount(name: string, count: number): string {
  return `${name} (${countText(count)})`;
}

/** A view in which something was typed and not saved: "Cài đặt (chưa lưu)". */
export function withUnsaved(name: string): string {
  return `${name} (chưa lưu)`;
}

/** What a task may lack, as the overview counts it. */
export const ABSENCE_NAMES = {
  noLead: 'Chưa có đơn vị chủ trì',
  noDeadline: 'Chưa có thời hạn đọc được',
  noDirector: 'Chưa có người chỉ đạo',
} as const;

/** Words of the task list. */
export const TASK_LIST = {
  label:
    'Danh sách nhiệm vụ; phím mũi tên để di chuyển, Enter để mở nhiệm vụ và đến dòng của nó trong bảng, phím cách để chọn, Ctrl+A để chọn tất cả',
  search: 'Tìm nhiệm vụ (gõ không dấu cũng được)',
  status: 'Trạng thái',
  everyStatus: 'Mọi trạng thái',
  done: 'Đã hoàn thành',
  section: 'Mục',
  everySection: 'Mọi mục',
  showAll: 'Hiện tất cả',
  more: 'Lọc thêm',
  absence: 'Còn thiếu',
  everyAbsence: 'Không lọc theo phần còn thiếu',
  sort: 'Sắp xếp',
  pick: 'Chọn',
  none: 'Không có nhiệm vụ nào như vậy; hãy bớt điều kiện lọc.',
} as const;

/** What stands for the lead unit of a task that has none. */
export const NO_LEAD = 'chưa có đơn vị chủ trì';

/** What stands for the content of a task that has none. */
export function unnamedTask(row: number): string {
  return `(dòng ${row}, chưa ghi nội dung)`;
}

/** How many tasks the filter lets through: "7 trong 25 nhiệm vụ". */
export function foundTasks(found: number, total: number): string {
  const all = countText(total);
  return found === total ? `${all} nhiệm vụ` : `${countText(found)} trong ${all} nhiệm vụ`;
}

/** Words of the list of findings. */
export const FINDING_LIST = {
  none: 'Chưa phát hiện lỗi nào trong bảng.',
  filter: 'Lọc theo mức độ',
  more: 'Hiện thêm',
} as const;

/** Where a finding is: "Ô D12, nhiệm vụ 05", "Ô D13, trong nhiệm vụ 05" for a sub-task of it. */
export function findingPlace(cell: string, ordinal: string, parent = ''): string {
  if (parent !== '') return `Ô ${cell}, trong nhiệm vụ ${parent}`;
  return ordinal === '' ? `Ô ${cell}` : `Ô ${cell}, nhiệm vụ ${ordinal}`;
}

/** Words of the list that shows how the table was read. */
export const READINGS = {
  title: 'Thời hạn và tiến độ đã đọc được',
  times: 'Thời gian',
  progress: 'Tiến độ',
} as const;

/** Where a wording stands: "Ô D12", "Ô D12 và 3 ô khác". */
export function readingPlace(cell: string, count: number): string {
  return count === 1 ? `Ô ${cell}` : `Ô ${cell} và ${countText(count - 1)} ô khác`;
}
