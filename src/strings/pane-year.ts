/** Words of "Lập chương trình năm sau". */
export const YEAR_VIEW = {
  title: 'Lập chương trình năm sau',
  hint: 'Chuyển nhiệm vụ chưa hoàn thành và việc hằng năm sang trang tính mới; chọn từng dòng trước khi ghi, bảng cũ giữ nguyên.',
  year: 'Năm của chương trình mới',
  yearUnreadable: 'Hãy ghi một năm, ví dụ 2026.',
  groups: {
    carried: 'Chưa hoàn thành, chuyển sang',
    repeated: 'Hằng năm, thường xuyên',
    left: 'Đã hoàn thành hoặc đã dừng',
  },
  all: 'Chọn cả nhóm',
  more: 'Xem thêm',
  content: 'Nội dung',
  deadline: 'Thời gian hoàn thành',
  asks: 'Thời gian không tự chuyển năm được, hãy xem lại.',
  oldYear: 'Nội dung có nhắc năm cũ, hãy xem lại.',
  nothing: 'Chưa chọn nhiệm vụ nào.',
  write: 'Ghi ra trang tính mới',
} as const;

/** "Chưa hoàn thành, chuyển sang: 12 nhiệm vụ, chọn 12". */
export function yearGroup(name: string, all: number, taken: number): string {
  return `${name}: ${all} nhiệm vụ, chọn ${taken}`;
}

/** What there is to look at before anything is written. */
export function yearQuestions(count: number): string {
  return count === 0
    ? 'Thời gian của các nhiệm vụ đã chọn được chuyển hết sang năm mới.'
    : `${count} nhiệm vụ đã chọn cần xem lại thời gian hoặc nội dung, đứng đầu mỗi nhóm.`;
}

/** What writing came to. */
export function yearWritten(sheet: string, tasks: number): string {
  return `Đã ghi ${tasks} nhiệm vụ ra trang “${sheet}”; bảng cũ giữ nguyên.`;
}
