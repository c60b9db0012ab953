import { describe, it, expect } from '@jest/globals';
import type { Role, TimeExpression } from '../../src/programme/types';
import { programme, task, time, type TaskParts } from './builders';
import { cellsOf, paramsOf } from './run';

const unreadable = time(null, null, 'unreadable', { text: 'Quý V' });
const month = (from: string, to: string, more: Partial<TimeExpression> = {}): TimeExpression =>
  time(from, to, 'month', more);
const one = (parts: TaskParts, roles?: readonly Role[]) =>
  roles === undefined ? programme([task(2, parts)]) : programme([task(2, parts, roles)], {}, roles);
const BOTH_IN_ONE: readonly Role[] = [
  'ordinal',
  'content',
  'time',
  'lead',
  'director',
  'output',
  'note',
];

describe('start.unreadable', () => {
  it('points at the start cell', () => {
    expect(cellsOf('start.unreadable', one({ start: unreadable }))).toEqual(['C2']);
    expect(paramsOf('start.unreadable', one({ start: unreadable }))).toEqual([{ text: 'Quý V' }]);
  });

  it('is silent for readable, empty and open starts', () => {
    expect(cellsOf('start.unreadable', one({ start: null }))).toEqual([]);
    expect(cellsOf('start.unreadable', one({ start: time(null, null, 'open') }))).toEqual([]);
  });

  it('leaves a column of both times to the deadline', () => {
    const both = one({ start: unreadable, deadline: unreadable }, BOTH_IN_ONE);
    expect(cellsOf('start.unreadable', both)).toEqual([]);
    expect(cellsOf('deadline.unreadable', both)).toEqual(['C2']);
  });
});

describe('deadline.unreadable', () => {
  it('points at the deadline cell and is no missing deadline', () => {
    const bad = one({ deadline: unreadable });
    expect(cellsOf('deadline.unreadable', bad)).toEqual(['D2']);
    expect(cellsOf('deadline.missing', bad)).toEqual([]);
  });

  it('allows what names no day on purpose', () => {
    const open = one({ deadline: time(null, null, 'open', { text: 'Theo kế hoạch' }) });
    expect(cellsOf('deadline.unreadable', open)).toEqual([]);
    expect(cellsOf('deadline.missing', open)).toEqual([]);
  });
});

describe('deadline.missing', () => {
  it('points at the empty cell', () => {
    expect(cellsOf('deadline.missing', one({ deadline: null }))).toEqual(['D2']);
  });

  it('is not settled by an unreadable start', () => {
    expect(cellsOf('deadline.missing', one({ deadline: null, start: unreadable }))).toEqual(['D2']);
  });

  it('allows standing tasks and a range in the start cell', () => {
    expect(cellsOf('deadline.missing', one({ deadline: null, ongoing: true }))).toEqual([]);
    const range = { deadline: null, originalDue: '2025-12-31', due: '2025-12-31' };
    expect(cellsOf('deadline.missing', one(range))).toEqual([]);
  });
});

describe('deadline.several', () => {
  it('names the day that was chosen', () => {
    const several = time('2025-06-30', '2025-06-30', 'day', { several: true, text: '30/6, 30/9' });
    expect(cellsOf('deadline.several', one({ deadline: several }))).toEqual(['D2']);
    expect(paramsOf('deadline.several', one({ deadline: several }))).toEqual([
      { text: '30/6, 30/9', from: '2025-06-30', to: '2025-06-30' },
    ]);
  });

  it('is silent for one date', () => {
    expect(cellsOf('deadline.several', one({}))).toEqual([]);
  });
});

describe('deadline.beforeStart', () => {
  const start = month('2025-09-01', '2025-09-30');

  it('points at a deadline that ends before the work begins', () => {
    const early = one({ start, deadline: month('2025-08-01', '2025-08-31') });
    expect(cellsOf('deadline.beforeStart', early)).toEqual(['D2']);
    expect(paramsOf('deadline.beforeStart', early)).toEqual([
      { start: '2025-09-01', due: '2025-08-31' },
    ]);
  });

  it.each([
    ['the same month', month('2025-09-01', '2025-09-30')],
    ['the first day of the start', time('2025-09-01', '2025-09-01', 'day')],
    ['a year around it', time('2025-01-01', '2025-12-31', 'year')],
    ['no deadline', null],
    ['a standing task', time(null, null, 'ongoing')],
  ])('allows %s', (_, deadline) => {
    expect(cellsOf('deadline.beforeStart', one({ start, deadline }))).toEqual([]);
  });

  it('goes by the table, not by an extension', () => {
    const late = { start, deadline: month('2025-10-01', '2025-10-31'), due: '2025-08-31' };
    expect(cellsOf('deadline.beforeStart', one(late))).toEqual([]);
  });
});

describe('deadline.outsideYear', () => {
  it.each([
    ['a month of the year after', month('2026-02-01', '2026-02-28')],
    ['a year before', time('2024-01-01', '2024-12-31', 'year')],
    ['a day with no beginning', time(null, '2024-12-14', 'day')],
    ['the first day of the year after', time('2026-01-01', '2026-01-01', 'day')],
  ])('reports %s', (_, deadline) => {
    expect(cellsOf('deadline.outsideYear', one({ deadline, start: null }))).toEqual(['D2']);
  });

  it.each([
    ['years that touch it', time('2025-01-01', '2030-12-31', 'range')],
    ['years that end in it', time('2021-01-01', '2025-12-31', 'range')],
    ['31 December', time('2025-12-31', '2025-12-31', 'day')],
    ['no deadline', null],
    ['a recurring one', time(null, null, 'recurring')],
  ])('allows %s', (_, deadline) => {
    expect(cellsOf('deadline.outsideYear', one({ deadline }))).toEqual([]);
  });

  it('lets an open beginning begin with the work', () => {
    const deadline = time(null, '2026-02-14', 'day');
    expect(cellsOf('deadline.outsideYear', one({ deadline }))).toEqual([]);
    expect(cellsOf('deadline.outsideYear', one({ deadline, start: null }))).toEqual(['D2']);
  });

  it('is silent where the programme has no year', () => {
    const tasks = [task(2, { deadline: month('2027-02-01', '2027-02-28') })];
    expect(cellsOf('deadline.outsideYear', programme(tasks, { year: null }))).toEqual([]);
  });
});

describe('deadline.yearInferred', () => {
  const inferred = month('2025-08-01', '2025-08-31', { inferred: ['year'], text: 'Tháng 8' });

  it('says which year was taken', () => {
    const found = paramsOf('deadline.yearInferred', one({ deadline: inferred }));
    expect(found).toEqual([{ text: 'Tháng 8', due: '2025-08-31', year: 2025 }]);
    expect(cellsOf('deadline.yearInferred', one({ deadline: inferred }))).toEqual(['D2']);
    expect(cellsOf('deadline.yearInferred', one({ deadline: inferred }, BOTH_IN_ONE))).toEqual([
      'C2',
    ]);
  });

  it('points at the start cell where that gives the deadline', () => {
    const parts = { deadline: null, start: inferred, originalDue: '2025-08-31' };
    expect(cellsOf('deadline.yearInferred', one(parts))).toEqual(['C2']);
  });

  it('allows written years and other inferred parts', () => {
    const days = month('2025-01-01', '2025-03-31', { inferred: ['days'] });
    expect(cellsOf('deadline.yearInferred', one({ deadline: days }))).toEqual([]);
    expect(cellsOf('deadline.yearInferred', one({ start: inferred }))).toEqual([]);
  });
});
