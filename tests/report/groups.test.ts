import { describe, expect, it } from '@jest/globals';
import { statusOf } from '../../src/programme/status';
import { countedNames } from '../../src/report/groups';
import { completionRate, countByStatus, countGroups } from '../../src/report/statistics';
import { done, progress, task } from './builders';

const lower = (name: string) => name.toLowerCase();

describe('countedNames', () => {
  it('takes the commonest spelling, of equals the first', () => {
    const names = countedNames(['Sở a', 'SỞ A', 'SỞ A', null, 'Phòng B', 'phòng b'], lower);
    expect(names.get('Sở a')).toBe('SỞ A');
    expect(names.get('phòng b')).toBe('Phòng B');
    expect(names.size).toBe(4);
  });

  it('takes the name the office prefers', () => {
    expect(countedNames(['a', 'a'], lower, ['A']).get('a')).toBe('A');
  });

  it('shortens names that COUNTIFS cannot ask for, and keeps them apart', () => {
    const long = 'Sở '.repeat(200);
    const names = countedNames([`${long}A`, `${long}B`], lower);
    const labels = [...names.values()];
    expect(new Set(labels).size).toBe(2);
    for (const label of labels) expect(label.length).toBeLessThan(240);
  });

  it('never gives two groups names that COUNTIFS takes for one', () => {
    const names = countedNames(['Sở A', 'SỞ A'], (name) => name);
    expect([...names.values()]).toEqual(['Sở A', 'SỞ A (2)']);
  });
});

describe('countGroups', () => {
  const readings = [
    task({ row: 1, leads: ['A'], due: '2025-01-31' }),
    task({ row: 2, leads: ['B'], due: '2025-01-31' }),
    task({ row: 3, leads: ['B'], due: '2025-01-31', progress: done('2025-01-15') }),
    task({ row: 4, leads: ['C'], due: '2025-01-31' }),
    task({ row: 5, leads: ['C'], due: '2025-01-31' }),
    task({ row: 6, leads: [], due: '2025-01-31' }),
    task({ row: 7, leads: [], due: '2025-01-31' }),
    task({ row: 8, leads: [], due: '2025-01-31' }),
  ].map((one) => ({ task: one, reading: statusOf(one, '2025-09-30', { dueSoonDays: 7 }) }));

  it('puts most overdue first, then most tasks, and those without a name last', () => {
    const groups = countGroups(readings, (item) => item.task.leads[0] ?? null);
    expect(groups.map(({ name, overdue, total }) => [name, overdue, total])).toEqual([
      ['C', 2, 2],
      ['B', 1, 2],
      ['A', 1, 1],
      [null, 3, 3],
    ]);
  });

  it('works the rate out over completed and overdue tasks alone', () => {
    const [, b] = countGroups(readings, (item) => item.task.leads[0] ?? null);
    expect(b).toMatchObject({ completed: 1, rate: 0.5 });
  });

  it('has no rate where nothing is completed or overdue', () => {
    const open = task({ row: 1, due: '2025-12-31' });
    const dropped = task({ row: 2, progress: progress({ state: 'dropped' }) });
    const counts = countByStatus(
      [open, dropped].map((one) => ({
        task: one,
        reading: statusOf(one, '2025-09-30', { dueSoonDays: 7 }),
      })),
    );
    expect(completionRate(counts)).toBeNull();
    expect(counts).toMatchObject({ inProgress: 1, dropped: 1 });
  });
});
