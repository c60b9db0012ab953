import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../../src/programme';
import { completesSentence } from '../../../src/programme/table/sentences';
import { readProgrammes } from '../../../src/programme/read';
import { only } from './only';
import { grid, merge } from './sheets';

const HEAD = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Ghi chú';

/** "ordinal<parent@rows" of every task; a task that is no sub-task has no parent. */
function places(tasks: readonly Task[]): string[] {
  return tasks.map(
    ({ ordinal, parent, rows }) =>
      `${ordinal}${parent === null ? '' : `<${parent}`}@${rows.join()}`,
  );
}

function tasksOf(rows: string, options?: Parameters<typeof grid>[1]): readonly Task[] {
  return only(grid(`${HEAD}\n${rows}`, options)).tasks;
}

const AFTER = '2 | Báo cáo | Tháng 12/2025 | Văn phòng |';

describe('a row without a number', () => {
  it.each([
    ['a second whole time', ' | Kiểm tra | Tháng 5/2025 | |'],
    ['a second whole time, in small letters', ' | kiểm tra | Tháng 5/2025 | |'],
    ['its own lead', ' | Kiểm tra | | Thanh tra |'],
    ['its own lead, known from another row', ' | Kiểm tra | | Tổ 3 |'],
    ['its own progress', ' | Kiểm tra | | | Đã hoàn thành'],
    ['a bullet and its own lead', ' | - kiểm tra | | Thanh tra |'],
    ['a letter and its own time', ' | a) kiểm tra | Tháng 5/2025 | |'],
    ['a day that does not exist', ' | Kiểm tra | 31/11/2025 | Thanh tra |'],
  ])('is a sub-task with %s', (_, row) => {
    const tasks = tasksOf(`1 | Hội nghị | Tháng 3/2025 | Văn phòng |
${row}
${AFTER}
3 | Tổng kết | Tháng 12/2025 | Tổ 3 |`);
    expect(places(tasks)).toEqual(['1@2', '<1@3', '2@4', '3@5']);
  });

  it.each([
    ['the rest of a time', 'Tháng', ' | Tổ chức ở các huyện | 5/2025 | |'],
    ['the rest of a sentence', 'Tháng 3/2025', ' | và kiểm tra | | Thanh tra |'],
    ['nothing but text', 'Tháng 3/2025', ' | Kiểm tra hồ sơ | | |'],
    ['a note the rules do not know', 'Tháng 3/2025', ' | Kiểm tra hồ sơ | | | Kinh phí 5 triệu'],
    ['no content', 'Tháng 3/2025', ' | | | Thanh tra | Đã xong'],
  ])('carries on the task above with %s', (_, time, row) => {
    const tasks = tasksOf(`1 | Hội nghị | ${time} | Văn phòng |\n${row}\n${AFTER}`);
    expect(places(tasks)).toEqual(['1@2,3', '2@4']);
  });

  it.each([
    ['Liên minh', 'Hợp tác xã tỉnh', 'Liên minh Hợp tác xã tỉnh'],
    ['Sở Tài', 'chính', 'Sở Tài chính'],
    ['UBND các', 'Huyện miền núi', 'UBND các Huyện miền núi'],
  ])('carries on the name “%s” with “%s”', (above, below, name) => {
    const tasks = tasksOf(`1 | Hội nghị | Tháng 3/2025 | ${above} |
 | Tổng kết phong trào | | ${below} |
${AFTER}`);
    expect(places(tasks)).toEqual(['1@2,3', '2@4']);
    expect(tasks[0]?.leads).toEqual([name]);
  });

  it('carries on under a repeated header unless both rows have whole times', () => {
    const tasks = tasksOf(`1 | Hội nghị | Tháng 3/2025 | Văn phòng |
${HEAD}
 | Tổng kết thi đua | | Thanh tra |
 | Kiểm tra | Tháng 5/2025 | Thanh tra |
${HEAD}
 | Báo cáo sơ kết | Tháng 7/2025 | Văn phòng |
${AFTER}`);
    expect(places(tasks)).toEqual(['1@2,4', '<1@5', '<1@7', '2@8']);
  });

  it('belongs to the last number of its section, and to none before the first', () => {
    const tasks = tasksOf(`I | Nhóm một
1 | Hội nghị | Tháng 3/2025 | Văn phòng |
II | Nhóm hai
 | Kiểm tra | Tháng 5/2025 | Thanh tra |
1 | Báo cáo | Tháng 12/2025 | Văn phòng |
 | Tổng kết | 31/12/2025 | Văn phòng |`);
    expect(places(tasks)).toEqual(['1@3', '@5', '1@6', '<1@7']);
  });
});

describe('rows beside a merged number', () => {
  it('are sub-tasks with content and time of their own, paragraphs without', () => {
    const merges = [merge(1, 0, 4, 0), merge(1, 3, 4, 3)];
    const tasks = tasksOf(
      `1 | Khảo sát | 28/02/2026 | Phòng Kế hoạch |
 | Ký hợp đồng | 31/3/2026 | |
 | - Lập danh sách | | |
 | Khai giảng | 15/5/2026 | |
2 | Tổng kết | 31/12/2026 | Văn phòng |`,
      { merges },
    );
    expect(places(tasks)).toEqual(['1@2', '<1@3,4', '<1@5', '2@6']);
    expect(tasks.map(({ leads }) => leads[0])).toEqual([
      'Phòng Kế hoạch',
      'Phòng Kế hoạch',
      'Phòng Kế hoạch',
      'Văn phòng',
    ]);
  });
});

describe('what a sub-task does not say', () => {
  it('holds from its parent: when, who leads and who directs, not what was done', () => {
    const programme = only(
      grid(`TT | Nội dung | Thời hạn | Chủ trì | Phối hợp | Người chỉ đạo | Tình trạng
1 | Hội nghị | 25/6/2025 | Văn phòng | Các phòng | Chủ tịch | Đang thực hiện
 | Soạn báo cáo | | Phòng Kế hoạch | | | Đã hoàn thành
 | In tài liệu | 20/6/2025 | | | | `),
    );
    expect(
      programme.tasks.map(({ due, leads, coordinators, directors, progress }) => [
        due,
        leads[0],
        coordinators[0] ?? null,
        directors[0],
        progress.state,
      ]),
    ).toEqual([
      ['2025-06-25', 'Văn phòng', 'Các phòng', 'Chủ tịch', 'notDone'],
      ['2025-06-25', 'Phòng Kế hoạch', null, 'Chủ tịch', 'done'],
      ['2025-06-20', 'Văn phòng', 'Các phòng', 'Chủ tịch', 'unknown'],
    ]);
  });

  it('leaves the parent a task where it has progress of its own', () => {
    const rows = (note: string): readonly Task[] =>
      tasksOf(`1 | Đại hội | | Văn phòng | ${note}
 | - Đại hội cơ sở | Tháng 3/2025 | |
 | - Đại hội tỉnh | Tháng 8/2025 | |`);
    expect(places(rows(''))).toEqual(['<1@3', '<1@4']);
    expect(places(rows('Đang thực hiện'))).toEqual(['1@2', '<1@3', '<1@4']);
  });
});

describe('a heading’s row', () => {
  it('gives the task above what a page break left in its cells', () => {
    const programme = only(
      grid(`${HEAD}
I | Nhóm một
1 | Rà soát | Năm 2025 và | Sở Nông nghiệp |
II | Nhóm hai | các năm tiếp theo | và Môi trường |
1 | Hội nghị | Tháng 9 năm | Văn phòng |
III. Nhóm ba | | 2025 |
1 | Báo cáo | Tháng 12/2025 | Văn phòng |`),
    );
    expect(programme.sections.map(({ numeral, title }) => `${numeral} ${title}`)).toEqual([
      'I Nhóm một',
      'II Nhóm hai',
      'III Nhóm ba',
    ]);
    expect(places(programme.tasks)).toEqual(['1@3,4', '1@5,6', '1@7']);
    expect(programme.tasks[0]).toMatchObject({
      ongoing: true,
      leads: ['Sở Nông nghiệp và Môi trường'],
    });
    expect(programme.tasks[1]?.due).toBe('2025-09-30');
  });
});

describe('a total row', () => {
  it.each([
    'Total | | | | 510',
    ' | Grand total | | | 6',
    'TỔNG | | | |',
    ' | CỘNG | | | 3',
    'Sum | | 3 | | 5',
    ' | 3 | | | 5',
    ' | | | | 510',
  ])('is no task and no part of one: %s', (row) => {
    const { tasks, declaredTotal } = only(
      grid(`TT | Nội dung | Thời hạn | Chủ trì | Kinh phí
1 | Hội nghị | Tháng 3/2025 | Văn phòng | 2
2 | Báo cáo | Tháng 5/2025 | Thanh tra | 3
${row}`),
    );
    expect(places(tasks)).toEqual(['1@2', '2@3']);
    expect(declaredTotal).toBeNull();
  });

  it('stands between sections too', () => {
    const tasks = tasksOf(`I | Nhóm một
1 | Hội nghị | Tháng 3/2025 | Văn phòng |
 | Subtotal | | | 4
II | Nhóm hai
1 | Báo cáo | Tháng 5/2025 | Thanh tra |`);
    expect(places(tasks)).toEqual(['1@3', '1@6']);
  });

  it('is not a year that goes on with a time', () => {
    const tasks = tasksOf(`1 | Hội nghị | Tháng 9 năm | Văn phòng |\n | | 2025 | |\n${AFTER}`);
    expect(tasks[0]?.due).toBe('2025-09-30');
  });
});

describe('a second title', () => {
  const table = (title: string): string => `${title}
TT | Nội dung | Thời hạn | Chủ trì
1 | Hội nghị | Tháng 3/2025 | Văn phòng
2 | Báo cáo | Tháng 5/2025 | Thanh tra`;
  const titles = (first: string, second: string): string[] =>
    readProgrammes(grid(`${table(first)}\n${table(second)}`)).map(({ title }) => title);

  it.each([
    ['A. NHIỆM VỤ CỦA BAN THƯỜNG VỤ', 'B. NHIỆM VỤ CỦA VĂN PHÒNG'],
    ['CHƯƠNG TRÌNH CÔNG TÁC', 'II. NHIỆM VỤ CHUYỂN TIẾP NĂM 2026'],
    ['PHỤ LỤC I', 'PHỤ LỤC II'],
  ])('“%s”, “%s” begins a second programme', (first, second) => {
    expect(titles(first, second)).toEqual([first, second]);
  });

  it.each([
    ['CHƯƠNG TRÌNH CÔNG TÁC', 'B. Nhiệm vụ chuyên môn'],
    ['CHƯƠNG TRÌNH CÔNG TÁC', 'II. Phát triển thành viên'],
  ])('“%s”, “%s” is a heading', (first, second) => {
    expect(titles(first, second)).toEqual([first]);
  });
});

describe('completesSentence', () => {
  it.each([
    ['Lập danh sách', 'nhu cầu vay vốn'],
    ['Phối hợp với', 'Sở Tài chính'],
    ['Triển khai Thông tư số', '12/2025/TT-BTC'],
    ['Sơ kết công tác quý', 'III'],
    ['Tổ chức, hướng dẫn,', 'Kiểm tra'],
  ])('“%s” + “%s”', (above, below) => expect(completesSentence(above, below)).toBe(true));
  it.each([
    ['Chuẩn bị sơ kết sáu tháng', 'Soạn báo cáo'],
    ['Giao ban hằng quý', 'Họp báo'],
    ['Tổ chức Đại hội:', 'lấy ý kiến'],
    ['Lập danh sách;', 'gửi giấy mời'],
    ['Ban hành kế hoạch kèm theo', 'Kiểm tra'],
    ['Tổ chức các', '- Hội thảo'],
  ])('not “%s” + “%s”', (above, below) => expect(completesSentence(above, below)).toBe(false));
});
