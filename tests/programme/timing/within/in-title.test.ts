import { describe, it, expect } from '@jest/globals';
import { findTimeInTitle } from '../../../../src/programme/timing';

const read = (text: string, year: number | null = 2025) => findTimeInTitle(text, { year })?.time;

describe('the period of a title', () => {
  it.each([
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8/2025', '2025-08-01', '2025-08-31'],
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 NĂM 2025', '2025-04-01', '2025-04-30'],
    ['KẾ HOẠCH CÔNG TÁC\nQUÝ III NĂM 2025', '2025-07-01', '2025-09-30'],
    ['NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2025', '2025-07-01', '2025-12-31'],
    ['KẾT QUẢ THÁNG 7 VÀ NHIỆM VỤ THÁNG 8/2025', '2025-08-01', '2025-08-31'],
    [
      'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 8\n(Kèm theo Kế hoạch số 12 ngày 30 tháng 7 năm 2025)',
      '2025-08-01',
      '2025-08-31',
    ],
    ['Tháng 4', '2025-04-01', '2025-04-30'],
    ['T5', '2025-05-01', '2025-05-31'],
    ['Quý IV', '2025-10-01', '2025-12-31'],
  ])('is read from %j', (title, from, to) => {
    expect(read(title)).toMatchObject({ from, to });
    expect(read(title.normalize('NFD'))).toMatchObject({ from, to });
  });

  it.each([
    'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025',
    'NHIỆM VỤ THEO THÔNG BÁO KẾT LUẬN GIAO BAN THÁNG 8 NĂM 2026',
    'KẾ HOẠCH THÁNG 8, THÁNG 10/2025',
    'CHƯƠNG TRÌNH CÔNG TÁC (Đắk Lắk, ngày 05 tháng 8 năm 2025)',
    'KẾ HOẠCH THÁNG 13/2025',
    'Sheet1',
    '',
  ])('is none in %j', (title) => {
    expect(read(title)).toBeUndefined();
  });
});
