/** Words of what the officer corrects by hand: columns, deadlines, names of units. */
export const CORRECTIONS = {
  title: 'Sửa cách hiểu bảng',
  hint: 'Những gì sửa ở đây được lưu trong tệp và dùng cho mọi lần đọc sau; bảng không bị thay đổi.',
  columns: 'Ý nghĩa của từng cột',
  noRole: 'Không dùng cột này',
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
  save: 'Lưu cách hiểu',
  reset: 'Bỏ phần sửa',
  close: 'Thôi',
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
  return role === null ? 'Tự nhận theo tiêu đề' : `Tự nhận: ${role}`;
}

/** The name of the button that opens the correction of one phrase. */
export function editTime(text: string): string {
  return `Sửa cách hiểu “${text}”`;
}

/** What saving a correction says. */
export const CORRECTED = {
  column: 'Đã lưu ý nghĩa của cột và đọc lại bảng.',
  time: 'Đã lưu cách hiểu thời gian và đọc lại bảng.',
  alias: 'Đã lưu tên đơn vị và đọc lại bảng.',
} as const;

/** One pair of names: "Phòng CSTT là Phòng Chính sách TT". */
export function aliasPair(alias: string, name: string): string {
  return `“${alias}” là “${name}”`;
}

/** The name of the button that takes a pair away. */
export function removeAlias(alias: string): string {
  return `Bỏ tên “${alias}”`;
}
