import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../../src/checks';
import type { Programme } from '../../../src/programme';
import { only } from './only';
import { grid } from './sheets';

const check = (programme: Programme) =>
  runChecks({
    programmes: [programme],
    sheets: ['Sheet1'],
    asOf: '2025-06-30',
    today: '2025-06-30',
  });
const found = (programme: Programme) => check(programme).map(({ code }) => code);
const missing = (programme: Programme) =>
  check(programme).flatMap(({ code, params }) =>
    code === 'column.missing' ? [params['role']] : [],
  );

describe('marks under the names of units and persons', () => {
  const read = (captions: string, ...rows: readonly string[]) =>
    only(grid(['PHÂN CÔNG NHIỆM VỤ NĂM 2025', captions, ...rows].join('\n')));

  it('say who leads: x, √, ✓, TRUE', () => {
    const programme = read(
      'TT | Nội dung công việc | Thời hạn | Phòng Kinh tế | Công an xã | Trạm Y tế',
      '1 | Rà soát hộ nghèo | 15/6/2025 | x | | ',
      '2 | Diễn tập | 15/7/2025 | | √ | ',
      '3 | Tiêm chủng | 15/8/2025 | ✓ | | TRUE',
      '4 | Tổng kết | 15/9/2025 | | | ',
    );
    expect(programme.tasks.map(({ leads }) => leads)).toEqual([
      ['Phòng Kinh tế'],
      ['Công an xã'],
      ['Phòng Kinh tế', 'Trạm Y tế'],
      [],
    ]);
    expect(programme.tasks.map(({ leadSource }) => leadSource)).toEqual([
      ...['columns', 'columns', 'columns'],
      undefined,
    ]);
    expect(programme.tasks[1]?.cells.lead).toEqual({ row: 3, column: 4, text: 'Công an xã' });
    expect(programme.frame.columns).not.toHaveProperty('lead');
    const codes = found(programme);
    expect(codes.filter((code) => code === 'responsible.missing')).toHaveLength(1);
    expect(codes).toContain('responsible.elsewhere');
    expect(codes).not.toContain('column.ambiguous');
  });

  it('tell lead and support apart: CT and PH, a plain mark beside a CT', () => {
    const programme = read(
      'TT | Nội dung công việc | Thời hạn | VP | KTHT | QLHTX',
      '1 | Rà soát quy chế | 15/6/2025 | CT | PH | ',
      '2 | Thẩm định vốn | 15/7/2025 | x | CT | x',
      '3 | Tập huấn | 15/8/2025 | PH | | x',
    );
    expect(programme.tasks.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [['VP'], ['KTHT']],
      [['KTHT'], ['VP', 'QLHTX']],
      [['QLHTX'], ['VP']],
    ]);
  });

  it('support beside a column that names the lead, and under a caption that says so', () => {
    const programme = read(
      'TT | Nội dung công việc | Thời hạn | Đơn vị chủ trì | Phòng A1 | Phòng B2',
      '1 | Rà soát quy chế | 15/6/2025 | Văn phòng | x | ',
      '2 | Thẩm định vốn | 15/7/2025 | Văn phòng | x | x',
    );
    expect(programme.tasks.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [['Văn phòng'], ['Phòng A1']],
      [['Văn phòng'], ['Phòng A1', 'Phòng B2']],
    ]);
  });

  it.each([
    ['names in them', '1 | Việc | 15/6/2025 | Lan | Hà'],
    ['figures in them', '1 | Việc | 15/6/2025 | 12 | 30'],
    ['nothing in them', '1 | Việc | 15/6/2025 | | '],
  ])('are none where columns have %s', (_what, row) => {
    const programme = read('TT | Nội dung công việc | Thời hạn | Phòng Kinh tế | Công an xã', row);
    expect(programme.tasks[0]?.leads).toEqual([]);
    expect(programme.frame.marks).toEqual([]);
  });
});

describe('marks under months, quarters and years', () => {
  const months = Array.from({ length: 12 }, (_each, at) => `T${at + 1}`);
  const chart = (marks: readonly number[]) => {
    const cells = months.map((_month, at) => (marks.includes(at + 1) ? 'x' : ''));
    const head = `TT | Nội dung công việc | Đơn vị chủ trì | ${months.join(' | ')}`;
    const rows = [`1 | Việc mẫu | Văn phòng | x${' |'.repeat(11)} `];
    rows.push(`2 | Việc khác | Văn phòng | ${cells.join(' | ')} `);
    return only(grid(['KẾ HOẠCH CÔNG TÁC NĂM 2025', head, ...rows].join('\n')));
  };
  const task = (marks: readonly number[]) => chart(marks).tasks[1];

  it.each([
    [[7], '2025-07-01', '2025-07-31', 'month'],
    [[1, 2, 3], '2025-01-01', '2025-03-31', 'range'],
    [[11, 12], '2025-11-01', '2025-12-31', 'range'],
    [[...months.keys()].map((at) => at + 1), '2025-01-01', '2025-12-31', 'range'],
  ])('in a row are one span: %j', (marks, from, due, kind) => {
    expect(task(marks)).toMatchObject({
      from,
      due,
      deadline: { kind, source: 'columns', inferred: ['year'] },
    });
  });

  it.each([
    [[3, 6, 9, 12], { every: 'quarter', month: null }],
    [[1, 4, 7, 10], { every: 'quarter', month: 1 }],
    [[6, 12], { every: 'half', month: null }],
  ])('at even distances come round: %j', (marks, recurrence) => {
    expect(task(marks)).toMatchObject({
      due: null,
      ongoing: true,
      deadline: { kind: 'recurring', recurrences: [recurrence] },
    });
  });

  it.each([[[2, 5]], [[1, 2, 8]], [[3, 9]], [[4, 8, 12]]])(
    'with gaps are several times, of which the last counts, and it is said: %j',
    (marks) => {
      const programme = chart(marks);
      const month = String(marks.at(-1)).padStart(2, '0');
      expect(programme.tasks[1]?.due?.slice(0, 7)).toBe(`2025-${month}`);
      expect(found(programme)).toContain('deadline.several');
    },
  );

  it('without one lack a deadline', () => {
    const programme = chart([]);
    expect(programme.tasks[1]?.due).toBeNull();
    expect(found(programme)).toContain('deadline.missing');
    expect(missing(programme)).not.toContain('deadline');
  });

  it('are no deadline beside a column of deadlines', () => {
    const rows = `KẾ HOẠCH NĂM 2025
TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn | Quý I | Quý II
1 | Việc một | Văn phòng | 15/5/2025 | x | x
2 | Việc hai | Văn phòng | | | x`;
    expect(only(grid(rows)).tasks.map(({ due }) => due)).toEqual(['2025-05-15', '2025-06-30']);
  });
});
