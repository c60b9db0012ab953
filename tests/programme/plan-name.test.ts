import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlanName } from '../../src/programme/plan-name';
import { TITLE_2023, TITLE_2025 } from './table/sheets';

const read = (...lines: readonly string[]) => readPlanName(lines.join('\n'), lines.join('\n'));

describe('the plan a table belongs to', () => {
  it('is read from the two real titles', () => {
    expect(read(...TITLE_2025)).toEqual({
      kind: 'Quyết định',
      name: 'CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM NĂM 2025 CỦA LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK NÔNG',
      number: '1432/QĐ-UBND',
      date: '2024-11-25',
      issuer: 'Chủ tịch UBND tỉnh Đắk Nông',
    });
    expect(read(...TITLE_2023)).toEqual({
      kind: 'Kế hoạch',
      name: TITLE_2023[1],
      number: '127/KH-UBND',
      date: '2023-03-06',
      issuer: 'UBND tỉnh Đắk Nông',
    });
  });

  it.each([
    [
      '(Ban hành kèm theo Kế hoạch số 45/KH-SNV ngày 12/02/2026 của Sở Nội vụ)',
      'Kế hoạch',
      '45/KH-SNV',
      '2026-02-12',
      'Sở Nội vụ',
    ],
    [
      'Kèm theo Thông báo số: 40 /TB-SYT, ngày 05 tháng 01 năm 2026',
      'Thông báo',
      '40/TB-SYT',
      '2026-01-05',
      null,
    ],
    [
      '(Kèm theo Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương)',
      'Nghị quyết',
      '20-NQ/TW',
      '2022-06-16',
      'Ban Chấp hành Trung ương',
    ],
    [
      '(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng 11 năm 2025 của UBND huyện)',
      'Quyết định',
      '……/QĐ-UBND',
      null,
      'UBND huyện',
    ],
    [
      '(Kèm theo Kế hoạch của Liên minh Hợp tác xã tỉnh)',
      'Kế hoạch',
      null,
      null,
      'Liên minh Hợp tác xã tỉnh',
    ],
  ])('is attached: %s', (line, kind, number, date, issuer) => {
    const plan = read('PHỤ LỤC II', 'DANH MỤC NHIỆM VỤ', line);
    expect(plan).toEqual({ kind, name: 'DANH MỤC NHIỆM VỤ', number, date, issuer });
  });

  it('is the paper itself under a letterhead', () => {
    const above = [
      'UBND TỈNH',
      'LIÊN MINH HỢP TÁC XÃ',
      'Số: 12/KH-LMHTX',
      'Đắk Nông, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH CÔNG TÁC NĂM 2026',
    ];
    expect(readPlanName('KẾ HOẠCH CÔNG TÁC NĂM 2026', above.join('\n'))).toEqual({
      kind: 'Kế hoạch',
      name: 'KẾ HOẠCH CÔNG TÁC NĂM 2026',
      number: '12/KH-LMHTX',
      date: '2026-01-05',
      issuer: 'LIÊN MINH HỢP TÁC XÃ',
    });
  });

  it('has a name alone, or is none', () => {
    const none = { kind: null, number: null, date: null, issuer: null };
    expect(read('CHƯƠNG TRÌNH CÔNG TÁC', 'NĂM 2025')).toEqual({
      ...none,
      name: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025',
    });
    expect(read('')).toBeNull();
  });

  it('reads any text, however long, in no time', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPlanName(text, text)));
    for (const part of [
      'kèm theo ',
      'Số: ',
      'kèm theo Quyết định số ',
      '1/',
      'A-',
      '… ',
      '(',
      ' ',
    ]) {
      const text = part.repeat(32_767 / part.length);
      const before = process.cpuUsage().user;
      readPlanName(text, `kèm theo Kế hoạch số ${text}`);
      expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
    }
  });
});
