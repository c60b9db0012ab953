import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import type { Status, StatusReading, Task } from '../../src/programme';
import { statusOf } from '../../src/programme/status';
import { addDays } from '../../src/programme/calendar';
import { classOf, classify, isCarriedOut, place } from '../../src/report/classes';
import { nextPeriod } from '../../src/report/period-steps';
import { anyDay, anyPeriod, anyTask } from './arbitraries';
import { done, period, progress, task, time } from './builders';

const Q3 = period('2025-Q3');
const OPTIONS = { dueSoonDays: 7 };

function reading(status: Status): StatusReading {
  return { status, daysLate: 0, daysLeft: null, nextDue: null };
}

/** The class in the third quarter of 2025 as of its last day. */
function inQ3(fields: Partial<Task>): string {
  const { class: name, outside } = place(
    task({ row: 1, ...fields }),
    statusOf(task({ row: 1, ...fields }), '2025-09-30', OPTIONS),
    Q3,
  );
  return name ?? `- ${outside}`;
}

describe('place', () => {
  it.each<[string, Partial<Task>, string]>([
    ['due on the first day', { due: '2025-07-01' }, 'due'],
    ['due on the last day', { due: '2025-09-30' }, 'due'],
    ['due and done', { due: '2025-08-31', progress: done('2025-08-01') }, 'due'],
    ['due and done before the period', { due: '2025-08-31', progress: done('2025-05-01') }, 'due'],
    ['due and done without a day', { due: '2025-08-31', progress: done() }, 'due'],
    ['due the day before', { due: '2025-06-30' }, 'carriedOver'],
    ['overdue and done inside', { due: '2025-06-30', progress: done('2025-07-01') }, 'carriedOver'],
    [
      'overdue and done the day before',
      { due: '2025-06-29', progress: done('2025-06-30') },
      '- completedBefore',
    ],
    [
      'overdue and done without a day',
      { due: '2025-06-30', progress: done() },
      '- completedBefore',
    ],
    ['due the day after', { due: '2025-10-01' }, 'continuing'],
    ['due after, begun on the last day', { due: '2025-12-31', from: '2025-09-30' }, 'continuing'],
    ['due after, begun after', { due: '2025-12-31', from: '2025-10-01' }, '- notStarted'],
    [
      'done before it was to begin',
      { due: '2025-12-31', from: '2025-12-01', progress: done('2025-07-15') },
      'continuing',
    ],
    ['due after, done without a day', { due: '2025-12-31', progress: done() }, 'continuing'],
    [
      'due after, done before the period',
      { due: '2025-12-31', progress: done('2025-06-30') },
      '- completedBefore',
    ],
    ['ongoing', { ongoing: true }, 'continuing'],
    ['ongoing from October on', { ongoing: true, from: '2025-10-01' }, '- notStarted'],
    [
      'ongoing, done before the period',
      { ongoing: true, progress: done('2025-06-30') },
      '- completedBefore',
    ],
    ['without a deadline', {}, 'undated'],
    ['without a deadline, begun after', { from: '2025-12-01' }, 'undated'],
    ['without a deadline, done', { progress: done('2025-08-01') }, '- completedUndated'],
    ['dropped', { due: '2025-08-31', progress: progress({ state: 'dropped' }) }, 'dropped'],
    ['dropped without a deadline', { progress: progress({ state: 'dropped' }) }, 'dropped'],
  ])('puts a task %s where it belongs', (_, fields, expected) => {
    expect(inQ3(fields)).toBe(expected);
  });

  it('takes a completion told by its month from the first day of it', () => {
    const month = progress({
      state: 'done',
      completedFrom: '2025-09-01',
      completedOn: '2025-09-30',
    });
    const late = task({ row: 1, due: '2025-08-31', progress: month });
    const nd09 = period('2025-Q4', 'nd09');
    expect(classOf(late, statusOf(late, '2025-12-14', OPTIONS), nd09)).toBeNull();
    expect(inQ3({ due: '2025-06-30', progress: month })).toBe('carriedOver');
  });

  it('keeps a recurring task whose last cycle was done before the period', () => {
    const every = task({
      row: 1,
      ongoing: true,
      deadline: time('Hàng quý', 'recurring'),
      progress: done('2025-06-20'),
    });
    expect(place(every, reading('ongoing'), Q3).class).toBe('continuing');
    expect(place(every, reading('overdue'), Q3).class).toBe('continuing');
  });

  it('does not see what is recorded after the as-of date', () => {
    const later = task({
      row: 1,
      due: '2025-12-31',
      from: '2025-12-01',
      progress: done('2025-09-10'),
    });
    expect(classify(later, Q3, '2025-09-09', OPTIONS)).toBeNull();
    expect(classify(later, Q3, '2025-09-10', OPTIONS)).toBe('continuing');
  });
});

describe('isCarriedOut', () => {
  it.each<[string, Partial<Task>, boolean]>([
    ['due on the last day and not done', { due: '2025-09-30' }, true],
    ['overdue since long', { due: '2025-01-31' }, true],
    ['due the day after', { due: '2025-10-01' }, false],
    ['done on the last day', { due: '2025-08-31', progress: done('2025-09-30') }, false],
    ['done after the period', { due: '2025-08-31', progress: done('2025-10-01') }, true],
    ['done without a day', { due: '2025-08-31', progress: done() }, false],
    ['ongoing', { ongoing: true }, false],
    ['without a deadline', {}, false],
    ['dropped', { due: '2025-08-31', progress: progress({ state: 'dropped' }) }, false],
  ])('tells of a task %s', (_, fields, expected) => {
    const one = task({ row: 1, ...fields });
    expect(isCarriedOut(one, statusOf(one, '2025-10-15', OPTIONS), Q3)).toBe(expected);
  });

  it('carries out of a period exactly what the next one takes over', () => {
    fc.assert(
      fc.property(anyTask, anyPeriod, fc.nat({ max: 400 }), (one, any, wait) => {
        const next = nextPeriod(any);
        const out = isCarriedOut(one, statusOf(one, any.to, OPTIONS), any);
        const later = addDays(any.to, wait);
        expect(classify(one, next, later, OPTIONS) === 'carriedOver').toBe(out);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('classify', () => {
  it('counts every task of a whole year in some quarter of it, unless it was done before or begins later', () => {
    fc.assert(
      fc.property(anyTask, fc.integer({ min: 2024, max: 2026 }), (one, year) => {
        const whole = period(String(year));
        const quarters = [1, 2, 3, 4].map((n) => period(`${year}-Q${n}`));
        const classes = quarters.map((quarter) => classify(one, quarter, whole.to, OPTIONS));
        const inYear = classify(one, whole, whole.to, OPTIONS);
        expect(classes.some((name) => name !== null)).toBe(inYear !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and is the same for the same input', () => {
    fc.assert(
      fc.property(anyTask, anyPeriod, anyDay, (one, any, asOf) => {
        expect(classify(one, any, asOf, OPTIONS)).toBe(
          classify({ ...one }, { ...any }, asOf, OPTIONS),
        );
      }),
    );
  });
});
