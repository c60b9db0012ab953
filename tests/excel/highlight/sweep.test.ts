import { describe, it, expect } from '@jest/globals';
import { highlight } from '../../../src/excel/highlight';
import { differences, told } from './colours';
import { openTable, remarkLines, type Line } from './tables';

/** Ways to say 31 August 2025, and deadlines that are no day. */
const AUGUST: readonly Line[] = [
  { deadline: 'Tháng 8/2025' },
  { deadline: 'T8/2025' },
  { deadline: '8/2025' },
  { deadline: 'tháng 8' },
  { deadline: '31/8/2025' },
  { deadline: 'Ngày 31 tháng 8 năm 2025' },
  { deadline: 'Trước ngày 01/9/2025' },
  { deadline: 'Đến hết ngày 31/8/2025' },
  { deadline: 'Từ tháng 3 đến tháng 8/2025' },
  { deadline: 'Cuối tháng 8/2025' },
  { deadline: 'Tháng 8/2025'.normalize('NFD') },
  { deadline: 'Tháng\n8/2025' },
  { serial: [45900, 'dd/mm/yyyy'] },
  { serial: [45870, '"Tháng "m/yyyy'] },
  { start: 'Tháng 3 đến tháng 8/2025' },
  { start: 'Thường xuyên', deadline: 'Tháng 8/2025' },
  { start: 'Tháng 01/2025', deadline: 'tháng 8/2025' },
  { deadline: 'Thường xuyên' },
  { deadline: 'Hàng quý' },
  { start: 'Ngày 25 hàng tháng' },
  { deadline: 'Theo kế hoạch' },
  { deadline: 'Tháng 13/2025' },
  {},
];
const AUGUST_DAYS = ['2025-07-01', '2025-08-24', '2025-08-31', '2025-09-01', '2026-01-15'];

/** Quarters, halves, years and what is inferred of them. */
const PERIODS: readonly Line[] = [
  { deadline: 'Quý II/2025' },
  { deadline: '6 tháng đầu năm 2025' },
  { deadline: 'Quý I, II/2025' },
  { deadline: 'Giữa năm' },
  { deadline: 'Quý III/2025' },
  { deadline: '9 tháng đầu năm 2025' },
  { deadline: 'Năm 2025' },
  { deadline: '2025' },
  { deadline: 'Trong năm 2025' },
  { deadline: 'Giai đoạn 2021-2025' },
  { deadline: '6 tháng cuối năm' },
  { serial: [2025, '0'] },
];
const PERIOD_DAYS = [
  '2025-06-01',
  ...['2025-06-23', '2025-06-30', '2025-07-01'],
  ...['2025-09-23', '2025-09-30', '2025-10-01'],
  ...['2025-12-24', '2025-12-31', '2026-01-01', '2026-06-30'],
];

describe.each([
  ['a day in August', AUGUST, AUGUST_DAYS],
  ['a period', PERIODS, PERIOD_DAYS],
] as const)('every remark with every way to write %s', (_what, forms, days) => {
  const remarks = remarkLines();

  it.each(forms.map((_, shift) => shift))(
    'has the colour of its status on every day (forms turned by %i)',
    async (shift) => {
      const lines = remarks.map((remark, i) => ({
        ...forms[(i + shift) % forms.length],
        ...remark,
      }));
      const bench = await openTable(lines);
      const { unmarked } = await highlight(bench.door, undefined);
      expect(unmarked).toEqual([]);
      const result = await differences(bench, days);
      expect(result.differences.map(told)).toEqual([]);
      expect(result.strangers).toEqual([]);
      expect(result.compared).toBe(lines.length * days.length);
    },
  );
});
