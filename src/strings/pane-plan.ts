/** Words of "Đưa kế hoạch vào bảng". */
export const PLAN_VIEW = {
  title: 'Đưa kế hoạch vào bảng',
  hint: 'Đọc kế hoạch ở tệp Word (.docx) hoặc văn bản dán vào, đề xuất các dòng nhiệm vụ để xem lại rồi mới ghi ra trang tính mới. Tệp chỉ được đọc trong ngăn này.',
  file: 'Tệp kế hoạch (.docx, .txt)',
  text: 'Hoặc dán văn bản',
  read: 'Đọc văn bản',
  none: 'Không tìm thấy nhiệm vụ nào trong văn bản này; hãy kiểm tra lại tệp hoặc dán riêng phần nhiệm vụ.',
  unreadable:
    'Không đọc được tệp này (tệp hỏng, có mật khẩu hoặc không phải tệp Word .docx); hãy lưu lại dưới dạng .docx rồi thử lại.',
  rows: 'Các dòng đề xuất',
  take: 'Đưa vào bảng',
  content: 'Nội dung',
  time: 'Thời gian hoàn thành',
  lead: 'Chủ trì',
  suggested: 'Gợi ý: {names}',
  quote: 'Câu trong kế hoạch',
  write: 'Ghi ra trang tính mới',
  nothing: 'Chưa chọn dòng nào để ghi.',
  more: 'Xem thêm',
} as const;

/** "Tìm thấy 12 nhiệm vụ; 3 nhiệm vụ cần bổ sung đứng trước." */
export function planFound(tasks: number, open: number): string {
  const asked = open === 0 ? '' : ` ${open} nhiệm vụ chưa rõ chủ trì hoặc thời gian đứng trước.`;
  return `Tìm thấy ${tasks} nhiệm vụ.${asked}`;
}

/** What writing the rows came to. */
export function planWritten(sheet: string, tasks: number): string {
  return `Đã ghi ${tasks} nhiệm vụ ra trang “${sheet}”.`;
}
