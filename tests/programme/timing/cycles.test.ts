import { describe, it, expect } from '@jest/globals';
import { cycleOf, nextDue, readTime } from '../../../src/programme/timing';

const read = (text: string) => readTime(text, { year: 2025 });

describe('recurrences', () => {
  const once = { count: 1, day: null, month: null };
  it.each([
    ['Hằng năm', [{ every: 'year', ...once }]],
    ['Hàng quý', [{ every: 'quarter', ...once }]],
    ['Định kỳ 06 tháng', [{ every: 'half', ...once }]],
    ['03 tháng/lần', [{ every: 'quarter', ...once }]],
    ['02 lần/năm', [{ every: 'half', ...once }]],
    ['2 tháng/lần', [{ every: 'month', ...once, count: 2 }]],
    ['Ngày 25 hàng tháng', [{ every: 'month', ...once, day: 25 }]],
    ['Trước ngày 15 hằng tháng', [{ every: 'month', ...once, day: 14 }]],
    ['Trước ngày 01 hằng tháng', [{ every: 'month', ...once }]],
    ['trước 16h00 ngày 25 hàng tháng', [{ every: 'month', ...once, day: 25 }]],
    ['trước ngày 25 của tháng cuối quý', [{ every: 'quarter', ...once, day: 24 }]],
    ['ngày 05 của tháng đầu quý sau', [{ every: 'quarter', ...once, day: 5, month: 1 }]],
    ['trước 16h00 thứ Sáu hàng tuần', [{ every: 'week', ...once, day: 5 }]],
    ['Trước thứ Hai hàng tuần', [{ every: 'week', ...once, day: 7 }]],
    ['Tháng 12 hằng năm', [{ every: 'year', ...once, month: 12 }]],
    ['trước ngày 31 tháng 3 hằng năm', [{ every: 'year', count: 1, day: 30, month: 3 }]],
    ['trước tháng 12 hàng năm', [{ every: 'year', ...once, month: 11 }]],
    ['Quý I hằng năm', [{ every: 'year', ...once, month: 3 }]],
  ])('of %s', (text, recurrences) => {
    expect(read(text)).toMatchObject({ kind: 'recurring', from: null, to: null, recurrences });
  });

  it('name every cycle once', () => {
    const every = read('Định kỳ hàng quý, 6 tháng, 1 năm').recurrences?.map((each) => each.every);
    expect(every).toEqual(['quarter', 'half', 'year']);
    expect(read('mỗi tháng họp 01 lần vào ngày 5 hàng tháng').recurrences).toHaveLength(1);
  });

  it('are none where only "định kỳ" is said', () => {
    expect(read('Định kỳ')).toMatchObject({ kind: 'recurring', recurrences: [] });
  });
});

describe('nextDue', () => {
  it.each([
    ['Ngày 25 hàng tháng', '2025-09-25', '2025-09-25'],
    ['Ngày 25 hàng tháng', '2025-09-26', '2025-10-25'],
    ['Ngày 31 hàng tháng', '2025-02-01', '2025-02-28'],
    ['Ngày 31 hàng tháng', '2024-02-29', '2024-02-29'],
    ['Hàng tháng', '2025-12-31', '2025-12-31'],
    ['Hàng quý', '2025-09-30', '2025-09-30'],
    ['Hàng quý', '2025-10-01', '2025-12-31'],
    ['trước ngày 25 của tháng cuối quý', '2025-09-25', '2025-12-24'],
    ['ngày 05 của tháng đầu quý sau', '2025-09-30', '2025-10-05'],
    ['Định kỳ 06 tháng', '2025-07-01', '2025-12-31'],
    ['Định kỳ hàng quý, 6 tháng, 1 năm', '2025-04-01', '2025-06-30'],
    ['9 tháng/lần', '2025-10-01', '2026-09-30'],
    ['Tháng 12 hằng năm', '2025-12-31', '2025-12-31'],
    ['trước ngày 31 tháng 3 hằng năm', '2025-03-31', '2026-03-30'],
    ['15/6 và 15/12 hằng năm', '2025-06-16', '2025-12-15'],
    ['trước 16h00 thứ Sáu hàng tuần', '2025-09-27', '2025-10-03'],
    ['Hàng tuần', '2025-09-24', '2025-09-28'],
    ['Hằng ngày', '2025-09-24', '2025-09-24'],
    ['2 tháng/lần', '2025-01-15', '2025-02-28'],
  ])('of %s from %s is %s', (text, asOf, due) => {
    expect(nextDue(read(text), asOf)).toBe(due);
  });

  it.each(['Quý III/2025', 'Thường xuyên', 'Định kỳ', '2 năm/lần', '5 tháng/lần', '10 ngày/lần'])(
    'of %s is null',
    (text) => {
      expect(nextDue(read(text), '2025-09-30')).toBeNull();
    },
  );
});

describe('cycleOf', () => {
  it.each([
    ['Hằng năm', '2025-05-05', '2025-01-01', '2025-12-31'],
    ['trước ngày 31 tháng 3 hằng năm', '2025-05-05', '2025-01-01', '2025-12-31'],
    ['Hàng quý', '2025-05-05', '2025-04-01', '2025-06-30'],
    ['Ngày 25 hàng tháng', '2025-01-27', '2025-01-01', '2025-01-31'],
    ['Hàng tuần', '2025-09-24', '2025-09-22', '2025-09-28'],
    ['Hằng ngày', '2025-09-24', '2025-09-24', '2025-09-24'],
    ['Định kỳ hàng quý, 6 tháng, 1 năm', '2025-05-05', '2025-04-01', '2025-06-30'],
    ['15/6 và 15/12 hằng năm', '2025-06-15', '2024-12-16', '2025-06-15'],
    ['15/6 và 15/12 hằng năm', '2025-06-16', '2025-06-16', '2025-12-15'],
  ])('of %s around %s', (text, day, from, to) => {
    expect(cycleOf(read(text), day)).toEqual({ from, to });
  });

  it.each(['Tháng 5/2025', 'Liên tục', '2 năm/lần'])('of %s is null', (text) => {
    expect(cycleOf(read(text), '2025-05-05')).toBeNull();
  });
});
