import { describe, expect, it } from '@jest/globals';
import type { Task, TimeExpression } from '../../src/programme';
import { atOnce } from '../../src/programme/steps';
import { readingsOf } from '../../src/taskpane/components/findings/distinct-readings';
import { fakeReading, fakeTask } from './fakes';

const august: TimeExpression = {
  kind: 'month',
  from: '2025-08-01',
  to: '2025-08-31',
  text: 'Tháng 8/2025',
  inferred: [],
};
const cell = (row: number, column: number, text: string) => ({ row, column, text });
const of = (...tasks: readonly Task[]) =>
  atOnce(
    readingsOf(
      fakeReading(
        tasks.map(() => 'overdue'),
        { tasks },
      ).programme,
    ),
  );

describe('readingsOf', () => {
  it('shows each wording once, where it stands first and how often', () => {
    const { times } = of(
      fakeTask(1, { deadline: august, cells: { deadline: cell(6, 3, 'Tháng 8/2025') } }),
      fakeTask(2, { deadline: august, cells: { deadline: cell(7, 3, 'Tháng 8/2025') } }),
    );
    expect(times).toEqual([
      { sentence: 'Tháng 8/2025 → hạn 31/8/2025', cell: 'D7', count: 2, expression: august },
    ]);
  });

  it('finds the deadline in the one column that holds start and deadline', () => {
    const { times } = of(fakeTask(1, { deadline: august, cells: { time: cell(6, 2, '') } }));
    expect(times[0]?.cell).toBe('C7');
  });

  it('points at the cell whose remark decided', () => {
    const { progress } = of(
      fakeTask(1, {
        cells: { note: cell(6, 7, ''), status: cell(6, 8, '') },
        progress: {
          ...fakeTask(1).progress,
          state: 'done',
          completedFrom: '2025-09-05',
          completedOn: '2025-09-05',
          text: 'Đã ban hành ngày 05/9/2025',
          decidedBy: { role: 'status', text: 'Đã ban hành ngày 05/9/2025' },
        },
      }),
    );
    expect(progress).toEqual([
      {
        sentence: '“Đã ban hành ngày 05/9/2025” → hoàn thành ngày 05/9/2025',
        cell: 'I7',
        count: 1,
      },
    ]);
  });

  it('says nothing of tasks without times and remarks', () => {
    expect(of(fakeTask(1))).toEqual({ times: [], progress: [] });
  });
});
