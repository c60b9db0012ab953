import { describe, it, expect } from '@jest/globals';
import { readTime } from '../../../src/programme/timing';

const read = (text: string, year: number | null = 2025) => readTime(text, { year });

describe('the text of a reading', () => {
  it('is kept as written, in NFC, trimmed', () => {
    expect(read(`  ${'Quý III/2025'.normalize('NFD')}\n`).text).toBe('Quý III/2025');
    expect(read('Tháng\n9/2025').text).toBe('Tháng\n9/2025');
    expect(read('ngày 25 / 8 /202 6').text).toBe('ngày 25 / 8 /202 6');
  });
});

describe('what is inferred', () => {
  it.each([
    ['nothing of a full date', '30/6/2025', []],
    ['nothing of a neighbour’s year', 'Tháng 3 - 5/2025', []],
    ['nothing of a year said before', 'Năm 2025: quý III', []],
    ['the year', 'Trước ngày 15/12', ['year']],
    ['the year of "trong năm"', 'Trong năm', ['year']],
    ['the days of "cuối quý"', 'Cuối quý III/2025', ['days']],
    ['both of "đầu năm"', 'đầu năm', ['year', 'days']],
    ['no days of a decade with a fixed meaning', 'Trung tuần tháng 4/2025', []],
    ['the days of a week', 'Tuần 2 tháng 3/2025', ['days']],
  ])('is %s', (_name, text, inferred) => {
    expect(read(text).inferred).toEqual(inferred);
  });

  it('is nothing without a programme year: the text is unreadable', () => {
    expect(read('Quý III', null).kind).toBe('unreadable');
    expect(read('Quý III/2025', null)).toMatchObject({ from: '2025-07-01', inferred: [] });
  });

  it('depends on the year given', () => {
    expect(read('29/02', 2024).to).toBe('2024-02-29');
    expect(read('29/02', 2025).kind).toBe('unreadable');
  });
});

describe('several dates in one cell', () => {
  it.each([
    ['the first', 'Sơ kết 30/6/2025, tổng kết 31/12/2025', '2025-06-30'],
    ['the first of lines', '- Tháng 3/2025\n- Tháng 9/2025', '2025-03-31'],
    ['the first of members that are no neighbours', 'Tháng 3 và tháng 9/2025', '2025-03-31'],
    ['the last of a series', 'Đợt 1: 30/6; đợt 2: 30/11/2025', '2025-11-30'],
    ['the last of numbered times', 'Lần 1 tháng 3/2025, lần 2 tháng 9/2025', '2025-09-30'],
    ['the new one after a move', 'Lùi từ tháng 3/2025 sang tháng 6/2025', '2025-06-30'],
  ])('count %s', (_name, text, to) => {
    expect(read(text).to).toBe(to);
  });

  it('are told apart from one date said twice', () => {
    expect(read('Sơ kết 30/6/2025, tổng kết 31/12/2025').several).toBe(true);
    expect(read('30/6/2025 (ngày 30 tháng 6 năm 2025)').several).toBeUndefined();
    expect(read('Tháng 8 (Quý III/2025)').several).toBeUndefined();
    expect(read('Tháng 1, 2, 3/2025').several).toBeUndefined();
  });

  it('give way to an explanation in brackets', () => {
    const text = 'chậm nhất trước 95 ngày trước ngày bầu cử (tức ngày 10/12/2025)';
    expect(read(text)).toMatchObject({ kind: 'range', from: null, to: '2025-12-10' });
    expect(read('Ngày bầu cử (tức ngày 15/3/2026)')).toMatchObject({
      kind: 'day',
      from: '2026-03-15',
      to: '2026-03-15',
    });
  });
});

describe('an upper bound', () => {
  it.each([
    ['before a day', 'Trước ngày 01/3/2024', '2024-02-29'],
    ['before a month', 'Trước tháng 3/2027', '2027-02-28'],
    ['before a quarter', 'trước quý III/2025', '2025-06-30'],
    ['before a year', 'trước năm 2026', '2025-12-31'],
    ['before an hour of a day', 'trước 16h00 ngày 24/8/2025', '2025-08-24'],
    ['before midnight of a day', 'trước 0h00 ngày 01/7/2025', '2025-06-30'],
    ['before the end of a period', 'trước cuối quý III/2025', '2025-09-30'],
    ['at latest, before', 'chậm nhất trước ngày 31/12/2025', '2025-12-30'],
    ['until', 'Đến hết ngày 30/11/2025', '2025-11-30'],
    ['at latest', 'chậm nhất là hết Quý II/2025', '2025-06-30'],
    ['a deadline', 'Thời hạn hoàn thành: 30/6/2025', '2025-06-30'],
  ])('is read: %s', (_name, text, to) => {
    expect(read(text)).toMatchObject({ kind: 'range', from: null, to });
  });
});

describe('corrections', () => {
  const corrections = [
    { text: 'Sau Đại hội', reading: { kind: 'range', from: null, to: '2025-09-30' } },
    { text: 'Tháng 3', reading: { kind: 'month', from: '2026-03-01', to: '2026-03-31' } },
  ] as const;

  it('go before the rules, whatever the case, marks and spaces', () => {
    const context = { year: 2025, corrections };
    expect(readTime('SAU  ĐẠI HỘI.', context)).toEqual({
      kind: 'range',
      from: null,
      to: '2025-09-30',
      text: 'SAU  ĐẠI HỘI.',
      inferred: [],
    });
    expect(readTime('tháng 3'.normalize('NFD'), context).from).toBe('2026-03-01');
  });

  it('leave other texts alone, also those that differ in a slash', () => {
    expect(readTime('Tháng 3/2025', { year: 2025, corrections }).from).toBe('2025-03-01');
    const slash = [{ text: '2-3/2025', reading: { kind: 'day', from: null, to: null } }] as const;
    expect(readTime('2/3/2025', { year: 2025, corrections: slash }).from).toBe('2025-03-02');
  });

  it('do not leak into later readings', () => {
    readTime('Quý III', { year: 2025, corrections });
    expect(readTime('Tháng 3', { year: 2025 }).from).toBe('2025-03-01');
  });
});
