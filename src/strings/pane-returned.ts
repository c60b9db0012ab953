import type { AnswerChange, Collection, SourceState } from '../report/returned/collect';

/** Words of "Nhận phiếu về". */
export const RETURNED_VIEW = {
  title: 'Nhận phiếu về',
  hint: 'Đọc các tệp phiếu gửi lại, xem từng kết quả rồi mới ghi vào bảng. Tệp chỉ được đọc trong ngăn này.',
  files: 'Tệp phiếu gửi lại (.xlsx)',
  sources: 'Các tệp đã đọc',
  changes: 'Kết quả sẽ ghi',
  conflicts: 'Cần xem lại',
  unmatched: 'Không thấy trong bảng',
  before: 'Bảng đang ghi: {text}',
  empty: '(chưa ghi)',
  from: 'Từ tệp {file}',
  nothing: 'Không có kết quả mới: bảng đã ghi đủ những gì các phiếu trả lời.',
  none: 'Chưa chọn kết quả nào để ghi.',
  write: 'Ghi kết quả đã chọn vào bảng',
  undo: 'Hoàn tác lần ghi này',
  more: 'Xem thêm',
  states: {
    read: 'đã đọc {tasks} nhiệm vụ',
    noProgramme: 'không có bảng phiếu; hãy kiểm tra lại tệp',
    notOurs: 'là bảng khác, không phải phiếu của chương trình này',
  },
  about: {
    otherAnswer: 'Hai phiếu trả lời khác nhau.',
    saysOther: 'Bảng đang ghi khác.',
    unread: 'Có chỗ trong phiếu không đọc được.',
  },
} as const;

/** What became of a file; a broken one says why. */
export function sourceLine({ file, state, tasks, reason }: SourceState): string {
  if (state === 'unreadable') return `${file}: ${reason ?? ''}`;
  return `${file}: ${RETURNED_VIEW.states[state].replace('{tasks}', String(tasks))}`;
}

/** "Đọc được 12 trong 14 tệp: 30 kết quả mới, 2 cần xem lại, 1 không thấy trong bảng." */
export function collectedLine({ sources, changes, conflicts, unmatched }: Collection): string {
  const read = sources.filter(({ state }) => state === 'read').length;
  return `Đọc được ${read} trong ${sources.length} tệp: ${changes.length} kết quả mới, ${conflicts.length} cần xem lại, ${unmatched.length} không thấy trong bảng.`;
}

/** Why an answer is not taken by itself; "" for one that is. */
export function aboutLine({ conflict }: AnswerChange): string {
  return conflict === null ? '' : RETURNED_VIEW.about[conflict];
}

/** What writing came to. */
export function answersWritten(written: number, unchanged: number): string {
  const same = unchanged === 0 ? '' : ` ${unchanged} nhiệm vụ đã ghi sẵn như vậy.`;
  return `Đã ghi kết quả của ${written} nhiệm vụ.${same}`;
}
