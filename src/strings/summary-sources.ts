import type { NewProgramme } from './plan-rows';

/** A file that a summary was made of. */
export interface SummarySource {
  readonly file: string;
  readonly state: 'read' | 'noProgramme' | 'unreadable';
  readonly tasks: number;
  readonly reason: string | null;
}

const STATES = {
  read: 'Đã đọc',
  noProgramme: 'Không có bảng nhiệm vụ',
  unreadable: 'Không đọc được tệp',
} as const;

/** The list of the files a summary was made of, as a sheet; those that could not be read stand first. */
export function sourcesSheet(sources: readonly SummarySource[]): NewProgramme {
  return {
    sheet: 'Nguồn tổng hợp',
    title: 'DANH SÁCH TỆP ĐÃ TỔNG HỢP',
    subtitle: '',
    columns: [
      { caption: 'STT', role: 'ordinal' },
      { caption: 'Tệp', role: 'content' },
      { caption: 'Kết quả đọc', role: null },
      { caption: 'Số lượng', role: null },
    ],
    rows: sources.map(({ file, state, tasks }, at) => ({
      kind: 'task',
      cells: [String(at + 1), file, STATES[state], String(tasks)],
    })),
  };
}
