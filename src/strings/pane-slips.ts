import type { SlipReceiver } from '../report/slips/slips';

/** Words of "Gửi phiếu giao việc". */
export const SLIPS_VIEW = {
  title: 'Gửi phiếu giao việc',
  hint: 'Mỗi đơn vị hoặc cá nhân một trang: nhiệm vụ chưa hoàn thành và ba cột để ghi kết quả gửi lại.',
  by: 'Gửi cho',
  receivers: 'Nơi nhận',
  all: 'Chọn tất cả',
  none: 'Không còn nhiệm vụ nào chưa hoàn thành để gửi.',
  nothing: 'Chưa chọn nơi nhận nào.',
  sheets: 'Tạo trang phiếu trong tệp này',
  files: 'Lưu tệp phiếu (.xlsx)',
  answerBy: 'Đề nghị trả lời trước ngày',
  letters: 'Lưu công văn đôn đốc (.docx)',
  noLetters: 'Nơi nhận đã chọn không có nhiệm vụ quá hạn hoặc sắp đến hạn nên không cần công văn.',
  calendar: 'Lưu lịch thời hạn (.ics)',
  noDays: 'Nhiệm vụ đã chọn không có thời hạn đọc được để đưa vào lịch.',
  refused: 'Không lưu được tệp ở đây; hãy dùng “Tạo trang phiếu trong tệp này”.',
  zip: 'Phiếu giao việc',
  more: 'Xem thêm',
} as const;

/** Whom slips are for. */
export const RECEIVERS: Readonly<Record<SlipReceiver, string>> = {
  unit: 'Đơn vị chủ trì',
  director: 'Lãnh đạo chỉ đạo',
  officer: 'Người thực hiện',
  coordinator: 'Đơn vị phối hợp',
};

/** "Phòng Kế hoạch: 3 nhiệm vụ, quá hạn 1". */
export function receiverLine(name: string, tasks: number, overdue: number): string {
  return `${name}: ${tasks} nhiệm vụ${overdue > 0 ? `, quá hạn ${overdue}` : ''}`;
}

/** What writing sheets came to. */
export function slipsWritten(sheets: readonly string[]): string {
  return `Đã tạo ${sheets.length} trang phiếu, trang đầu là “${sheets[0] ?? ''}”.`;
}

/** Where a file went. */
export function slipsSaved(name: string, files: number): string {
  const what = files > 1 ? `${files} tệp trong “${name}”` : `“${name}”`;
  return `Đã lưu ${what} vào thư mục tải xuống.`;
}
