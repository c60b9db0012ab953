import { describe, expect, it } from '@jest/globals';
import { columnMissing } from '../../../src/checks/column-missing';
import type { Task } from '../../../src/programme';
import { statusOf } from '../../../src/programme/status';
import { tickOf } from '../../../src/programme/table/ticks';
import { only } from './only';
import { grid, merge, sheet } from './sheets';

const HEAD = 'TT | Nội dung công việc | Chủ trì | Thời hạn';
const statuses = (tasks: readonly Task[]): string[] =>
  tasks.map((task) => statusOf(task, '2025-11-14').status);

describe('tickOf', () => {
  it.each(['x', 'X', '✓', '√', '✔', '☑', '✅', '1', 'TRUE', 'v', '•', 'Có'])(
    'is ticked by %s',
    (text) => {
      expect(tickOf(text)).toBe('ticked');
    },
  );

  it.each(['FALSE', '0', 'Không', '✗', '❌'])('is refused by %s', (text) => {
    expect(tickOf(text)).toBe('refused');
  });

  it.each(['', '☐', '-'])('is blank for “%s”', (text) => {
    expect(tickOf(text)).toBe('blank');
  });

  it.each(['20/8/2025', 'Đã xong', 'xx', '12'])('leaves “%s” alone', (text) => {
    expect(tickOf(text)).toBeNull();
  });
});

describe('states under one caption that says who carries out', () => {
  it.each(['Tình trạng thực hiện', 'Kết quả thực hiện', 'Tiến độ thực hiện'])(
    'are states, not units: %s',
    (group) => {
      const rows = [
        [...HEAD.split(' | '), group, '', ''],
        ['', '', '', '', 'Đã xong', 'Đang làm', 'Chưa làm'],
        [1, 'Rà soát hợp đồng', 'Phòng Kinh tế', '15/8/2025', 'x', '', ''],
        [2, 'Lập danh sách', 'Công an xã', '10/9/2025', '', 'x', ''],
        [3, 'Tổng hợp', 'Trạm Y tế', '31/12/2025', '', '', 'x'],
      ];
      const programme = only(sheet(rows));
      expect(statuses(programme.tasks)).toEqual(['completed', 'overdue', 'inProgress']);
      expect(programme.tasks.flatMap(({ coordinators }) => coordinators)).toEqual([]);
    },
  );
});

describe('one column Hoàn thành', () => {
  it('reads logical values as done and not done', () => {
    const programme = only(
      sheet([
        [...HEAD.split(' | '), 'Hoàn thành'],
        [1, 'Rà soát hợp đồng', 'Phòng A', '15/8/2025', true],
        [2, 'Lập danh sách', 'Phòng B', '10/9/2025', false],
        [3, 'Tổng hợp', 'Phòng C', '31/12/2025', ''],
      ]),
    );
    expect(statuses(programme.tasks)).toEqual(['completed', 'overdue', 'inProgress']);
    expect(programme.tasks.map(({ progress }) => progress.text)).toEqual([
      'Hoàn thành',
      'Chưa hoàn thành',
      null,
    ]);
    expect(programme.frame).toMatchObject({ ticks: [4] });
    expect(programme.frame.columns.status).toBeUndefined();
    expect(programme.frame.captions?.[4]).toMatchObject({ role: 'status' });
    expect(columnMissing(programme, {} as never).map(({ params }) => params['role'])).not.toContain(
      'note',
    );
  });

  it('reads a day that stands for the tick', () => {
    const { tasks } = only(
      grid(`${HEAD} | Hoàn thành
        1 | Việc A | Phòng A | 15/8/2025 | x
        2 | Việc B | Phòng A | 15/8/2025 | x
        3 | Việc C | Phòng A | 15/8/2025 | x
        4 | Việc D | Phòng A | 15/8/2025 | x
        5 | Việc E | Phòng A | 15/8/2025 | 12/8/2025`),
    );
    expect(statuses(tasks).at(-1)).toBe('completedOnTime');
  });

  it('is no tick column where it holds days', () => {
    const { frame } = only(
      grid(`TT | Nội dung công việc | Chủ trì | Thời gian |
         |  |  | Bắt đầu | Hoàn thành
        1 | Việc A | Phòng A | 01/8/2025 | 15/8/2025
        2 | Việc B | Phòng A | 01/8/2025 | 15/8/2025`),
    );
    expect(frame.ticks).toEqual([]);
    expect(frame.columns).toMatchObject({ start: 3, deadline: 4 });
  });

  it('leaves the log beside it as the note', () => {
    const { frame, tasks } = only(
      grid(`${HEAD} | Tình hình thực hiện | Hoàn thành
        1 | Việc A | Phòng A | 15/8/2025 | Đã họp tổ soạn thảo | x
        2 | Việc B | Phòng A | 15/8/2025 | Đang làm |`),
    );
    expect(frame.columns.note).toBe(4);
    expect(statuses(tasks)).toEqual(['completed', 'overdue']);
  });
});

describe('columns Đã, Đang, Chưa', () => {
  const rows = (captions: string, cells: readonly string[], lower = ''): Task[] => {
    const body = cells.map((cell, at) => `${at + 1} | Việc ${at} | Phòng A | 31/10/2025 | ${cell}`);
    const under = lower === '' ? [] : [` | | | | ${lower}`];
    const merges = lower === '' ? [] : [merge(0, 4, 0, 6)];
    return [
      ...only(grid([`${HEAD} | ${captions}`, ...under, ...body].join('\n'), { merges })).tasks,
    ];
  };

  it.each([
    ['Tình trạng thực hiện', 'Đã xong | Đang làm | Chưa làm'],
    ['Kết quả', 'Hoàn thành | Đang thực hiện | Chưa thực hiện'],
    ['Đã hoàn thành | Đang thực hiện | Chưa thực hiện', ''],
    ['Đã | Đang | Chưa', ''],
  ])('reads ticks under “%s” “%s”', (captions, lower) => {
    const tasks = rows(captions, ['x | |', ' | x |', ' | | x'], lower);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done', 'notDone', 'notDone']);
    expect(statuses(tasks)).toEqual(['completed', 'overdue', 'overdue']);
  });

  it('points at the ticked cell', () => {
    const [first, second] = rows('Đã xong | Đang làm | Chưa làm', ['x | |', ' | x |']);
    expect(first?.cells.status).toEqual({ row: 1, column: 4, text: 'Đã xong' });
    expect(second?.cells.status).toEqual({ row: 2, column: 5, text: 'Đang làm' });
  });

  it('reads the caption above with the one below where that says what is ticked', () => {
    const tasks = rows('Hoàn thành', ['x | |', ' | x |'], 'Đúng hạn | Quá hạn | Trước hạn');
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done', 'done']);
  });

  it('is no status where no caption says done', () => {
    const { frame, tasks } = only(
      grid(`Task Name | Assigned To | Due date | Progress | Late
        Việc A | Phòng A | 31/10/2025 | Completed | FALSE
        Việc B | Phòng A | 31/10/2025 | Not started | TRUE`),
    );
    expect(frame.ticks).toEqual([]);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done', 'notDone']);
  });

  it('leaves ticks under units and months alone', () => {
    const { frame } = only(
      grid(`TT | Nội dung công việc | Thời hạn | Phòng Kinh tế | Công an xã
        1 | Việc A | 31/10/2025 | x |
        2 | Việc B | 31/10/2025 | | x`),
    );
    expect(frame.ticks).toEqual([]);
  });
});
