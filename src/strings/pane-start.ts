/** What the pane says of itself the first time, one line each. */
export const FIRST_RUN = {
  title: 'Ngăn này làm gì?',
  line: 'Bảng có sẵn được giữ nguyên; tiện ích không gửi dữ liệu ra ngoài.',
  understood: 'Đã hiểu',
} as const;

/** Words of "Tạo bảng mẫu". */
export const TEMPLATE_OFFER = {
  button: 'Tạo bảng mẫu',
  hint: 'Bảng mẫu nằm ở một trang tính mới; các trang tính khác giữ nguyên.',
} as const;

/** What making a blank programme came to. */
export function templateMade(sheet: string): string {
  return `Đã tạo bảng mẫu ở trang “${sheet}”; hãy thay dòng ví dụ bằng nhiệm vụ của cơ quan.`;
}
