import { describe, expect, it } from '@jest/globals';
import { readProgrammes } from '../../src/programme/read';
import { statusOf } from '../../src/programme/status';
import { printed2023, printed2025, sheet, TITLE_2023, TITLE_2025 } from './table/sheets';

/** ordinal | rows | from | due, as a person reads the printed 2025 programme. */
const TASKS_2025 = `
01 | 6     | 2025-01-01 | 2025-08-31
02 | 7     | 2025-01-01 | 2025-12-31
03 | 8     | 2025-01-01 | 2025-12-31
04 | 9     | 2025-01-01 | 2025-12-31
05 | 10    | 2025-01-01 | 2025-12-31
06 | 11,14 | 2025-01-01 | 2025-12-31
07 | 15    | 2025-01-01 | 2025-04-30
08 | 16    | 2025-01-01 | 2025-04-30
09 | 17    | 2025-03-01 | 2025-04-30
10 | 18    | 2025-01-01 | 2025-09-30
11 | 19    | 2025-01-01 | 2025-12-31
12 | 20    | 2025-01-01 | 2025-12-31
13 | 21,24 | 2025-01-01 | 2025-12-31
14 | 25    | 2025-03-01 | 2025-04-30
15 | 26    | 2025-03-01 | 2025-11-30
16 | 27    | 2025-06-01 | 2025-07-31
17 | 28    | 2025-06-01 | 2025-07-31
18 | 29    | 2025-07-01 | 2025-11-30
19 | 30    | 2025-06-01 | 2025-12-31
20 | 31,34 | 2025-09-01 | 2025-10-31
21 | 35    | 2025-06-01 | 2025-11-30
22 | 36    | 2025-12-01 | 2025-12-31
23 | 37    | 2025-12-01 | 2025-12-31
24 | 38    | 2025-01-01 | 2025-12-31
25 | 39    | 2025-01-01 | 2025-12-31`;

describe('readProgrammes on the 2025 programme as printed', () => {
  const [programme, ...others] = readProgrammes(printed2025());
  const task = (ordinal: string) => programme?.tasks.find((each) => each.ordinal === ordinal);

  it('reads one programme of 25 tasks with its title, year and declared total', () => {
    expect(others).toEqual([]);
    expect(programme?.title).toBe(TITLE_2025.join('\n'));
    expect(programme?.year).toBe(2025);
    expect(programme?.declaredTotal).toEqual({ count: 25, row: 39, column: 1 });
    expect(programme?.sections).toEqual([]);
    expect(programme?.problems).toEqual([]);
  });

  it('reads number, rows, start and deadline of every task', () => {
    const lines = programme?.tasks.map(({ ordinal, rows, from, due }) =>
      [ordinal, rows.join(), from, due].join('|'),
    );
    expect(lines).toEqual(
      TASKS_2025.trim()
        .split('\n')
        .map((line) => line.replace(/ /g, '')),
    );
  });

  it('says where the table stands', () => {
    expect(programme?.frame).toMatchObject({
      sheet: 'CTCT',
      headerTop: 3,
      headerBottom: 4,
      bodyBottom: 38,
      left: 0,
      right: 7,
      columns: {
        ordinal: 0,
        content: 1,
        start: 2,
        deadline: 3,
        responsible: 4,
        director: 5,
        output: 6,
        note: 7,
      },
      repeatedHeaders: [11, 12, 21, 22, 31, 32],
    });
  });

  it('joins what a page break cut, cell by cell', () => {
    expect(task('20')).toMatchObject({
      id: 'CTCT!A31',
      row: 31,
      content:
        'Hội nghị Ban Thường vụ Liên minh Hợp tác xã tình đánh giá tình hình phát triển kinh tế tập thể quý III/2025; nhiệm vụ trọng tâm quý IV/2025',
      start: { text: 'Tháng 9/2025' },
      deadline: { text: 'Tháng 10/2025' },
      leads: ['Ban Thường vụ'],
      coordinators: ['Liên minh Hợp tác xã tỉnh và các đơn vị trực thuộc'],
      directors: ['Thường trực Liên minh Hợp tác xã tỉnh'],
      output: 'Giấy mời, báo cáo',
      note: null,
      cells: { deadline: { row: 30, column: 3, text: 'Tháng 10/2025' } },
    });
    expect(task('06')).toMatchObject({
      leads: ['Phòng Kế hoạch - HT'],
      coordinators: ['UBND các huyện, thành phố và các Hợp tác xã có liên quan'],
      directors: ['Thường trực Liên minh Hợp tác xã tỉnh'],
      output:
        'Kế hoạch và danh sách các Hợp tác xã được tổ chức, củng cố hoạt động, Hội nghị tổng kết',
    });
    expect(task('13')).toMatchObject({
      coordinators: ['Các Tổ hợp tác, Hợp tác xã và đơn vị liên quan'],
      output: 'Kế hoạch, Quyết định, Kết quả giải ngân',
    });
  });

  it('takes the deadline of task 25 from the range in its start cell', () => {
    expect(task('25')).toMatchObject({
      deadline: null,
      due: '2025-12-31',
      ongoing: false,
      output: 'Thường trực Liên minh Hợp tác xã tỉnh',
    });
  });

  it('reads four leads of task 24', () => {
    expect(task('24')?.leads).toHaveLength(4);
    expect(task('24')?.coordinators).toEqual([]);
  });

  it('gives the statuses of 30 September 2025', () => {
    const by: Record<string, string[]> = {};
    for (const each of programme?.tasks ?? []) {
      const { status } = statusOf(each, '2025-09-30', { dueSoonDays: 7 });
      (by[status] ??= []).push(each.ordinal);
    }
    expect(by.overdue).toEqual(['01', '07', '08', '09', '14', '16', '17']);
    expect(by.dueSoon).toEqual(['10']);
    expect(by.notStarted).toEqual(['22', '23']);
    expect(by.inProgress).toHaveLength(15);
  });
});

describe('readProgrammes on the annex of 2023 as printed', () => {
  const [programme, ...others] = readProgrammes(printed2023());

  it('reads 26 tasks in 5 sections, the year from the deadlines', () => {
    expect(others).toEqual([]);
    expect(programme?.tasks).toHaveLength(26);
    expect(programme?.sections.map(({ numeral, row }) => [numeral, row])).toEqual([
      ['I', 6],
      ['II', 10],
      ['III', 28],
      ['IV', 31],
      ['V', 37],
    ]);
    expect(programme?.sections[0]?.title).toMatch(/^Nhận thức đúng, đầy đủ/);
    expect(programme?.year).toBe(2023);
    expect(programme?.title).toBe(TITLE_2023.join('\n'));
    expect(programme?.declaredTotal).toBeNull();
  });

  it('counts ordinals anew in each section', () => {
    const ordinals = (section: string) =>
      programme?.tasks
        .filter((task) => task.section === section)
        .map((task) => Number(task.ordinal));
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    expect(ordinals('I')).toEqual(upTo(3));
    expect(ordinals('II')).toEqual(upTo(14));
    expect(ordinals('III')).toEqual(upTo(2));
    expect(ordinals('IV')).toEqual(upTo(4));
    expect(ordinals('V')).toEqual(upTo(3));
    expect(programme?.tasks.at(-1)?.sectionRow).toBe(37);
  });

  it('gives the statuses of 1 March 2024', () => {
    const statuses = (programme?.tasks ?? []).map(
      (task) => statusOf(task, '2024-03-01', { dueSoonDays: 7 }).status,
    );
    const count = (status: string) => statuses.filter((each) => each === status).length;
    expect([count('overdue'), count('ongoing'), count('inProgress')]).toEqual([3, 18, 5]);
  });
});

describe('readProgrammes, sheet after sheet', () => {
  it('finds no programme in notes, and leaves our own reports alone', () => {
    const note = sheet([['Ghi chú của tôi']], { name: 'Nháp' });
    const all = [note, printed2023(), printed2025()].flatMap((each) => readProgrammes(each));
    expect(all.map((programme) => programme.sheet)).toEqual(['Phụ lục', 'CTCT']);
    expect(readProgrammes(printed2025(), { isOurs: true })).toEqual([]);
  });
});
