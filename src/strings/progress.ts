import type { Progress, Role } from '../programme/types';
import { shortDay } from './report-dates';

/** How the columns of a programme are called when the officer is spoken to. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  ordinal: 'TT',
  content: 'Nội dung công việc',
  start: 'Thời gian triển khai',
  deadline: 'Thời gian hoàn thành',
  time: 'Thời gian thực hiện',
  responsible: 'Trách nhiệm thực hiện',
  lead: 'Đơn vị chủ trì',
  coordinators: 'Đơn vị phối hợp',
  director: 'Người chỉ đạo',
  officer: 'Người thực hiện',
  output: 'Kết quả công việc',
  status: 'Tình trạng',
  percent: 'Tỷ lệ hoàn thành',
  completedOn: 'Ngày hoàn thành',
  note: 'Ghi chú',
};

/** How a task's remarks were read, as one line: "“Đã ban hành ngày 05/9/2025” → hoàn thành ngày 05/9/2025". */
export function progressSentence(progress: Progress): string {
  const parts = [stateWords(progress), ...extensionWords(progress)];
  if (progress.conflict !== null) parts.push(conflictWords(progress.conflict));
  return `${quoted(progress)} → ${parts.join('; ')}`;
}

/** The remark that decided; where none did, all that was written, or that nothing was. */
function quoted({ decidedBy, text }: Progress): string {
  const shown = decidedBy?.text ?? text;
  return shown === null ? 'Chưa ghi tiến độ' : `“${shown.replace(/\s*\n\s*/g, ' / ')}”`;
}

function stateWords(progress: Progress): string {
  switch (progress.state) {
    case 'done':
      return `hoàn thành${completionWords(progress)}`;
    case 'notDone':
      return `chưa hoàn thành${progress.percent === null ? '' : ` (${percentWords(progress.percent)})`}`;
    case 'dropped':
      return 'dừng hoặc chuyển sang năm khác';
    case 'unknown':
      return progress.notUnderstood.length > 0
        ? 'chưa hiểu, tạm xét theo thời hạn'
        : 'chưa rõ đã hoàn thành hay chưa, xét theo thời hạn';
  }
}

function completionWords({ completedFrom, completedOn, timeliness }: Progress): string {
  if (completedOn === null) return timelinessWords(timeliness);
  if (completedFrom === null || completedFrom === completedOn) {
    return ` ngày ${shortDay(completedOn)}`;
  }
  return ` trong khoảng ${shortDay(completedFrom)} đến ${shortDay(completedOn)}`;
}

/** "đúng hạn", "quá hạn 3 ngày": by the officer's own words, as no day is recorded. */
function timelinessWords(timeliness: Progress['timeliness']): string {
  if (timeliness === null) return ', không ghi ngày';
  if (timeliness.kind === 'onTime') return ' đúng hạn (không ghi ngày)';
  const days = timeliness.days === null ? '' : ` ${timeliness.days} ngày`;
  return ` quá hạn${days} (không ghi ngày)`;
}

function extensionWords({ extendedTo, extensionAsked }: Progress): string[] {
  return [
    ...(extendedTo === null ? [] : [`được gia hạn đến ${shortDay(extendedTo)}`]),
    ...(extensionAsked ? ['đang xin gia hạn, thời hạn cũ vẫn tính'] : []),
  ];
}

function conflictWords([first, second]: readonly [Role, Role]): string {
  return `cột “${ROLE_NAMES[second]}” ghi khác, đang tính theo cột “${ROLE_NAMES[first]}”`;
}

function percentWords(percent: number): string {
  return `${String(percent).replace('.', ',')}%`;
}
