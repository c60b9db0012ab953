import type { Day } from '../programme';

/** Words of the slips units get and send back. */
export const SLIP = {
  title: 'PHIẾU GIAO VIỆC: {name}',
  programme: 'Chương trình: {title}',
  asOf: 'Nhiệm vụ chưa hoàn thành tính đến ngày {day}: {tasks} nhiệm vụ, quá hạn {overdue}, sắp đến hạn {dueSoon}.',
  how: 'Cách ghi: chỉ ghi vào ba cột cuối. Trạng thái: chọn trong danh sách; Ngày hoàn thành: ghi dạng ngày/tháng/năm; Kết quả thực hiện: ghi ngắn gọn, kèm số văn bản nếu có. Giữ nguyên các cột khác rồi gửi lại tệp này.',
  nobody: 'Chưa phân công',
  sheet: 'Phiếu {name}',
  answers: ['Trạng thái', 'Ngày hoàn thành', 'Kết quả thực hiện'],
  states: ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Tạm dừng'],
  key: 'Mã dòng (không sửa)',
} as const;

/** An answer as it is written among a task's remarks. */
export const ANSWER = {
  doneOn: 'Hoàn thành ngày {day}',
  done: 'Đã hoàn thành',
  inProgress: 'Đang thực hiện',
  notStarted: 'Chưa thực hiện',
  dropped: 'Tạm dừng',
} as const;

/** "05/03/2025": a day as answers are written with it. */
export function answerDay(day: Day): string {
  return day.split('-').reverse().join('/');
}
