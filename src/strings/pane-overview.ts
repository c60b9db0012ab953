/** How soon tasks are due, as the overview counts them. */
export const BUCKET_NAMES = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  within3: 'Còn 1–3 ngày',
  within7: 'Còn 4–7 ngày',
  later: 'Còn hơn 7 ngày',
  undated: 'Chưa có hạn',
} as const;

/** The same for a view of another day than today. */
export const DUE_ON_THE_DAY = 'Đến hạn đúng ngày đang xem';

export const BUCKETS_TITLE = 'Việc chưa xong theo thời hạn';

/** What the pane says of itself the first time, one line each. */
export const FIRST_RUN = {
  title: 'Ngăn này làm gì?',
  lines: [
    'Đọc bảng có sẵn: việc nào quá hạn, sắp đến hạn, chưa phân công.',
    'Lập báo cáo của kỳ ở trang tính riêng; bảng của bạn giữ nguyên.',
    'Bấm vào con số để xem nhiệm vụ; không gửi gì ra khỏi máy.',
  ],
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
