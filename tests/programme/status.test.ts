import { describe, it, expect } from '@jest/globals';
import { addDays } from '../../src/programme/calendar';
import { statusOf } from '../../src/programme/status';
import type { Progress, StatusReading, TimeExpression } from '../../src/programme/types';
import { task, time, type TaskParts } from '../checks/builders';

const AS_OF = '2025-09-30';
const read = (parts: TaskParts, asOf = AS_OF, dueSoonDays = 7): StatusReading =>
  statusOf(task(2, parts), asOf, { dueSoonDays });
const due = (day: string | null, parts: TaskParts = {}): TaskParts => ({
  deadline: day === null ? null : time(day, day, 'day'),
  ...parts,
});
const done = (from: string | null, to = from): Partial<Progress> => ({
  state: 'done',
  completedFrom: from,
  completedOn: to,
});
const quarterly: TimeExpression = time(null, null, 'recurring', {
  text: 'Hàng quý',
  recurrences: [{ every: 'quarter', count: 1, day: null, month: null }],
});
const recurring = (parts: TaskParts = {}): TaskParts => ({
  deadline: quarterly,
  ongoing: true,
  due: null,
  from: null,
  ...parts,
});

describe('statusOf, not done', () => {
  it.each([
    ['2025-09-29', 'overdue', 1, null],
    ['2025-08-31', 'overdue', 30, null],
    ['2024-09-30', 'overdue', 365, null],
    ['2025-09-30', 'dueSoon', 0, 0],
    ['2025-10-07', 'dueSoon', 0, 7],
    ['2025-10-08', 'inProgress', 0, 8],
    ['2025-12-31', 'inProgress', 0, 92],
  ])('with the deadline %s is %s', (day, status, daysLate, daysLeft) => {
    expect(read(due(day))).toEqual({ status, daysLate, daysLeft, nextDue: null });
  });

  it('counts as many days ahead as it is told', () => {
    expect(read(due('2025-10-08'), AS_OF, 8).status).toBe('dueSoon');
    expect(read(due('2025-10-01'), AS_OF, 0).status).toBe('inProgress');
    expect(read(due('2025-09-30'), AS_OF, 0).status).toBe('dueSoon');
  });

  it('is not started before its first day, unless due soon', () => {
    expect(read(due('2025-12-31', { from: '2025-10-01' })).status).toBe('notStarted');
    expect(read(due('2025-12-31', { from: '2025-09-30' })).status).toBe('inProgress');
    expect(read(due('2025-10-05', { from: '2025-10-01' })).status).toBe('dueSoon');
    expect(read(due('2025-12-31', { from: null })).status).toBe('inProgress');
  });

  it('is undated without a deadline, whether or not it has begun', () => {
    expect(read(due(null)).status).toBe('undated');
    expect(read(due(null, { from: '2026-01-01' })).status).toBe('undated');
    expect(read({ deadline: time(null, null, 'unreadable') }).status).toBe('undated');
    expect(read({ deadline: time(null, null, 'open') }).status).toBe('undated');
  });

  it('goes by the effective deadline', () => {
    const extended = due('2025-08-31', { due: '2025-10-31' });
    expect(read(extended)).toMatchObject({ status: 'inProgress', daysLeft: 31 });
  });

  it('is ongoing where it stands all year', () => {
    expect(read({ deadline: time(null, null, 'ongoing'), ongoing: true }).status).toBe('ongoing');
  });

  it('reads a not-done remark like none', () => {
    expect(read(due('2025-08-31', { progress: { state: 'notDone' } })).daysLate).toBe(30);
  });
});

describe('statusOf, done', () => {
  it.each([
    ['2025-08-30', '2025-08-30', 'completedOnTime', 0],
    ['2025-08-31', '2025-08-31', 'completedOnTime', 0],
    ['2025-09-01', '2025-09-01', 'completedLate', 1],
    ['2025-08-01', '2025-08-31', 'completedOnTime', 0],
    ['2025-09-01', '2025-09-30', 'completedLate', 1],
    ['2025-07-01', '2025-09-30', 'completed', 0],
    [null, null, 'completed', 0],
  ])('between %s and %s, due 31/8, is %s', (from, to, status, daysLate) => {
    const reading = read(due('2025-08-31', { progress: done(from, to) }));
    expect(reading).toEqual({ status, daysLate, daysLeft: null, nextDue: null });
  });

  it('compares with the extended deadline', () => {
    const progress = done('2025-09-15');
    expect(read(due('2025-08-31', { due: '2025-09-20', progress })).status).toBe('completedOnTime');
  });

  it('counts from its first day on', () => {
    const progress = done('2025-09-15', '2025-09-20');
    const parts = due('2025-08-31', { progress });
    expect(read(parts, '2025-09-14')).toMatchObject({ status: 'overdue', daysLate: 14 });
    expect(read(parts, '2025-09-15')).toMatchObject({ status: 'completedLate', daysLate: 15 });
  });

  it('is plain completed without a deadline', () => {
    expect(read(due(null, { progress: done('2025-08-01') })).status).toBe('completed');
    const standing = { deadline: time(null, null, 'ongoing'), ongoing: true };
    expect(read({ ...standing, progress: done('2025-08-01') }).status).toBe('completed');
    expect(read({ ...standing, progress: done('2025-10-01') }).status).toBe('ongoing');
  });
});

describe('statusOf, done on no recorded day', () => {
  const said = (timeliness: Progress['timeliness']): StatusReading =>
    read(due('2025-08-31', { progress: { ...done(null), timeliness } }));

  it('goes by the officer’s own words', () => {
    expect(said({ kind: 'onTime', days: null })).toMatchObject({ status: 'completedOnTime' });
    expect(said({ kind: 'late', days: 3 })).toMatchObject({ status: 'completedLate', daysLate: 3 });
    expect(said({ kind: 'late', days: null })).toMatchObject({
      status: 'completedLate',
      daysLate: 0,
    });
  });

  it('goes by the day where one is recorded, and is plain without a deadline', () => {
    const timeliness = { kind: 'late', days: 3 } as const;
    const dated = { ...done('2025-08-20'), timeliness };
    expect(read(due('2025-08-31', { progress: dated })).status).toBe('completedOnTime');
    expect(read(due(null, { progress: { ...done(null), timeliness } })).status).toBe('completed');
  });
});

describe('statusOf, when the day is over', () => {
  const over = (parts: TaskParts, asOf = AS_OF): StatusReading =>
    statusOf(task(7, parts), asOf, { dueSoonDays: 7, dayOver: true });

  it('calls what was due that day overdue by 0 days', () => {
    expect(over(due(AS_OF))).toEqual({
      status: 'overdue',
      daysLate: 0,
      daysLeft: null,
      nextDue: null,
    });
    expect(over(due('2025-10-01')).status).toBe('dueSoon');
    expect(over(due('2025-09-29'))).toMatchObject({ status: 'overdue', daysLate: 1 });
  });

  it('leaves what was done that day done', () => {
    expect(over(due(AS_OF, { progress: done(AS_OF) })).status).toBe('completedOnTime');
  });

  it('holds for the open cycle of a recurring task', () => {
    const parts = recurring({ progress: done('2025-06-28') });
    expect(over(parts)).toMatchObject({ status: 'overdue', daysLate: 0 });
    expect(read(parts)).toMatchObject({ status: 'ongoing' });
  });
});

describe('statusOf, dropped', () => {
  it('is dropped whatever the dates', () => {
    for (const parts of [due('2025-08-31'), due(null), recurring()]) {
      const reading = read({ ...parts, progress: { state: 'dropped' } });
      expect(reading).toEqual({ status: 'dropped', daysLate: 0, daysLeft: null, nextDue: null });
    }
  });
});

describe('statusOf, recurring', () => {
  it('is ongoing with its next due day while nobody records completions', () => {
    expect(read(recurring())).toEqual({
      status: 'ongoing',
      daysLate: 0,
      daysLeft: null,
      nextDue: '2025-09-30',
    });
    expect(read(recurring(), '2025-10-01').nextDue).toBe('2025-12-31');
  });

  it('takes the cycles of the start cell where the deadline is empty', () => {
    const parts = recurring({ start: quarterly, deadline: null });
    expect(read(parts, '2025-10-01').nextDue).toBe('2025-12-31');
  });

  it('lets a completion close its own cycle only', () => {
    const parts = recurring({ progress: done('2025-03-28') });
    expect(read(parts, '2025-03-29')).toMatchObject({ status: 'ongoing', nextDue: '2025-06-30' });
    expect(read(parts, '2025-06-30')).toMatchObject({ status: 'ongoing', nextDue: '2025-06-30' });
    expect(read(parts, '2025-07-01')).toMatchObject({ status: 'overdue', daysLate: 1 });
    expect(read(parts, '2025-07-01').nextDue).toBe('2025-09-30');
  });

  it('counts days late from the first cycle left open', () => {
    const parts = recurring({ progress: done('2025-03-28') });
    expect(read(parts, '2025-10-15').daysLate).toBe(107);
  });

  it('closes nothing by a completion that has no day or has not come yet', () => {
    expect(read(recurring({ progress: done(null) })).status).toBe('ongoing');
    expect(read(recurring({ progress: done('2025-03-28') }), '2025-03-01')).toMatchObject({
      status: 'ongoing',
      nextDue: '2025-03-31',
    });
  });

  it('waits for its first day', () => {
    const parts = recurring({ from: '2026-01-01' });
    expect(read(parts)).toMatchObject({ status: 'ongoing', nextDue: '2026-03-31' });
  });
});

describe('statusOf', () => {
  it('never goes back from overdue as days pass', () => {
    const parts = due('2025-08-31');
    for (let day = 1; day < 400; day += 13) {
      expect(read(parts, addDays('2025-08-31', day))).toMatchObject({
        status: 'overdue',
        daysLate: day,
      });
    }
  });
});
