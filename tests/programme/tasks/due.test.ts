import { describe, expect, it } from '@jest/globals';
import { timesOf, timesOfSpan } from '../../../src/programme/tasks/due';
import { readTime } from '../../../src/programme/timing';

const read = (text: string) => (text === '' ? null : readTime(text, { year: 2025 }));

/** start | deadline → from | due | ongoing (src/README §4), by hand. */
const CASES: readonly (readonly [string, string, string | null, string | null, boolean])[] = [
  ['Tháng 01/2025', 'Tháng 8/2025', '2025-01-01', '2025-08-31', false],
  ['', 'Tháng 8/2025', null, '2025-08-31', false],
  ['', 'Tháng 6 - Tháng 9/2025', '2025-06-01', '2025-09-30', false],
  ['Tháng 7/2025', 'Tháng 6 - Tháng 9/2025', '2025-07-01', '2025-09-30', false],
  ['Tháng 01 đến tháng 12/2025', '', '2025-01-01', '2025-12-31', false],
  ['Tháng 3/2025', '', '2025-03-01', null, false],
  ['Quý I/2025', '', '2025-01-01', null, false],
  ['05/3/2025', '', '2025-03-05', null, false],
  ['', '', null, null, false],
  ['', 'Thường xuyên', null, null, true],
  ['Thường xuyên', '', null, null, true],
  ['Thường xuyên', 'Tháng 12/2025', null, null, true],
  ['Tháng 01/2025', 'Hằng quý', '2025-01-01', null, true],
  ['Hằng tháng', '', null, null, true],
  ['Từ 01/7/2025', '', '2025-07-01', null, true],
  ['Từ 01/7/2025', '31/12/2025', '2025-07-01', '2025-12-31', false],
  ['', '2025 và những năm tiếp theo', '2025-01-01', null, true],
  ['Tháng 01/2025', 'Theo kế hoạch', '2025-01-01', null, false],
  ['Tháng 01 đến tháng 12/2025', 'Theo kế hoạch', '2025-01-01', null, false],
  ['Tháng 01/2025', '31/11/2025', '2025-01-01', null, false],
  ['31/11/2025', 'Tháng 12/2025', null, '2025-12-31', false],
  ['', 'Trước ngày 15/12', null, '2025-12-14', false],
];

describe('timesOf', () => {
  it.each(CASES)('start “%s”, deadline “%s”', (start, deadline, from, due, ongoing) => {
    const times = timesOf(read(start), read(deadline));
    expect([times.from, times.originalDue, times.ongoing]).toEqual([from, due, ongoing]);
  });
});

describe('timesOfSpan', () => {
  it.each([
    ['Quý I - Quý II/2025', '2025-01-01', '2025-06-30', false, true],
    ['Tháng 6/2025', '2025-06-01', '2025-06-30', false, true],
    ['Trước 30/6', null, '2025-06-29', false, false],
    ['Thường xuyên', null, null, true, false],
    ['Từ 01/7/2025', '2025-07-01', null, true, true],
    ['sớm', null, null, false, false],
  ] as const)('reads start and deadline of “%s”', (text, from, due, ongoing, hasStart) => {
    const times = timesOfSpan(read(text));
    expect([times.from, times.originalDue, times.ongoing]).toEqual([from, due, ongoing]);
    expect(times.start !== null).toBe(hasStart);
    expect(times.deadline?.text).toBe(text);
  });

  it('reads nothing in an empty cell', () => {
    expect(timesOfSpan(null)).toEqual({
      start: null,
      deadline: null,
      from: null,
      originalDue: null,
      ongoing: false,
    });
  });
});
