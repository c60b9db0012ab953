import { describe, it, expect } from '@jest/globals';
import { readTime } from '../../../src/programme/timing';

describe('a programme over several years', () => {
  const context = { year: 2026, lastYear: 2030 };

  it.each([
    'Tháng 8',
    'Quý IV',
    '30/6',
    'Trước ngày 15/12',
    'Trong năm',
    'cuối năm',
    '6 tháng đầu năm',
  ])('leaves %s unread: it could be of each year', (text) => {
    expect(readTime(text, context)).toMatchObject({ kind: 'unreadable', from: null, to: null });
  });

  it.each([
    ['Tháng 8/2027', '2027-08-01', '2027-08-31'],
    ['Quý I và quý II năm 2028', '2028-01-01', '2028-06-30'],
    ['Từ tháng 9 đến tháng 12/2029', '2029-09-01', '2029-12-31'],
    ['Năm 2027: quý III', '2027-07-01', '2027-09-30'],
  ])('reads %s, whose year is written', (text, from, to) => {
    expect(readTime(text, context)).toMatchObject({ from, to, inferred: [] });
  });

  it.each(['Cả giai đoạn', 'Trong giai đoạn', 'Toàn nhiệm kỳ', 'Trong cả giai đoạn.'])(
    'reads %s as all its years, inferred',
    (text) => {
      expect(readTime(text, context)).toMatchObject({
        kind: 'range',
        from: '2026-01-01',
        to: '2030-12-31',
        inferred: ['year'],
      });
      expect(readTime(text, { year: 2026 }).kind).toBe('unreadable');
    },
  );

  it('reads what comes round and what goes on as in any other', () => {
    expect(readTime('Hằng năm', context).kind).toBe('recurring');
    expect(readTime('Thường xuyên', context).kind).toBe('ongoing');
  });

  it('is one of a single year where the last year is the first, or none', () => {
    for (const lastYear of [2026, null, undefined, NaN, 2020, 9999]) {
      expect(readTime('Tháng 8', { year: 2026, lastYear: lastYear ?? null }).to).toBe('2026-08-31');
    }
  });
});

describe('a school year', () => {
  const context = { year: 2025, lastYear: 2026, schoolYear: true };

  it.each([
    ['Tháng 9', '2025-09-01', '2025-09-30'],
    ['Tháng 3', '2026-03-01', '2026-03-31'],
    ['Trước ngày 15/12', null, '2025-12-14'],
    ['05/5', '2026-05-05', '2026-05-05'],
    ['Từ tháng 10 đến tháng 2', '2025-10-01', '2026-02-28'],
    ['Tuần 2 tháng 11', '2025-11-10', '2025-11-16'],
    ['Quý I', '2026-01-01', '2026-03-31'],
  ])('gives %s the year its month lies in', (text, from, to) => {
    expect(readTime(text, context)).toMatchObject({ from, to });
    expect(readTime(text, context).inferred).toContain('year');
  });

  it.each(['Quý III', 'cuối năm', 'Trong năm', '6 tháng đầu năm'])(
    'leaves %s unread: it could be of both',
    (text) => {
      expect(readTime(text, context).kind).toBe('unreadable');
    },
  );
});
