import type { ProgressAct } from '../programme/progress-words';
import type { Day } from '../programme/calendar';
import { countText } from './pane';
import { shortDay } from './report-dates';

/** Words of the chosen tasks and of what may be said of them at a click. */
export const MARKING = {
  chosen: 'Nhiệm vụ đang chọn',
  unchoose: 'Bỏ chọn',
  acts: 'Ghi tiến độ',
  on: 'Hoàn thành ngày',
  document: 'Văn bản (số, ký hiệu; có thể để trống)',
  percent: 'Đạt bao nhiêu % (có thể để trống)',
  percentUnreadable: 'Hãy ghi một số từ 0 đến dưới 100, hoặc để trống.',
  to: 'Gia hạn đến ngày',
  write: 'Ghi vào bảng',
  writeAnyway: 'Vẫn ghi',
  change: 'Sửa lại',
  close: 'Hủy',
  done: 'Hoàn thành',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác: các ô đã ghi được trả lại như trước.',
  deadline: 'Thời hạn',
  remark: 'Tiến độ',
  units: 'Chủ trì',
} as const;

/** What may be said of a task, as its button reads. */
export const ACT_NAMES: Readonly<Record<ProgressAct['kind'], string>> = {
  done: 'Hoàn thành ngày …',
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

/** Asked before a completion that has not happened yet is written. */
export function futureCompletion(on: Day, today: Day): string {
  return `Ngày hoàn thành ${shortDay(on)} ở trong tương lai (hôm nay là ${shortDay(today)}). Vẫn ghi?`;
}

/** Why a deadline is not moved to a day that has passed. */
export function extensionIntoPast(to: Day, today: Day): string {
  return `Không gia hạn được đến ${shortDay(to)} vì ngày này đã qua; hãy chọn từ ngày ${shortDay(today)} trở đi.`;
}

/** Asked before an act that makes finished tasks unfinished is written. */
export function reopensFinished(count: number): string {
  return `${countText(count)} nhiệm vụ đã hoàn thành sẽ trở thành chưa hoàn thành. Vẫn ghi?`;
}

/** Asked before a deadline is moved to a day not after the one that holds. */
export function noLaterDeadline(to: Day, due: Day): string {
  return `Hạn mới ${shortDay(to)} không sau hạn đang có (${shortDay(due)}). Vẫn ghi?`;
}
