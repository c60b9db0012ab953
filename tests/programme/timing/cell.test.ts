import { describe, it, expect } from '@jest/globals';
import { serialOfDay } from '../../../src/programme/calendar';
import { readTimeCell } from '../../../src/programme/timing';

const context = { year: 2025 };
const AUGUST_30 = serialOfDay('2025-08-30');
const SEPTEMBER_1 = serialOfDay('2025-09-01');

describe('a cell with nothing in it', () => {
  it.each(['', '  ', '\n', '-', '–', '…', '....', '____'])('is null: %j', (value) => {
    expect(readTimeCell(value, undefined, context)).toBeNull();
  });
});

describe('a text cell', () => {
  it('is read as a text, whatever is displayed', () => {
    expect(readTimeCell('Quý III/2025', 'Quý III/2025', context)).toMatchObject({
      kind: 'quarter',
    });
    expect(readTimeCell('2025', undefined, context)).toMatchObject({ kind: 'year' });
    expect(readTimeCell('46203', undefined, context)).toMatchObject({ kind: 'unreadable' });
    expect(readTimeCell('#REF!', undefined, context)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a date cell', () => {
  it.each([
    ['30/08/2025', AUGUST_30],
    ['30/8/25', AUGUST_30],
    ['2025-08-30', AUGUST_30],
    ['8/30/2025', AUGUST_30],
    ['30-Aug-25', AUGUST_30],
    ['30-Thg8-25', AUGUST_30],
    ['30-Aug', AUGUST_30],
    ['Saturday, August 30, 2025', AUGUST_30],
    ['ngày 30 tháng 8 năm 2025', AUGUST_30],
    ['30/08/2025 14:30', AUGUST_30 + 0.6],
    ['########', AUGUST_30],
  ])('shown as %s is that day', (displayed, value) => {
    expect(readTimeCell(value, displayed, context)).toMatchObject({
      kind: 'day',
      from: '2025-08-30',
      to: '2025-08-30',
      inferred: [],
    });
  });

  it('shown in the American order is the serial’s day', () => {
    expect(readTimeCell(SEPTEMBER_1, '9/1/2025', context)).toMatchObject({ from: '2025-09-01' });
  });

  it('shown without its year keeps the serial’s', () => {
    const reading = readTimeCell(serialOfDay('2026-01-15'), '15/01', context);
    expect(reading).toMatchObject({ from: '2026-01-15', inferred: [] });
  });

  it.each([
    ['Tháng 3/2026', serialOfDay('2026-03-01'), 'month', '2026-03-01', '2026-03-31'],
    ['03/2026', serialOfDay('2026-03-15'), 'month', '2026-03-01', '2026-03-31'],
    ['Sep-25', SEPTEMBER_1, 'month', '2025-09-01', '2025-09-30'],
    ['Sep-25', serialOfDay('2025-09-25'), 'month', '2025-09-01', '2025-09-30'],
    ['9/25', SEPTEMBER_1, 'month', '2025-09-01', '2025-09-30'],
    ['Quý III/2025', SEPTEMBER_1, 'quarter', '2025-07-01', '2025-09-30'],
    ['2025', SEPTEMBER_1, 'year', '2025-01-01', '2025-12-31'],
  ])('shown as %s is the period shown', (displayed, value, kind, from, to) => {
    expect(readTimeCell(value, displayed, context)).toMatchObject({ kind, from, to, inferred: [] });
  });

  it('too narrow to show keeps a text that a person can read', () => {
    expect(readTimeCell(AUGUST_30, '####', context)?.text).toBe('30/8/2025');
  });
});

describe('a number cell', () => {
  it.each([
    ['2025', 2025, 'year'],
    ['2030', 2030, 'year'],
    ['8.2025', 8.2025, 'month'],
    ['8,2025', 8.2025, 'month'],
  ])('shown as %s is a time', (displayed, value, kind) => {
    expect(readTimeCell(value, displayed, context)).toMatchObject({ kind });
  });

  it('is read without its display where only one reading is left', () => {
    expect(readTimeCell(2025, undefined, context)).toMatchObject({ kind: 'year' });
    expect(readTimeCell(8.2025, undefined, context)).toMatchObject({ from: '2025-08-01' });
  });

  it.each([
    ['46203', 46203],
    ['46,203', 46203],
    ['46.203,00', 46203],
    [undefined, 46203],
    ['46.203 đ', 46203],
    ['4620300%', 46203],
    ['10.202', 10.202],
    ['13.2025', 13.2025],
    ['6', 6],
    ['0', 0],
    ['-1', -1],
    ['#########', -1],
    ['1.5', 1.5],
    ['3000', 3000],
  ])('shown as %s is unreadable, never a guess', (displayed, value) => {
    expect(readTimeCell(value, displayed, context)).toMatchObject({
      kind: 'unreadable',
      from: null,
      to: null,
    });
  });

  it('is unreadable where it is a truth value or no number', () => {
    expect(readTimeCell(true, 'TRUE', context)).toMatchObject({ kind: 'unreadable', text: 'TRUE' });
    expect(readTimeCell(Number.NaN, undefined, context)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('corrections', () => {
  it('apply to what a cell shows', () => {
    const corrections = [
      { text: '46203', reading: { kind: 'day', from: '2026-07-15', to: '2026-07-15' } },
      { text: 'Sau Đại hội', reading: { kind: 'ongoing', from: null, to: null } },
    ] as const;
    const withCorrections = { year: 2025, corrections };
    expect(readTimeCell('Sau đại hội', undefined, withCorrections)).toMatchObject({
      kind: 'ongoing',
    });
    expect(readTimeCell(46203, '46203', withCorrections)).toMatchObject({ to: '2026-07-15' });
  });
});
