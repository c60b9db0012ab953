import type { DateCorrection } from '../programme/corrections';

/** Words of what the officer corrects by hand: columns, dates, deadlines, names of units. */
export const CORRECTIONS = {
  title: 'Khai báo lại cột và tên đơn vị',
  hint: 'Những gì sửa ở đây được lưu trong tệp và dùng cho mọi lần đọc sau; bảng không bị thay đổi.',
  columns: 'Ý nghĩa của từng cột',
  noRole: 'Không dùng cột này',
  dates: 'Thứ tự ngày và tháng của từng cột',
  aliases: 'Tên đơn vị viết khác nhau',
  alias: 'Tên viết khác',
  name: 'Tên đầy đủ, dùng chung',
  choose: 'Chọn tên…',
  addAlias: 'Coi là một đơn vị',
  removeAlias: 'Bỏ',
  noUnits: 'Bảng chưa có từ hai tên đơn vị khác nhau trở lên.',
  edit: 'Sửa',
  meaning: 'Hiểu là',
  from: 'Từ ngày',
  to: 'Hạn hoàn thành',
  save: 'Lưu',
  reset: 'Bỏ phần đã sửa',
  close: 'Hủy',
} as const;

/** What an officer may say that a phrase of time means. */
export const TIME_MEANINGS = {
  day: 'Một thời hạn',
  range: 'Một khoảng thời gian',
  ongoing: 'Thường xuyên, không có hạn',
  open: 'Chưa ấn định ngày, không tính quá hạn',
} as const;

/** A column in the list of columns: "Cột D: Thời gian hoàn thành". */
export function columnLabel(letter: string, caption: string): string {
  const words = caption.replace(/\s+/g, ' ').trim();
  return `Cột ${letter}: ${words === '' ? '(chưa có tiêu đề)' : words}`;
}

/** The choice that leaves a column to its caption; while it holds, it says what that gave. */
export function autoRole(role: string | null): string {
  return role === null ? 'Tự động theo tiêu đề' : `Tự động: ${role}`;
}

/** The name of the button that opens the correction of one phrase. */
export function editTime(text: string): string {
  return `Sửa “${text}”`;
}

/** The words of the buttons beside a finding that settle it. */
export const REMEDIES = {
  turnDates: 'Đảo ngày và tháng',
  keepDates: 'Giữ nguyên',
  dayFirst: 'Đọc ngày trước tháng',
} as const;

/** What the officer said of the dates of one column: "Cột “Thời hạn” (Tháng 5): đảo ngày và tháng". */
export function dateColumn({ sheet, caption, cells, turned }: DateCorrection): string {
  const column = `Cột “${caption.replace(/\s+/g, ' ').trim()}” (${sheet})`;
  if (cells === 'texts')
    return `${column}: đọc ${turned ? 'tháng trước ngày' : 'ngày trước tháng'}`;
  return `${column}: ${turned ? 'đảo ngày và tháng' : 'giữ nguyên ngày tháng'}`;
}

/** The name of the button that takes it back. */
export function forgetDateColumn(correction: DateCorrection): string {
  return `Bỏ: ${dateColumn(correction)}`;
}

/** What saving a correction says. */
export const CORRECTED = {
  column: 'Đã lưu ý nghĩa của cột và cập nhật.',
  time: 'Đã lưu thời hạn và cập nhật.',
  alias: 'Đã lưu tên đơn vị và cập nhật.',
  remark: 'Đã lưu ý nghĩa của tiến độ và cập nhật.',
  dates: 'Đã lưu thứ tự ngày và tháng của cột và cập nhật.',
} as const;

/** One pair of names: "Phòng CSTT là Phòng Chính sách TT". */
export function aliasPair(alias: string, name: string): string {
  return `“${alias}” là “${name}”`;
}

/** The name of the button that takes a pair away. */
export function removeAlias(alias: string): string {
  return `Bỏ tên “${alias}”`;
}

/** The way back where declared columns hide the table. */
export const COLUMNS_BACK = {
  hint: 'Trong tệp có cột đã được khai báo lại; có thể vì vậy mà không nhận ra bảng.',
  button: 'Bỏ khai báo lại cột',
  done: 'Đã bỏ khai báo lại cột và cập nhật.',
} as const;
