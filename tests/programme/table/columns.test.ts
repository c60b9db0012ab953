import { describe, expect, it } from '@jest/globals';
import type { Corrections, Role } from '../../../src/programme';
import { columnLetters, NO_CORRECTIONS } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';
import { grid } from './sheets';

/** The roles of the first programme as "role:letter", in column order. */
function roles(rows: string, corrections?: Corrections): string {
  const [programme] = readProgrammes(grid(rows), { corrections: corrections ?? NO_CORRECTIONS });
  const columns = Object.entries(programme?.frame.columns ?? {}) as [Role, number][];
  return columns
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${role}:${columnLetters(column)}`)
    .join(' ');
}

const BASE = 'ordinal:A content:B lead:C';

/** caption of column D (and E) | their cells in two rows → the roles beside {@link BASE}. */
const SETTLED: readonly (readonly [
  what: string,
  captions: string,
  first: string,
  second: string,
  roles: string,
])[] = [
  ['Tiến độ with days is the deadline', 'Tiến độ', 'Tháng 3/2025', 'Quý II/2025', 'deadline:D'],
  [
    'Tiến độ with plans is the deadline',
    'Tiến độ',
    'Hoàn thành trước 30/6',
    'Trong tháng 9',
    'deadline:D',
  ],
  ['Tiến độ with remarks is the status', 'Tiến độ', 'Đã hoàn thành', 'Đang thực hiện', 'status:D'],
  ['Tiến độ with percentages is the percentage', 'Tiến độ', '50%', '100%', 'percent:D'],
  [
    'Tiến độ beside a deadline is the status',
    'Thời hạn | Tiến độ',
    'Tháng 3 | Tháng 4',
    'Tháng 5 | ',
    'deadline:D status:E',
  ],
  ['empty Tiến độ is the deadline where there is no other', 'Tiến độ', '', '', 'deadline:D'],
  [
    'empty Tiến độ beside a time is the status',
    'Thời gian | Tiến độ',
    'Tháng 3 | ',
    'Tháng 5 | ',
    'time:D status:E',
  ],
  ['Thời gian thực hiện holds both', 'Thời gian thực hiện', 'Tháng 3 - Tháng 5', 'Quý I', 'time:D'],
  [
    'Thời gian thực hiện beside a deadline starts',
    'Thời gian thực hiện | Hạn chót',
    'Tháng 3 | Tháng 5',
    'Tháng 4 | Tháng 6',
    'start:D deadline:E',
  ],
  [
    'a duration is no time',
    'Thời gian thực hiện | Thời hạn',
    '0,5 ngày | 5/3/2025',
    '10 ngày làm việc | 6/3/2025',
    'deadline:E',
  ],
  [
    'Kết quả with products is the output',
    'Thời hạn | Kết quả',
    '5/3 | Báo cáo',
    '6/3 | Kế hoạch',
    'deadline:D output:E',
  ],
  [
    'Kết quả with remarks is the status',
    'Thời hạn | Kết quả',
    '5/3 | Đã hoàn thành',
    '6/3 | Đang triển khai',
    'deadline:D status:E',
  ],
  [
    'Kết quả beside Sản phẩm is the status',
    'Sản phẩm | Kết quả',
    'Báo cáo | Số 12/BC',
    'Tờ trình | ',
    'output:D status:E',
  ],
  [
    'Kết quả thực hiện with remarks is the status',
    'Kết quả thực hiện',
    'Đã xong',
    'Chưa thực hiện',
    'status:D',
  ],
  [
    'Kết quả thực hiện with products is the output',
    'Kết quả thực hiện',
    'Báo cáo',
    'Kế hoạch',
    'output:D',
  ],
  ['Mức độ hoàn thành in percent', 'Mức độ hoàn thành', '60%', '100%', 'percent:D'],
  ['Mức độ hoàn thành in words', 'Mức độ hoàn thành', 'Hoàn thành', 'Chưa hoàn thành', 'status:D'],
  [
    'Ngày hoàn thành alone is the deadline',
    'Ngày bắt đầu | Ngày hoàn thành',
    '1/3/2025 | 5/3/2025',
    '2/3/2025 | 6/3/2025',
    'start:D deadline:E',
  ],
  [
    'Ngày hoàn thành beside a deadline is the day it was done',
    'Thời hạn | Ngày hoàn thành',
    '1/3/2025 | 5/3/2025',
    '2/3/2025 | ',
    'deadline:D completedOn:E',
  ],
  [
    'Người xử lý beside a lead does the work',
    'Thời hạn | Người xử lý',
    '1/3 | Nguyễn Văn An',
    '2/3 | Lê Thị Hoa',
    'deadline:D officer:E',
  ],
  [
    'telephone numbers are nobody',
    'Thời hạn | Đầu mối liên hệ',
    '1/3 | 0905 000 001',
    '2/3 | 0905 000 002',
    'deadline:D',
  ],
  [
    'Thời gian đề xuất beside a deadline is no start',
    'Thời hạn | Thời gian đề xuất',
    '1/3/2025 | Quý I/2025',
    '2/3/2025 | Chưa đề xuất',
    'deadline:D',
  ],
  [
    'Thời gian ban hành alone is the deadline',
    'Thời gian ban hành',
    'Quý I/2025',
    'Quý II/2025',
    'deadline:D',
  ],
  [
    'the day it was given is neither director nor start',
    'Thời hạn | Ngày chỉ đạo',
    '1/3/2025 | 1/2/2025',
    '2/3/2025 | 2/2/2025',
    'deadline:D',
  ],
  [
    'a second column of remarks is the note',
    'Tình trạng | Kết quả hiện nay',
    'Đang làm | Đã trình',
    'Xong | ',
    'status:D note:E',
  ],
];

describe('columns', () => {
  it.each(SETTLED)('%s', (_what, captions, first, second, expected) => {
    const rows = `TT | Nhiệm vụ | Đơn vị chủ trì | ${captions}
1 | Việc một | Văn phòng | ${first}
2 | Việc hai | Phòng Tổng hợp | ${second}`;
    expect(roles(rows)).toBe(`${BASE} ${expected}`);
  });

  it('lets a person answer for the task where no unit does', () => {
    const rows = `TT | Công việc | Người thực hiện | Thời hạn
1 | Việc một | Nguyễn Văn An | 1/3/2025
2 | Việc hai | Lê Thị Hoa | 2/3/2025`;
    expect(roles(rows)).toBe('ordinal:A content:B responsible:C deadline:D');
  });

  it('takes "Đơn vị" for the responsible unit only where it holds units', () => {
    const head = 'TT | Nhiệm vụ | Đơn vị | Thời hạn\n';
    expect(roles(`${head}1 | Một | Văn phòng | 1/3\n2 | Hai | Sở Nội vụ | 2/3`)).toContain(
      'responsible:C',
    );
    expect(roles(`${head}1 | Một | cuộc | 1/3\n2 | Hai | lớp | 2/3`)).not.toContain('responsible');
  });

  it('reads the columns in any order', () => {
    const rows = `Ghi chú | Thời hạn | Đơn vị chủ trì | Nhiệm vụ | STT
 | Tháng 3/2025 | Văn phòng | Việc một | 1
 | Tháng 4/2025 | Văn phòng | Việc hai | 2`;
    expect(roles(rows)).toBe('note:A deadline:B lead:C content:D ordinal:E');
  });

  it('finds the column of ordinals without a caption', () => {
    const rows = ` | Nhiệm vụ | Thời hạn | Đơn vị chủ trì
1 | Việc một | Tháng 3/2025 | Văn phòng
2 | Việc hai | Tháng 4/2025 | Văn phòng`;
    expect(roles(rows)).toBe('ordinal:A content:B deadline:C lead:D');
  });

  it('gives a role claimed twice to the first column and says so', () => {
    const rows = `TT | Nhiệm vụ | Thời hạn | Hạn xử lý | Đơn vị chủ trì
1 | Việc một | Tháng 3/2025 | Tháng 4/2025 | Văn phòng`;
    expect(roles(rows)).toBe('ordinal:A content:B deadline:C lead:E');
    const [programme] = readProgrammes(grid(rows));
    expect(programme?.problems).toEqual([
      {
        code: 'column.ambiguous',
        row: 0,
        column: 3,
        params: { role: 'deadline', caption: 'Hạn xử lý', first: 'Thời hạn' },
      },
    ]);
  });

  it('names every captioned column for the officer, read or not', () => {
    const rows = 'TT | Nhiệm vụ | Kinh phí | Thời hạn\n1 | Một | 5 | 1/3/2025';
    const [programme] = readProgrammes(grid(rows));
    expect(programme?.frame.captions).toEqual([
      { column: 0, caption: 'TT', role: 'ordinal' },
      { column: 1, caption: 'Nhiệm vụ', role: 'content' },
      { column: 2, caption: 'Kinh phí', role: null },
      { column: 3, caption: 'Thời hạn', role: 'deadline' },
    ]);
  });
});

describe('columns the officer corrected', () => {
  const rows = `TT | Tên đề tài | Nơi làm | Thời hạn | Tiến độ
1 | Đề tài một | Văn phòng | Tháng 3/2025 | Tháng 5/2025
2 | Đề tài hai | Sở Nội vụ | Tháng 4/2025 | Tháng 6/2025`;
  const correct = (...columns: Corrections['columns']): Corrections => ({
    ...NO_CORRECTIONS,
    columns,
  });

  it('finds a table by them', () => {
    expect(roles(rows)).toBe('');
    const corrections = correct(
      { caption: 'TÊN ĐỀ TÀI', role: 'content' },
      { caption: 'Nơi làm', role: 'lead' },
    );
    expect(roles(rows, corrections)).toBe('ordinal:A content:B lead:C deadline:D status:E');
  });

  it('puts them before its own rules, and ignores a column where told', () => {
    const content = { caption: 'Tên đề tài', role: 'content' } as const;
    const corrections = correct(
      content,
      { caption: 'Thời hạn', role: null },
      { caption: 'Tiến độ', role: 'deadline' },
    );
    expect(roles(rows, corrections)).toBe('ordinal:A content:B deadline:E');
    const [programme] = readProgrammes(grid(rows), { corrections });
    expect(programme?.problems).toEqual([]);
    expect(programme?.tasks[0]?.due).toBe('2025-05-31');
  });
});
