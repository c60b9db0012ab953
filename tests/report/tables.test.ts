import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { figureText } from '../../src/report/figure-text';
import { constant } from '../../src/report/figures';
import { completionRate } from '../../src/report/statistics';
import { anyPeriod, anyTasks } from './arbitraries';
import { input, progress, task } from './builders';
import { report, rowsOf } from './documents';

describe('the tables by unit and director', () => {
  it('put the unit with most overdue tasks first and the unassigned last', () => {
    const columns = ['name', 'total', 'due', 'onTime', 'overdue', 'rest', 'rate'];
    expect(rowsOf(report(), 'units', columns)).toEqual([
      ['Phòng A', '3', '0', '0', '1', '2', '0%'],
      ['Phòng B', '2', '1', '2', '0', '0', '100%'],
      ['Văn phòng', '1', '0', '0', '0', '1', '–'],
      ['Chưa phân công', '1', '1', '0', '0', '1', '–'],
      ['Tổng cộng', '7', '2', '2', '1', '4', '66,7%'],
    ]);
    expect(rowsOf(report(), 'directors', ['name', 'total'])).toEqual([
      ['Chủ tịch', '6'],
      ['Chưa có người chỉ đạo', '1'],
      ['Tổng cộng', '7'],
    ]);
  });

  it('count two spellings of one unit together, and what an alias stands for under its name', () => {
    const tasks = ['Phòng Kế hoạch - HT', 'Phòng Kế hoạch-HT', 'Tổ tổng hợp'].map((lead, row) =>
      task({ row, leads: [lead] }),
    );
    const aliases = [{ alias: 'Tổ tổng hợp', name: 'Phòng Kế hoạch-HT' }];
    expect(rowsOf(buildReport(input(tasks, '2025-Q3')), 'units', ['name', 'total'])).toEqual([
      ['Phòng Kế hoạch - HT', '2'],
      ['Tổ tổng hợp', '1'],
      ['Tổng cộng', '3'],
    ]);
    const merged = buildReport(input(tasks, '2025-Q3', { aliases }));
    expect(rowsOf(merged, 'units', ['name', 'total'])).toEqual([
      ['Phòng Kế hoạch-HT', '3'],
      ['Tổng cộng', '3'],
    ]);
  });

  it('sum to the total of the report, whatever the tasks', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        const document = buildReport(input(tasks, '', { period: any }));
        const { counts } = document;
        const { total, due, carriedOver, continuing, undated, byStatus } = counts;
        expect(due + carriedOver + continuing + undated).toBe(total);
        expect(Object.values(byStatus).reduce((a, b) => a + b, 0)).toBe(total);
        expect(byStatus.dropped).toBe(0);
        for (const table of ['units', 'directors']) {
          expect(rowsOf(document, table, ['total']).at(-1)).toEqual([String(total)]);
        }
        expect(rowsOf(document, 'statuses', ['count']).at(-1)).toEqual([String(total)]);
        expect(rowsOf(document, 'detail', ['class'])).toHaveLength(total);
        const rate = completionRate(byStatus);
        const shown = rowsOf(document, 'units', ['rate']).at(-1)?.[0];
        const figure = { expression: constant(0), value: rate, format: 'percent' } as const;
        expect(shown).toBe(figureText(figure));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lists', () => {
  it('tell of overdue tasks with their causes, the longest overdue first', () => {
    const tasks = [
      task({
        row: 1,
        due: '2025-09-01',
        progress: progress({ text: 'Xin gia hạn', extensionAsked: true }),
      }),
      task({ row: 2, due: '2025-08-01' }),
    ];
    const rows = rowsOf(buildReport(input(tasks, '2025-Q3')), 'overdue', [
      'number',
      'daysLate',
      'cause',
    ]);
    expect(rows).toEqual([
      ['2', '60', 'Chưa có báo cáo'],
      ['1', '29', 'Xin gia hạn\n(đang đề nghị gia hạn)'],
    ]);
  });

  it('tell of dropped tasks and moved deadlines', () => {
    expect(rowsOf(report(), 'dropped', ['number', 'note'])).toEqual([['10', 'Tạm dừng']]);
    expect(rowsOf(report(), 'extensions', ['number', 'oldDeadline', 'newDeadline'])).toEqual([
      ['12', 'Tháng 6/2025', '31/12/2025'],
    ]);
  });

  it('tell of what is to be done in the next period, the earliest first', () => {
    expect(rowsOf(report(), 'next', ['number', 'focus'])).toEqual([
      ['6', 'Hoàn thành nhiệm vụ chuyển sang, thời hạn 30/9/2025'],
      ['7', 'Hoàn thành trước khi hết ngày 31/12/2025'],
      ['12', 'Hoàn thành trước khi hết ngày 31/12/2025'],
    ]);
    expect(rowsOf(report({}, '2025-M09'), 'next', ['number', 'focus'])[1]).toEqual([
      '7',
      'Bắt đầu triển khai từ ngày 01/10/2025',
    ]);
  });

  it('keep the three absences apart', () => {
    expect(rowsOf(report(), 'noLead', ['number'])).toEqual([['6']]);
    expect(rowsOf(report(), 'noDeadline', ['number'])).toEqual([['9']]);
    expect(rowsOf(report(), 'noDirector', ['number'])).toEqual([['9']]);
  });
});
