import { describe, expect, it } from '@jest/globals';
import { only } from './only';
import { grid } from './sheets';

const HEAD = 'TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn hoàn thành | Ghi chú';

/** "section/ordinal content" of every task; a section without a numeral by its title's row. */
function tasksOf(rows: string): string[] {
  return only(grid(rows)).tasks.map(
    ({ section, sectionRow, ordinal, content }) =>
      `${section ?? '-'}@${sectionRow ?? 0}/${ordinal} ${content}`,
  );
}

describe('a table of figures beside the programme', () => {
  it('gives it neither columns nor a total', () => {
    const programme = only(
      grid(`${HEAD} | | | Đơn vị | Số nhiệm vụ
1 | Hội nghị | Văn phòng | Tháng 3/2025 | | | | Văn phòng | 1
2 | Báo cáo | Thanh tra | Tháng 5/2025 | | | | Thanh tra | 1
 | | | | | | | Cộng | 57`),
    );
    expect(programme.declaredTotal).toBeNull();
    expect(programme.frame.right).toBe(4);
    expect(programme.tasks).toHaveLength(2);
  });

  it('is told by what it counts, one column away too', () => {
    const programme = only(
      grid(`${HEAD} | | Lãnh đạo | Số lượng
1 | Hội nghị | Văn phòng | Tháng 3/2025 | | | Ông An | 1
2 | Báo cáo | Thanh tra | Tháng 5/2025 | | | Bà Bình | 1`),
    );
    expect(programme.frame.columns).not.toHaveProperty('director');
    expect(programme.tasks.flatMap(({ directors }) => directors)).toEqual([]);
  });

  it('is none where the columns behind the gap go on with the tasks', () => {
    const { frame } = only(
      grid(`TT | Nội dung công việc | | Số lượng | Đơn vị chủ trì | Thời hạn
1 | Hội nghị | | 2 | Văn phòng | Tháng 3/2025
2 | Báo cáo | | 1 | Thanh tra | Tháng 5/2025`),
    );
    expect(frame.columns).toMatchObject({ lead: 4, deadline: 5 });
  });
});

describe('what stands beside the title', () => {
  const table = `${HEAD}
1 | Hội nghị | Văn phòng | Tháng 3 |
2 | Báo cáo | Thanh tra | Tháng 5 |`;

  it('is a legend where it stands to the right of the table', () => {
    const { title, year } = only(
      grid(`CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 | | | | | | Chú thích:
 | | | | | | Đỏ | Quá hạn
(Kèm theo Kế hoạch số 1) | | | | | | 1 | 2
${table}`),
    );
    expect(title).toBe('CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026\n(Kèm theo Kế hoạch số 1)');
    expect(year).toBe(2026);
  });

  it('is the letterhead’s other half, wherever it stands', () => {
    const { title } = only(
      grid(`LIÊN MINH HTX TỈNH | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
VĂN PHÒNG | | | | | | Độc lập - Tự do - Hạnh phúc
KẾ HOẠCH CÔNG TÁC NĂM 2026
${table}`),
    );
    expect(title).toBe('KẾ HOẠCH CÔNG TÁC NĂM 2026');
  });

  it('is the title itself where nothing stands over the table', () => {
    const { title } = only(grid(` | | | | | | KẾ HOẠCH NĂM 2026\n${table}`));
    expect(title).toBe('KẾ HOẠCH NĂM 2026');
  });
});

describe('a total row in several cells', () => {
  it.each([
    ['Tổng số | 4 nhiệm vụ', 4],
    [' | Tổng cộng | | | 5 nhiệm vụ', 5],
    [' | Tổng số nhiệm vụ: | 6', 6],
    ['Tổng cộng | Văn phòng', null],
    ['Tổng cộng | 12/2025', null],
  ])('%s', (row, count) => {
    const { declaredTotal, tasks } = only(
      grid(`${HEAD}
1 | Hội nghị | Văn phòng | Tháng 3/2025 |
2 | Báo cáo | Thanh tra | Tháng 5/2025 |
${row}`),
    );
    expect(declaredTotal?.count ?? null).toBe(count);
    expect(tasks).toHaveLength(2);
  });
});

describe('a text of its own between tasks', () => {
  it('is a heading where the count begins again below it', () => {
    const rows = `${HEAD}
Văn phòng
1 | Hội nghị | | Tháng 3/2025 |
2 | Họp báo | | Tháng 4/2025 |
 | Phòng Kiểm tra
1 | Kiểm tra | | Tháng 5/2025 |`;
    expect(tasksOf(rows)).toEqual(['@2/1 Hội nghị', '@2/2 Họp báo', '@5/1 Kiểm tra']);
  });

  it.each([
    ['where the count goes on', 'Phòng Kiểm tra', '2', 'Hội nghị Phòng Kiểm tra'],
    ['in the middle of a sentence', 'và tổng kết năm', '1', 'Hội nghị và tổng kết năm'],
    ['as a bullet', '- Chuẩn bị tài liệu', '1', 'Hội nghị - Chuẩn bị tài liệu'],
    ['as the end of one', 'Gửi Bộ Tài chính.', '1', 'Hội nghị Gửi Bộ Tài chính.'],
  ])('carries on the task above %s', (_, text, next, content) => {
    const programme = only(
      grid(`${HEAD}
1 | Hội nghị | Văn phòng | Tháng 3/2025 |
 | ${text}
${next} | Báo cáo | Văn phòng | Tháng 5/2025 |`),
    );
    expect(programme.sections).toEqual([]);
    expect(programme.tasks[0]?.content.replaceAll('\n', ' ')).toBe(content);
  });

  it('leaves a heading of two rows whole', () => {
    const rows = `${HEAD}
I | Phát triển kinh tế
 | Nông thôn mới
1 | Hội nghị | Văn phòng | Tháng 3/2025 |`;
    expect(tasksOf(rows)).toEqual(['I@2/1 Hội nghị']);
  });
});

describe('numbered notes under the table', () => {
  const tasks = `${HEAD}
1 | Hội nghị | Văn phòng | Tháng 3/2025 |
2 | Báo cáo | Thanh tra | Tháng 5/2025 |`;

  it.each(['Lưu ý:', 'Ghi chú', ' | Chú thích:'])('are no tasks below “%s”', (heading) => {
    const programme = only(
      grid(`${tasks}

${heading}
1 | Các đơn vị báo cáo trước ngày 25
2 | Văn phòng tổng hợp`),
    );
    expect(programme.tasks.map(({ content }) => content)).toEqual(['Hội nghị', 'Báo cáo']);
  });

  it.each([
    [
      'one of the rows below says when',
      '\nLưu ý:\n3 | Kiểm tra\n4 | Họp | Văn phòng | Tháng 6/2025',
    ],
    ['no blank row parts them', 'Lưu ý:\n3 | Kiểm tra\n4 | Họp'],
    ['the text is an office’s', '\nChủ tịch\n3 | Kiểm tra\n4 | Họp'],
  ])('are tasks where %s', (_, below) => {
    expect(only(grid(`${tasks}\n${below}`)).tasks.map(({ ordinal }) => ordinal)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});
