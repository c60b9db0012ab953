import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../../src/programme';
import { only } from './only';
import { grid, merge, sheet } from './sheets';

const HEAD = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Ghi chú';

function tasksOf(rows: string, options?: Parameters<typeof grid>[1]): readonly Task[] {
  return only(grid(rows, options)).tasks;
}

/** "ordinal@rows" of every task. */
function places(tasks: readonly Task[]): string[] {
  return tasks.map(({ ordinal, rows }) => `${ordinal}@${rows.join()}`);
}

describe('rows without a number', () => {
  it('carry on the task above where they begin in the middle of a sentence', () => {
    const tasks = tasksOf(`${HEAD}
1 | Tổ chức hội nghị tổng kết | Tháng | Liên minh |
 | phong trào thi đua | 12/2025 | Hợp tác xã tỉnh |
2 | Báo cáo | Tháng 12/2025 | Văn phòng |`);
    expect(places(tasks)).toEqual(['1@2,3', '2@4']);
    expect(tasks[0]).toMatchObject({
      content: 'Tổ chức hội nghị tổng kết phong trào thi đua',
      due: '2025-12-31',
      leads: ['Liên minh Hợp tác xã tỉnh'],
    });
  });

  it('carry on under a repeated header, also where the rest reads like the title of another table', () => {
    const tasks = tasksOf(`${HEAD}
I. Phát triển
1 | Rà soát theo | Tháng 3/2025 | Văn phòng |
2 | Tổng kết theo hướng dẫn của Bộ | Tháng | UBND các |
${HEAD}
 | Kế hoạch và Đầu tư | 5/2025 | huyện |
${HEAD}
II. Quản lý
1 | Kiện toàn | Tháng 6/2025 | Sở Nội vụ |
2 | Báo cáo | Tháng | Văn phòng |
${HEAD}
 | Kế hoạch kiểm tra | 7/2025 | |
${HEAD}
III. Tổ chức
1 | Hội nghị | Tháng 8/2025 | Văn phòng |`);
    expect(tasks.map(({ content }) => content)).toEqual([
      'Rà soát theo',
      'Tổng kết theo hướng dẫn của Bộ Kế hoạch và Đầu tư',
      'Kiện toàn',
      'Báo cáo Kế hoạch kiểm tra',
      'Hội nghị',
    ]);
  });

  it('carry on a quarter that a page break parted from its numeral', () => {
    const tasks = tasksOf(`${HEAD}
1 | Sơ kết công tác quý | Tháng 10/2025 | Văn phòng |
${HEAD}
 | III/2025; nhiệm vụ trọng tâm quý IV/2025 | | |
2 | Báo cáo | Tháng 12/2025 | Văn phòng |`);
    expect(tasks.map(({ content, section }) => [content, section])).toEqual([
      ['Sơ kết công tác quý III/2025; nhiệm vụ trọng tâm quý IV/2025', null],
      ['Báo cáo', null],
    ]);
  });

  it('are tasks of their own where they bring a second time and somebody to answer', () => {
    const tasks = tasksOf(`${HEAD}
1 | Hội nghị | Tháng 3/2025 | Văn phòng |
 | Kiểm tra | Tháng 5/2025 | Thanh tra |
3 | Báo cáo | Tháng 12/2025 | Văn phòng |
 | Tổng kết | 31/12/2025 | Văn phòng |`);
    expect(places(tasks)).toEqual(['1@2', '@3', '3@4', '@5']);
  });

  it('are sub-tasks where bullets have days, and their parent without one is a heading', () => {
    const tasks = tasksOf(`${HEAD}
1 | Tổ chức đại hội | | Văn phòng |
 | - Đại hội cơ sở | Tháng 3/2025 | |
 | - Đại hội tỉnh | Tháng 8/2025 | |
2 | Báo cáo | Tháng 12/2025 | Văn phòng |`);
    expect(places(tasks)).toEqual(['@3', '@4', '2@5']);
    expect(tasks.map(({ parent, section }) => [parent, section])).toEqual([
      ['1', '1'],
      ['1', '1'],
      [null, null],
    ]);
    expect(tasks.map(({ leads }) => leads)).toEqual(Array(3).fill(['Văn phòng']));
  });

  it('add remarks and paragraphs on lines of their own', () => {
    const tasks = tasksOf(`${HEAD}
1 | Tổ chức đại hội. | Tháng 8/2025 | Văn phòng | Đã trình kế hoạch.
 | Báo cáo kết quả | | |
 | | | | Đã hoàn thành ngày 22/8/2025
2 | Báo cáo | Tháng 12/2025 | Văn phòng |`);
    expect(tasks[0]?.content).toBe('Tổ chức đại hội.\nBáo cáo kết quả');
    expect(tasks[0]?.progress).toMatchObject({ state: 'done', completedOn: '2025-08-22' });
  });

  it('are tasks where nothing in the ordinal column numbers any', () => {
    const tasks = tasksOf(`${HEAD}
 | Hội nghị | Tháng 3/2025 | Văn phòng |
 | Kiểm tra | | Thanh tra |
 | Báo cáo | Tháng 12/2025 | Văn phòng |`);
    expect(places(tasks)).toEqual(['@2', '@3', '@4']);
  });

  it('are tasks in a table without ordinals, and their own lines are not', () => {
    const tasks = tasksOf(`Công việc | Hạn hoàn thành | Đơn vị chủ trì
Hội nghị | 5/3/2025 | Văn phòng
- Chuẩn bị tài liệu | |
Kiểm tra | 6/3/2025 | Thanh tra
và báo cáo kết quả | |`);
    expect(places(tasks)).toEqual(['@2,3', '@4,5']);
  });
});

describe('what ends a table', () => {
  it.each([
    ['a signature', 'Nơi nhận: | | | KT. CHỦ TỊCH |\n- Lưu VT | | | PHÓ CHỦ TỊCH |'],
    [
      'a signature after an empty row',
      '\n | | | Đắk Nông, ngày 5 tháng 1 năm 2025 |\n | | | CHỦ TỊCH |\n\n | | | Nguyễn Văn An |',
    ],
    ['a note', 'Ghi chú: Các đơn vị báo cáo trước ngày 15 hằng tháng.'],
    ['a footnote', ' | (*) Nhiệm vụ chuyển tiếp từ năm 2024 | | |'],
    ['numbered notes', '\n1. Các đơn vị gửi báo cáo trước ngày 15.\n2. Văn phòng tổng hợp.'],
    [
      'a table of something else',
      'TT | Đơn vị | Số nhiệm vụ | Hoàn thành | Quá hạn\n1 | Văn phòng | 3 | 2 | 1',
    ],
    ['numbers written in advance', '3\n4\n5'],
    ['headings of what follows', 'II. TỔ CHỨC THỰC HIỆN\nA. Trách nhiệm chung'],
  ])('is %s', (_what, below) => {
    const programme = only(
      grid(`${HEAD}
1 | Hội nghị | Tháng 3/2025 | Văn phòng |
2 | Báo cáo | Tháng 12/2025 | Văn phòng |
${below}`),
    );
    expect(places(programme.tasks)).toEqual(['1@2', '2@3']);
    expect(programme.sections).toEqual([]);
    expect(programme.frame.bodyBottom).toBe(2);
    expect(programme.tasks[1]?.leads).toEqual(['Văn phòng']);
  });

  it('is not a sum of a section', () => {
    const programme = only(
      grid(`${HEAD}
I | Nhóm một
1 | Hội nghị | Tháng 3/2025 | Văn phòng |
 | Cộng mục I: 1 nhiệm vụ
II | Nhóm hai
1 | Báo cáo | Tháng 12/2025 | Văn phòng |
 | Tổng cộng | | 2 |`),
    );
    expect(places(programme.tasks)).toEqual(['1@3', '1@6']);
    expect(programme.declaredTotal).toEqual({ count: 2, row: 6, column: 1 });
  });
});

describe('headings that are numbered rows', () => {
  const placesIn = (rows: string): string[] =>
    tasksOf(rows).map(({ ordinal, section }) => `${section ?? '-'}/${ordinal}`);

  it('hold the numbers and letters that count inside them, and end with them', () => {
    const rows = `${HEAD}
I | Nhóm một
1 | Công tác A
a) | Việc a | Tháng 3/2025 | Văn phòng |
b) | Việc b | Tháng 4/2025 | Văn phòng |
2 | Công tác B | Tháng 5/2025 | Thanh tra |
3 | Công tác C
3.1 | Việc c | Tháng 6/2025 | Văn phòng |
4 | Công tác D | Tháng 7/2025 | Thanh tra |
II | Nhóm hai
1 | Công tác E | Tháng 8/2025 | Thanh tra |`;
    expect(placesIn(rows)).toEqual(['1/a)', '1/b)', 'I/2', '3/3.1', 'I/4', 'II/1']);
  });

  it('may name who answers for the whole section', () => {
    const rows = `${HEAD}
I | Nhóm một | | Sở Nội vụ |
1 | Công tác A | Tháng 3/2025 | Sở Nội vụ |
II | Nhóm hai | | Sở Tài chính |
1 | Công tác B | Tháng 4/2025 | Sở Tài chính |`;
    expect(placesIn(rows)).toEqual(['I/1', 'II/1']);
  });

  it('are tasks where capitals number the tasks', () => {
    const rows = `${HEAD}
I | Công tác A | Tháng 3/2025 | Sở Nội vụ |
II | Công tác B | | Sở Tài chính |
III | Công tác C | Tháng 4/2025 | Sở Tài chính |`;
    expect(placesIn(rows)).toEqual(['-/I', '-/II', '-/III']);
  });
});

describe('headers', () => {
  it('does not take a title merged over the table for a group caption', () => {
    const rows = `NHIỆM VỤ NĂM 2025\n${HEAD}\n1 | Một | Tháng 3 | Văn phòng |`;
    const programme = only(grid(rows, { merges: [merge(0, 0, 0, 4)] }));
    expect(programme.frame.headerTop).toBe(1);
    expect(programme.title).toBe('NHIỆM VỤ NĂM 2025');
  });

  it('repeats in two rows at a page break', () => {
    const head = `TT | Nội dung | Thời gian | | Đơn vị thực hiện
 | | Triển khai | Hoàn thành |
(1) | (2) | (3) | (4) | (5)`;
    const merges = [0, 4].flatMap((top) => [
      merge(top, 0, top + 1, 0),
      merge(top, 1, top + 1, 1),
      merge(top, 2, top, 3),
      merge(top, 4, top + 1, 4),
    ]);
    const rows = `${head}\n1 | Một | Tháng 3/2025 | Tháng 4/2025 | Văn phòng\n${head}\n2 | Hai | Tháng 5/2025 | Tháng 6/2025 | Văn phòng`;
    for (const options of [{ merges }, {}]) {
      const programme = only(grid(rows, options));
      expect(places(programme.tasks)).toEqual(['1@4', '2@8']);
      expect(programme.frame.repeatedHeaders).toEqual([4, 5, 6]);
    }
  });

  it('numbers its columns with negative numbers where Excel read "(1)" so', () => {
    const programme = only(
      sheet([
        ['TT', 'Nhiệm vụ', 'Thời hạn', 'Chủ trì'],
        [-1, -2, -3, -4],
        [1, 'Một', 'Tháng 3/2025', 'Văn phòng'],
      ]),
    );
    expect(programme.frame.headerBottom).toBe(1);
    expect(places(programme.tasks)).toEqual(['1@3']);
  });
});

describe('values of every kind', () => {
  it('reads what is displayed where the snapshot tells, and the value where not', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Thời hạn', 'Chủ trì', '% hoàn thành'],
      [1, 'Một', 46082, 'Văn phòng', 0.6],
      [2, 'Hai', 46082, 'Văn phòng', 1],
      [3, 'Ba', 46203, true, ''],
    ];
    const texts = {
      '1,0': '01',
      '1,2': 'Tháng 3/2026',
      '2,2': '01/03/2026',
      '3,2': '46203',
      '1,4': '60%',
      '2,4': '100%',
    };
    const tasks = only(sheet(rows, { texts })).tasks;
    expect(tasks.map(({ ordinal, due }) => [ordinal, due])).toEqual([
      ['01', '2026-03-31'],
      ['2', '2026-03-01'],
      ['3', null],
    ]);
    expect(tasks.map(({ progress }) => [progress.state, progress.percent])).toEqual([
      ['notDone', 60],
      ['done', 100],
      ['unknown', null],
    ]);
    expect(tasks[2]?.deadline?.kind).toBe('unreadable');
  });

  it('moves the deadline by a granted extension and keeps the original', () => {
    const tasks = tasksOf(`${HEAD}
1 | Một | Tháng 3/2025 | Văn phòng | Gia hạn đến 31/10/2025
2 | Hai | Tháng 3/2025 | Văn phòng | Xin gia hạn đến 31/10/2025
3 | Ba | Thường xuyên | Văn phòng | Gia hạn đến 31/10/2025`);
    expect(tasks.map(({ originalDue, due }) => [originalDue, due])).toEqual([
      ['2025-03-31', '2025-10-31'],
      ['2025-03-31', '2025-03-31'],
      [null, null],
    ]);
  });
});
