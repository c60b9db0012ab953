import type { Day } from '../programme';
import { shortDay } from './report-dates';
import { deletedRows } from './report-memory';
import { countText, sentenceCase } from './pane';
import { namedTasks } from './task-names';

/** Words of the view "Báo cáo" and of the questions a report may ask. */
export const REPORT_VIEW = {
  otherPeriod: 'Kỳ khác',
  fields: 'Kỳ và ngày của báo cáo',
  calendar: 'Cách tính kỳ',
  closingDay: 'Chốt số liệu vào ngày mấy hằng tháng (1–31)',
  closingDayHint: 'Tháng nào không có ngày này thì chốt vào ngày cuối tháng.',
  closingDayUnreadable: 'Hãy ghi một số từ 1 đến 31.',
  saveClosingDay: 'Lưu ngày chốt',
  calendarSaved: 'Đã lưu cách tính kỳ báo cáo.',
  lists: 'Danh sách, báo cáo khác',
  reminders: 'Danh sách đôn đốc',
  remindersHint: 'Nhiệm vụ quá hạn và sắp đến hạn, xếp theo đơn vị.',
  remindersOfAll: 'Gồm mọi bảng chương trình trong tệp',
  remindersPaged: 'Mỗi đơn vị một trang',
  summary: 'Tổng hợp các bảng',
  summaryHint: 'Một báo cáo chung cho các bảng chương trình trong tệp, theo kỳ đã chọn.',
  word: 'Đưa sang Word',
  save: 'Lưu tệp Word',
  copy: 'Sao chép sang Word',
  copied: 'Đã sao chép; mở Word rồi dán (Ctrl+V).',
  copyRefused:
    'Trình duyệt không cho sao chép tự động; văn bản dưới đây đã được chọn sẵn, hãy nhấn Ctrl+C rồi dán vào Word.',
  saveRefused: 'Không lưu được tệp ở đây; hãy dùng “Sao chép sang Word”.',
  wordHint:
    'Lấy báo cáo đang mở, hoặc báo cáo vừa lập, hoặc báo cáo của kỳ đã chọn, đúng như đang ghi trên trang tính.',
  reading: 'Đang đọc báo cáo trên trang tính…',
  preview: 'Văn bản để sao chép',
} as const;

/** The ways of cutting periods, as the officer chooses among them. */
export const CALENDAR_NAMES = {
  month: 'Trọn tháng dương lịch',
  nd09: 'Chốt số liệu theo Nghị định 09/2019',
  own: 'Ngày chốt riêng của cơ quan',
} as const;

/** Words of the answers to a report's question. */
export const ANSWERS = {
  keep: 'Giữ các chỗ sửa tay',
  discard: 'Bỏ, ghi lại theo bảng',
  accept: 'Tạo báo cáo',
  no: 'Hủy',
} as const;

/** What is asked where a report that stands there was changed by hand. */
export function handChangedQuestion(sheet: string, count: number): string {
  return `Trang “${sheet}” có ${count} chỗ đã sửa tay. Giữ các chỗ đó trong báo cáo lập lại không?`;
}

/** What is asked where the programme has far fewer tasks than last time. */
export function suddenFallQuestion(before: number, now: number, sheet: string): string {
  return `Lần trước (trang “${sheet}”) có ${countText(before)} nhiệm vụ, nay chỉ đọc được ${countText(now)}. Có thể bảng bị xóa dòng hoặc chọn nhầm trang tính (dòng bị ẩn do lọc vẫn được đọc). Vẫn tạo báo cáo?`;
}

/** What is asked where the period has not begun. */
export function notBegunQuestion(label: string, from: Day): string {
  return `Kỳ ${label} bắt đầu từ ngày ${shortDay(from)}, hôm nay chưa đến. Vẫn tạo báo cáo?`;
}

/** One cell changed by hand: "Ô D12, Kết quả: “Đã trình”". */
export function handChange(cell: string, column: string, value: string): string {
  return `Ô ${cell}, ${column}: “${value}”`;
}

/** Cells written beside a report: "Ô K3:K5 ghi thêm bên cạnh bảng". */
export function besideReport(area: string): string {
  return `Ô ${area}: ghi thêm bên cạnh bảng`;
}

/** Rows deleted from the detail table, and what the two answers make of them. */
export function deletedFromReport(names: readonly string[]): string {
  return `${sentenceCase(deletedRows(names))} (giữ: vẫn để ngoài báo cáo; bỏ: đưa trở lại)`;
}

/** How many more there are than are listed. */
export function andMore(count: number): string {
  return `và ${count} chỗ khác`;
}

/** What became of an officer's own changes, said behind the report's result; "" where there were none. */
export function handChangesKept(
  kept: number,
  lost: readonly string[],
  leftOut: readonly string[] = [],
): string {
  const cellsKept = kept === 0 ? '' : ` Đã giữ ${kept} chỗ sửa tay.`;
  const out = leftOut.length === 0 ? '' : ` Vẫn để ngoài báo cáo: ${namedTasks(leftOut)}.`;
  const some = cellsKept + out;
  if (lost.length === 0) return some;
  const cells = lost.slice(0, 5).join(', ');
  return `${some} ${lost.length} chỗ sửa tay không còn nhiệm vụ tương ứng nên không đưa sang được (ô cũ: ${cells}).`;
}

/** The result of "Danh sách đôn đốc". */
export function remindersDone(sheet: string, overdue: number, dueSoon: number): string {
  if (overdue + dueSoon === 0)
    return `Đã tạo trang “${sheet}”: không có nhiệm vụ nào phải đôn đốc.`;
  return `Đã tạo trang “${sheet}”: ${countText(overdue)} nhiệm vụ quá hạn, ${countText(dueSoon)} nhiệm vụ sắp đến hạn.`;
}

/** What is said when the Word document was handed to the browser; `missing` charts have no picture in it. */
export function wordSaved(name: string, missing: number): string {
  const charts =
    missing === 0
      ? ''
      : ` Excel không cho lấy hình của ${missing} biểu đồ nên tệp không có hình đó.`;
  return `Đã lưu “${name}” vào thư mục tải xuống; mở tệp bằng Word.${charts}`;
}
