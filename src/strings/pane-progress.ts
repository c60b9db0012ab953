import type { ProgressAct } from '../programme/progress-words';
import { countText } from './pane';

/** Words of the chosen tasks and of what may be said of them at a click. */
export const MARKING = {
  chosen: 'Nhiệm vụ đang chọn',
  none: 'Chọn nhiệm vụ trong danh sách hoặc trong bảng để ghi tiến độ; phím cách (hoặc Ctrl và bấm chuột) để chọn thêm.',
  unchoose: 'Bỏ chọn',
  acts: 'Ghi tiến độ',
  on: 'Hoàn thành ngày',
  document: 'Văn bản (số, ký hiệu; có thể để trống)',
  percent: 'Đạt bao nhiêu % (có thể để trống)',
  percentUnreadable: 'Hãy ghi một số từ 0 đến dưới 100, hoặc để trống.',
  to: 'Gia hạn đến ngày',
  write: 'Ghi vào bảng',
  close: 'Thôi',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác: các ô đã ghi được trả lại như trước.',
  deadline: 'Thời hạn',
  remark: 'Tiến độ',
  units: 'Chủ trì',
} as const;

/** What may be said of a task, as its button reads. */
export const ACT_NAMES: Readonly<Record<ProgressAct['kind'], string>> = {
  done: 'Hoàn thành',
  inProgress: 'Đang thực hiện … %',
  extended: 'Gia hạn đến …',
  dropped: 'Dừng',
};

/** How many tasks are chosen. */
export function chosenTasks(count: number): string {
  return `Đang chọn ${countText(count)} nhiệm vụ`;
}

/** Said where only one of the tasks' areas could be selected in the sheet. */
export function chosenHereOnly(count: number): string {
  return `Trong bảng chỉ chọn được vùng dòng đầu tiên; cả ${countText(count)} nhiệm vụ vẫn đang được chọn ở đây.`;
}

/** What writing progress came to. */
export function marked(written: number, unchanged: number): string {
  if (written === 0) return 'Bảng đã ghi như vậy từ trước nên không ghi thêm.';
  const rest = unchanged === 0 ? '' : ` (${countText(unchanged)} nhiệm vụ đã ghi như vậy từ trước)`;
  return `Đã ghi tiến độ của ${countText(written)} nhiệm vụ vào bảng${rest}.`;
}
