/** Words of the pane's colours: the two buttons and the legend. */
export const HIGHLIGHT = {
  title: 'Tô màu trong bảng',
  apply: 'Tô màu',
  remove: 'Bỏ tô màu',
  legend: 'Ý nghĩa màu và số nhiệm vụ hôm nay',
  always: 'Màu luôn tính theo ngày hôm nay, không theo ngày đang xem.',
  how: 'Màu tự thay đổi khi sang ngày mới hoặc khi ghi tiến độ; màu nền sẵn có trong bảng được giữ nguyên.',
} as const;

/** What each colour of the table says. */
export const COLOUR_NAMES = {
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  unassigned: 'Chưa phân công',
  done: 'Đã hoàn thành',
} as const;

/** One letter for each colour, so that nothing is told by colour alone. */
export const COLOUR_LETTERS = { overdue: 'Q', dueSoon: 'S', unassigned: 'P', done: 'H' } as const;

/** How many rows without a colour of their own are named. */
const NAMED = 5;

/** The result of "Tô màu", with the rows that could not be coloured. */
export function highlightDone(
  sheets: readonly string[],
  unmarked: readonly { readonly sheet: string; readonly row: number }[],
): string {
  const where = sheets.map((sheet) => `“${sheet}”`).join(', ');
  const done = `Đã tô màu bảng ở trang tính ${where}.`;
  if (unmarked.length === 0) return done;
  const rows = unmarked.slice(0, NAMED).map(({ row }) => row);
  const more = unmarked.length > NAMED ? '…' : '';
  return `${done} Còn ${unmarked.length} nhiệm vụ chưa tô được, vì bảng có quá nhiều cách ghi thời hạn hoặc ghi quá dài (dòng ${rows.join(', ')}${more}).`;
}

/** The result of "Bỏ tô màu". */
export function highlightRemoved(rules: number): string {
  return rules === 0
    ? 'Tệp không có màu nào do ngăn này tô.'
    : 'Đã bỏ hết màu do ngăn này tô; màu nền sẵn có được giữ nguyên.';
}
