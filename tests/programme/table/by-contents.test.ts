import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/programme';
import { columnLetters } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';
import { isState } from '../../../src/programme/table/states';
import { only } from './only';
import { grid, merge } from './sheets';

type Options = Parameters<typeof grid>[1];

/** The roles of the only programme as "role:letter", in column order; "" where there is none. */
function roles(rows: string, options?: Options): string {
  const [programme] = readProgrammes(grid(rows, options));
  const columns = Object.entries(programme?.frame.columns ?? {}) as [Role, number][];
  return columns
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${role}:${columnLetters(column)}`)
    .join(' ');
}

const WORKS = [
  'Lắp đặt hệ thống chiếu sáng khu nhà làm việc',
  'Sửa chữa mái nhà để xe của cơ quan',
  'Thay máy phát điện dự phòng',
  'Mua phần mềm kế toán phiên bản mới',
];
/** Rows of a table, `cells` around the work of each. */
function rowsOf(caption: string, cells: (work: string, index: number) => string): string {
  return [caption, ...WORKS.map(cells)].join('\n');
}

describe('the column of contents', () => {
  it('is the widest varied text where no caption names it, and the guess is said', () => {
    const rows = rowsOf(
      'TT | Diễn tả | Phân loại | Đơn vị chủ trì | Hạn chót',
      (work, at) =>
        `${at + 1} | ${work} | ${at < 2 ? 'Xây dựng' : 'Thiết bị'} | Văn phòng | ${at + 1}/9/2025`,
    );
    expect(roles(rows)).toBe('ordinal:A content:B lead:D deadline:E');
    expect(only(grid(rows)).problems).toEqual([
      {
        code: 'column.ambiguous',
        row: 0,
        column: 1,
        params: { role: 'content', caption: 'Diễn tả', variant: 'guessed' },
      },
    ]);
  });

  it('may stand under no caption at all', () => {
    const rows = rowsOf(
      'TT | | Đơn vị chủ trì | Hạn chót',
      (work, at) => `${at + 1} | ${work} | Văn phòng | ${at + 1}/9/2025`,
    );
    expect(roles(rows)).toBe('ordinal:A content:B lead:C deadline:D');
  });

  it('may be the products, where nothing else is', () => {
    const rows = rowsOf(
      'Sản phẩm đầu ra | Đơn vị chủ trì | Hạn chót',
      (work, at) => `${at + 1}. ${work} | Văn phòng | ${at + 1}/9/2025`,
    );
    expect(roles(rows)).toBe('content:A lead:B deadline:C');
  });

  it.each(['Nhóm nhiệm vụ', 'Nhiệm vụ', 'Nội dung'])(
    'is not “%s” that repeats beside it',
    (group) => {
      const rows = rowsOf(
        `TT | ${group} | Công việc cụ thể | Đơn vị chủ trì | Hạn chót`,
        (work, at) =>
          `${at + 1} | ${at < 3 ? 'Hạ tầng' : 'Phần mềm'} | ${work} | Văn phòng | ${at + 1}/9/2025`,
      );
      expect(roles(rows)).toBe('ordinal:A content:C lead:D deadline:E');
      expect(only(grid(rows)).problems).toEqual([]);
    },
  );

  it('is not a group merged over its tasks', () => {
    const rows = rowsOf(
      `TT | Nhiệm vụ | Công việc | Đơn vị chủ trì | Hạn chót`,
      (work, at) =>
        `${at + 1} | ${at === 0 ? 'Hạ tầng' : ''} | ${work} | Văn phòng | ${at + 1}/9/2025`,
    );
    expect(roles(rows, { merges: [merge(1, 1, 4, 1)] })).toBe(
      'ordinal:A content:C lead:D deadline:E',
    );
  });

  it('stays where monthly tasks repeat and nothing else is as varied', () => {
    const rows = ['TT | Công việc | Ghi nhận | Đơn vị chủ trì | Hạn chót']
      .concat(
        [1, 2, 3, 4].map((at) => `${at} | Báo cáo tháng | Đã gửi | Văn phòng | 20/${at}/2025`),
      )
      .join('\n');
    expect(roles(rows)).toBe('ordinal:A content:B lead:D deadline:E');
  });
});

describe('a column of numbers that is no TT', () => {
  const head = (caption: string): string => `${caption} | Công việc | Hạn chót | Đơn vị chủ trì`;
  it.each([
    ['counts', 1, 'ordinal:A content:B deadline:C lead:D'],
    ['is a code', 101, 'content:B deadline:C lead:D'],
  ])('%s where it begins with its first number', (_, first, expected) => {
    const rows = rowsOf(
      head('ID'),
      (work, at) => `${first + at} | ${work} | ${at + 1}/9/2025 | Văn phòng`,
    );
    expect(roles(rows)).toBe(expected);
  });
});

describe('the columns of names', () => {
  const head = 'TT | Công việc | Phòng ban | Người phụ trách | Chuyên viên theo dõi | Hạn chót';
  it('leave a nearly empty one out, and persons who follow direct nothing', () => {
    const rows = rowsOf(
      head,
      (work, at) =>
        `${at + 1} | ${work} | Văn phòng | ${at === 0 ? 'Lê Hoa' : ''} | Trần Minh | ${at + 1}/9/2025`,
    );
    expect(roles(rows)).toBe('ordinal:A content:B responsible:C officer:E deadline:F');
    const [task] = only(grid(rows)).tasks;
    expect(task).toMatchObject({ leads: ['Văn phòng'], directors: [], officers: ['Trần Minh'] });
  });

  it('count what is merged down over several tasks', () => {
    const rows = rowsOf(
      'TT | Công việc | Đơn vị chủ trì | Đơn vị thực hiện | Hạn chót',
      (work, at) =>
        `${at + 1} | ${work} | ${at === 0 ? 'Văn phòng' : ''} | Tổ ${at + 1} | ${at + 1}/9/2025`,
    );
    expect(roles(rows, { merges: [merge(1, 2, 4, 2)] })).toContain('lead:C');
    expect(roles(rows)).not.toContain('lead:');
  });
});

describe('the columns of remarks', () => {
  it('give the status to the closed list, the note to the log, whatever their order', () => {
    const logs = ['Đã họp tổ công tác', 'Đã gửi dự thảo', '', 'Đã trình'];
    const states = ['Đang thực hiện', 'Hoàn thành (đúng hạn)', 'Chưa thực hiện', 'Đang thực hiện'];
    const rows = (captions: string, swap: boolean): string =>
      rowsOf(`TT | Công việc | Đơn vị chủ trì | Hạn chót | ${captions}`, (work, at) => {
        const pair = [logs[at] ?? '', states[at] ?? ''];
        if (swap) pair.reverse();
        return `${at + 1} | ${work} | Văn phòng | ${at + 1}/9/2025 | ${pair.join(' | ')} |`;
      });
    const known = 'ordinal:A content:B lead:C deadline:D';
    expect(roles(rows('Tình hình thực hiện | Trạng thái | Ghi chú', false))).toBe(
      `${known} note:E status:F`,
    );
    expect(roles(rows('Trạng thái | Tình hình thực hiện', true))).toBe(`${known} status:E note:F`);
    expect(roles(rows('Diễn biến | Nhận định', false))).toBe(`${known} note:E status:F`);
  });

  it.each(['Đang thực hiện', 'Đã hoàn thành (quá hạn)', 'Chưa triển khai', 'In progress', 'Mới'])(
    '“%s” is a state',
    (text) => expect(isState(text)).toBe(true),
  );
  it.each(['Đã hoàn thành khâu rà soát', 'Đã có báo cáo số 41', 'Văn phòng', '', '15/3/2025'])(
    '“%s” is none',
    (text) => expect(isState(text)).toBe(false),
  );
});

describe('an empty column', () => {
  it.each([1, 2, 3, 4])('before column %i changes nothing', (at) => {
    const rows = rowsOf(
      'TT | Diễn tả | Phân loại | Đơn vị chủ trì | Hạn chót',
      (work, index) =>
        `${index + 1} | ${work} | Loại ${index % 2} | Văn phòng | ${index + 1}/9/2025`,
    );
    const wider = rows.replace(/^.*$/gm, (line) => {
      const cells = line.split('|');
      return [...cells.slice(0, at), '', ...cells.slice(at)].join('|');
    });
    const tasksOf = (text: string): unknown[] =>
      only(grid(text)).tasks.map(({ content, due, leads }) => [content, due, leads]);
    expect(tasksOf(wider)).toEqual(tasksOf(rows));
  });
});

describe('a table without a column of times', () => {
  const rows = rowsOf(
    'TT | Nội dung công việc | Đơn vị thực hiện',
    (work, at) => `${at + 1} | ${work} | Văn phòng`,
  );
  it.each(['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4', 'PHÂN CÔNG NHIỆM VỤ', 'KẾ HOẠCH NĂM 2025'])(
    'is a programme under “%s”',
    (title) => expect(roles(`${title}\n${rows}`)).toBe('ordinal:A content:B responsible:C'),
  );
  it.each(['DANH SÁCH HẠNG MỤC', 'LỊCH CÔNG TÁC TUẦN', 'BẢNG THANH TOÁN CÔNG TÁC PHÍ', ''])(
    'is none under “%s”',
    (title) => expect(roles(`${title}\n${rows}`, { name: 'Sheet1' })).toBe(''),
  );
  it('is none where only durations stand in it', () => {
    const durations = rowsOf(
      'TT | Tên thủ tục | Thời hạn giải quyết | Cơ quan thực hiện',
      (work, at) => `${at + 1} | ${work} | 0${at + 1} ngày làm việc | Văn phòng`,
    );
    expect(roles(durations)).toBe('');
  });
});
