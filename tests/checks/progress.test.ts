import { describe, it, expect } from '@jest/globals';
import type { Progress, Role } from '../../src/programme/types';
import { ALL_ROLES, programme, task } from './builders';
import { cellsOf, paramsOf } from './run';

const done: Partial<Progress> = {
  state: 'done',
  completedFrom: '2025-08-28',
  completedOn: '2025-08-28',
  decidedBy: { role: 'note', text: 'Đã hoàn thành ngày 28/8/2025' },
};
const on = (from: string, to = from): Partial<Progress> => ({
  ...done,
  completedFrom: from,
  completedOn: to,
});
const one = (progress: Partial<Progress>) => programme([task(2, { progress })]);

describe('progress.completedBeforeStart', () => {
  it('reports a completion before the work was to begin', () => {
    expect(cellsOf('progress.completedBeforeStart', one(on('2024-12-31')))).toEqual(['H2']);
    expect(paramsOf('progress.completedBeforeStart', one(on('2024-12-31')))).toEqual([
      { completedOn: '2024-12-31', start: '2025-01-01' },
    ]);
  });

  it('allows the first day, an interval that reaches it, and no start', () => {
    expect(cellsOf('progress.completedBeforeStart', one(on('2025-01-01')))).toEqual([]);
    expect(cellsOf('progress.completedBeforeStart', one(on('2024-10-01', '2025-03-31')))).toEqual(
      [],
    );
    const unstarted = programme([task(2, { start: null, progress: on('2024-01-01') })]);
    expect(cellsOf('progress.completedBeforeStart', unstarted)).toEqual([]);
  });
});

describe('progress.completedInFuture', () => {
  it('reports a completion after today, not after the day of the view', () => {
    expect(cellsOf('progress.completedInFuture', one(on('2025-10-16')))).toEqual(['H2']);
    expect(cellsOf('progress.completedInFuture', one(on('2025-10-15')))).toEqual([]);
    expect(cellsOf('progress.completedInFuture', one(on('2025-10-01')))).toEqual([]);
  });

  it('allows a month that has begun', () => {
    expect(cellsOf('progress.completedInFuture', one(on('2025-10-01', '2025-10-31')))).toEqual([]);
  });
});

describe('progress.undated', () => {
  it('reports a task that is done on no recorded day', () => {
    const undated = { ...done, completedFrom: null, completedOn: null };
    expect(cellsOf('progress.undated', one(undated))).toEqual(['H2']);
  });

  it('is silent where the words themselves say in time or late', () => {
    const timeliness = { kind: 'late', days: 3 } as const;
    const said = { ...done, completedFrom: null, completedOn: null, timeliness };
    expect(cellsOf('progress.undated', one(said))).toEqual([]);
  });

  it('is silent for dated, open and dropped tasks', () => {
    expect(cellsOf('progress.undated', one(done))).toEqual([]);
    expect(cellsOf('progress.undated', one({}))).toEqual([]);
    expect(cellsOf('progress.undated', one({ state: 'dropped' }))).toEqual([]);
  });
});

describe('progress.notUnderstood', () => {
  it('names every wording nobody can tell, in its cell', () => {
    const notUnderstood = [
      { role: 'note', text: 'Như kỳ trước' },
      { role: 'note', text: 'Đã chuyển' },
    ] as const;
    const found = one({ notUnderstood });
    expect(cellsOf('progress.notUnderstood', found)).toEqual(['H2', 'H2']);
    expect(paramsOf('progress.notUnderstood', found)).toEqual([
      { text: 'Như kỳ trước' },
      { text: 'Đã chuyển' },
    ]);
  });

  it('is silent where all was understood', () => {
    expect(cellsOf('progress.notUnderstood', one(done))).toEqual([]);
  });
});

describe('progress.conflict', () => {
  const roles: readonly Role[] = [...ALL_ROLES, 'status'];

  it('points at the column that is not followed', () => {
    const texts = { status: 'Đang thực hiện', note: 'Đã hoàn thành' };
    const progress: Partial<Progress> = {
      state: 'notDone',
      conflict: ['status', 'note'],
      decidedBy: { role: 'status', text: 'Đang thực hiện' },
    };
    const found = programme([task(2, { texts, progress }, roles)], {}, roles);
    expect(cellsOf('progress.conflict', found)).toEqual(['H2']);
    expect(paramsOf('progress.conflict', found)).toEqual([
      { first: 'status', second: 'note', firstText: 'Đang thực hiện', secondText: 'Đã hoàn thành' },
    ]);
  });

  it('reports a deed called in time or late against its day', () => {
    const miscalled = (kind: 'onTime' | 'late', day: string) =>
      one({ ...on(day), timeliness: { kind, days: null } });
    expect(cellsOf('progress.conflict', miscalled('onTime', '2025-09-10'))).toEqual(['H2']);
    expect(cellsOf('progress.conflict', miscalled('late', '2025-08-28'))).toEqual(['H2']);
    expect(cellsOf('progress.conflict', miscalled('onTime', '2025-08-31'))).toEqual([]);
    expect(cellsOf('progress.conflict', miscalled('late', '2025-09-01'))).toEqual([]);
    expect(paramsOf('progress.conflict', miscalled('onTime', '2025-09-10'))).toEqual([
      expect.objectContaining({ first: 'note', second: 'deadline' }),
    ]);
  });

  it('is silent where the columns agree', () => {
    expect(cellsOf('progress.conflict', one(done))).toEqual([]);
  });
});
