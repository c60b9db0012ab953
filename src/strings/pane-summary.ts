import type { SummarySource } from '../report/annex/sources';

/** Words of "Tổng hợp nhiều tệp". */
export const SUMMARY_VIEW = {
  title: 'Tổng hợp nhiều tệp',
  hint: 'Một báo cáo chung từ tệp chương trình của nhiều cơ quan, theo kỳ đã chọn ở trên; phụ lục ghi tệp nào đã đọc, tệp nào không.',
  files: 'Tệp chương trình (.xlsx)',
  none: 'Không tệp nào có bảng chương trình để tổng hợp.',
  sources: 'Các tệp đã chọn',
  write: 'Tổng hợp',
} as const;

/** What became of a file. */
export function summarySourceLine({ file, state, tasks, reason }: SummarySource): string {
  if (state === 'read') return `${file}: ${tasks} nhiệm vụ${reason === null ? '' : ` (${reason})`}`;
  return `${file}: ${state === 'unreadable' ? (reason ?? '') : 'không có bảng chương trình'}`;
}
