import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../../src/checks';
import { readProgrammes } from '../../../src/programme/read';
import { findingMessage } from '../../../src/strings/findings';
import { grid } from '../table/sheets';

function read(rows: string, name = 'Sheet1') {
  const programmes = readProgrammes({ ...grid(rows), name });
  const findings = runChecks({
    programmes,
    sheets: [name],
    asOf: '2025-06-30',
    today: '2025-06-30',
  });
  return {
    programme: programmes[0],
    tasks: programmes.flatMap(({ tasks }) => tasks),
    codes: findings.map(({ code }) => code),
    findings,
  };
}

const NO_TIME = 'TT | Nội dung công việc | Đơn vị thực hiện | Kết quả';
const rowsFor = (title: string) => `${title}
${NO_TIME}
1 | Tổ chức hội nghị | Văn phòng |
2 | Kiểm tra cơ sở | Phòng Kế hoạch |`;

describe('a time that stands in title or sheet name', () => {
  it.each([
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2025', 'Sheet1', '2025-04-30', 'title'],
    ['NHIỆM VỤ TRỌNG TÂM QUÝ III/2025', 'Sheet1', '2025-09-30', 'title'],
    ['KẾ HOẠCH 6 THÁNG ĐẦU NĂM 2025', 'Sheet1', '2025-06-30', 'title'],
    ['KẾT QUẢ CÔNG TÁC THÁNG 7 VÀ NHIỆM VỤ THÁNG 8 NĂM 2025', 'Sheet1', '2025-08-31', 'title'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', 'Tháng 5', '2025-05-31', 'sheet'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', 'CTCT T7', '2025-07-31', 'sheet'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', 'Q2', '2025-06-30', 'sheet'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', 'Sheet1', '2025-12-31', 'title'],
    ['CHƯƠNG TRÌNH CÔNG TÁC', '2025', '2025-12-31', 'sheet'],
  ])('%s on %s is due %s', (title, sheet, due, source) => {
    const { tasks, codes } = read(rowsFor(title), sheet);
    expect(tasks.map((task) => task.due)).toEqual([due, due]);
    expect(tasks[0]?.deadline).toMatchObject({ source });
    expect(tasks[0]?.deadline?.inferred).toContain('place');
    expect(codes.filter((code) => code === 'deadline.elsewhere')).toHaveLength(1);
    expect(codes).not.toContain('deadline.missing');
    expect(codes).not.toContain('deadline.yearInferred');
  });

  it.each([
    'NHIỆM VỤ THEO THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 8 NĂM 2025',
    'NHIỆM VỤ SAU PHIÊN HỌP THÁNG 8 NĂM 2025',
    'KẾ HOẠCH CÔNG TÁC THÁNG 5, THÁNG 9 NĂM 2025',
    'CHƯƠNG TRÌNH CÔNG TÁC GIAI ĐOẠN 2025-2027',
  ])('is none in %s', (title) => {
    expect(read(rowsFor(title)).tasks.map((task) => task.due)).toEqual([null, null]);
  });

  it('is for tables without a column of times only', () => {
    const { tasks, codes } = read(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2025
TT | Nội dung công việc | Thời hạn | Đơn vị thực hiện
1 | Tổ chức hội nghị | 15/4/2025 | Văn phòng
2 | Kiểm tra cơ sở | | Văn phòng`);
    expect(tasks.map((task) => task.due)).toEqual(['2025-04-15', null]);
    expect(codes).toContain('deadline.missing');
  });

  it('is a warning where title and sheet name say different months', () => {
    const { findings } = read(rowsFor('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2025'), 'Tháng 5');
    const [found] = findings.filter(({ code }) => code === 'deadline.elsewhere');
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found && findingMessage(found)).toContain('“Tháng 5”');
  });
});

describe('a time at the end of the sentence', () => {
  it('is taken where the task has no other', () => {
    const { tasks, codes } = read(`CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời hạn | Đơn vị thực hiện
1 | Rà soát dự án, báo cáo trước ngày 20/9/2025. | | Văn phòng
2 | Lập kế hoạch, hoàn thành trong tháng 10 (gửi Phòng Tổng hợp) | | Văn phòng
3 | Báo cáo trước ngày 20/9/2025 | 15/8/2025 | Văn phòng
4 | Triển khai Quyết định số 5/QĐ-UBND ngày 03/02/2025 | | Văn phòng`);
    const due = ['2025-09-19', '2025-10-31', '2025-08-15', null];
    expect(tasks.map((task) => task.due)).toEqual(due);
    expect(tasks[0]?.deadline).toMatchObject({ source: 'sentence', text: 'trước ngày 20/9/2025' });
    expect(codes).toContain('deadline.missing');
  });

  it('gives the programme its year', () => {
    const { programme } = read(`NHIỆM VỤ ĐƯỢC GIAO
${NO_TIME}
1 | Rà soát, hoàn thành trước ngày 10/9/2026 | Văn phòng |
2 | Lập kế hoạch, xong trong tháng 11 | Văn phòng |`);
    expect(programme?.tasks.map((task) => task.due)).toEqual(['2026-09-09', '2026-11-30']);
  });
});

describe('what a heading says', () => {
  const table = (...rows: readonly string[]) =>
    read(
      [
        'CHƯƠNG TRÌNH NĂM 2025',
        'TT | Nội dung công việc | Thời hạn | Đơn vị chủ trì',
        ...rows,
      ].join('\n'),
    );

  it('who leads tasks without a lead of their own', () => {
    const { tasks, codes } = table(
      'I | Phòng Kế hoạch',
      '1 | Phân bổ dự toán | 31/01/2025 | ',
      '2 | Quyết toán | 31/3/2025 | Ban Quản lý dự án',
      'II | Văn phòng',
      '1 | Sửa trụ sở | 30/4/2025 | ',
    );
    expect(tasks.map(({ leads }) => leads[0])).toEqual([
      ...['Phòng Kế hoạch', 'Ban Quản lý dự án', 'Văn phòng'],
    ]);
    expect(tasks.map(({ leadSource }) => leadSource)).toEqual(['section', undefined, 'section']);
    expect(codes).not.toContain('responsible.missing');
    expect(codes).toContain('responsible.elsewhere');
  });

  it('also from above other headings, up to the next of its kind', () => {
    const { tasks } = table(
      'A | Sở Nội vụ',
      'I | Công tác tổ chức',
      '1 | Đề án | 31/01/2025 | ',
      'II | Công tác thi đua',
      '2 | Hội nghị | 31/3/2025 | ',
      'B | Sở Tài chính',
      'I | Ngân sách',
      '3 | Dự toán | 30/4/2025 | ',
      'C | Nhiệm vụ chung',
      '4 | Chuyển đổi số | 30/6/2025 | ',
    );
    const leads = ['Sở Nội vụ', 'Sở Nội vụ', 'Sở Tài chính', undefined];
    expect(tasks.map((task) => task.leads[0])).toEqual(leads);
  });

  it('nothing of leads where most headings are subjects', () => {
    const { tasks } = table(
      'I | Công tác tổ chức',
      '1 | Đề án | 31/01/2025 | ',
      'II | Công tác thi đua',
      '1 | Hội nghị | 31/3/2025 | ',
      'III | Thanh tra',
      '1 | Thanh tra | 30/4/2025 | ',
    );
    expect(tasks.map(({ leads }) => leads)).toEqual([[], [], []]);
  });

  it('when tasks without a time are due', () => {
    const { tasks } = table(
      'I | Tháng 5/2025',
      '1 | Đề án | | Văn phòng',
      'II | Quý III',
      '1 | Hội nghị | | Văn phòng',
      'III | Công tác quý IV',
      '1 | Tổng kết | | Văn phòng',
    );
    expect(tasks.map(({ due }) => due)).toEqual(['2025-05-31', '2025-09-30', null]);
    expect(tasks[0]?.deadline).toMatchObject({ source: 'section' });
  });
});
