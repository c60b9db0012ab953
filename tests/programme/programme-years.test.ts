import { describe, expect, it } from '@jest/globals';
import { readProgrammes } from '../../src/programme/read';
import { grid } from './table/sheets';

const HEAD = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Ghi chú';

function read(title: string, dues: readonly string[], asOf?: string) {
  const rows = dues.map((due, at) => `${at + 1} | Việc số ${at + 1} | ${due} | Văn phòng |`);
  const [programme] = readProgrammes(grid([title, '', HEAD, ...rows].join('\n')), {
    ...(asOf === undefined ? {} : { asOf }),
  });
  return programme;
}

describe('programmes over years', () => {
  it.each([
    ['KẾ HOẠCH THỰC HIỆN ĐỀ ÁN GIAI ĐOẠN 2025-2027', ['Tháng 3/2026', 'Quý I/2025'], [2025, 2027]],
    ['ĐỀ ÁN GIAI ĐOẠN 2026 – 2030', ['Năm 2027', 'Tháng 8/2026'], [2026, 2030]],
    ['KẾ HOẠCH CÁC NĂM 2025, 2026', ['15/3/2026', '15/4/2025'], [2025, 2026]],
    ['KẾ HOẠCH TỪ NĂM 2025 ĐẾN NĂM 2028', ['15/3/2026', '15/4/2025'], [2025, 2028]],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG NHIỆM KỲ 2025-2030', ['15/3/2026'], [2025, 2030]],
    ['KẾ HOẠCH PHÁT TRIỂN HTX ĐẾN NĂM 2030', ['15/3/2026', 'Năm 2029'], [2026, 2030]],
    ['ĐỀ ÁN ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045', ['15/3/2026', 'Năm 2035'], [2026, 2045]],
    ['KẾ HOẠCH NĂM HỌC 2025-2026', ['15/9/2025', '20/4/2026'], [2025, 2026]],
    [
      'KẾ HOẠCH NĂM 2025 THỰC HIỆN ĐỀ ÁN GIAI ĐOẠN 2021-2025',
      ['Tháng 3/2025', 'Tháng 8/2025', '2021-2025'],
      [2025, 2025],
    ],
    ['CHƯƠNG TRÌNH NĂM 2025, NHIỆM KỲ 2025-2030', [], [2025, 2025]],
    ['PHỤ LỤC NHIỆM VỤ', ['3/2025', '5/2025', '3/2026', '9/2026'], [2025, 2026]],
    ['PHỤ LỤC NHIỆM VỤ', ['3/2025', '5/2025', '6/2025', '7/2025', '1/2026'], [2025, 2025]],
    ['PHỤ LỤC NHIỆM VỤ', ['Năm 2023', '3/2023', '2023-2030', '2024-2030'], [2023, 2023]],
    ['TỔNG KẾT NĂM 2024 VÀ NHIỆM VỤ NĂM 2025', ['3/2025', '5/2025'], [2025, 2025]],
  ])('runs %s with %j over %j', (title, dues, [first, last]) => {
    expect(read(title, [...dues, 'Thường xuyên'])?.years).toMatchObject({ first, last });
  });

  it('give a date without a year none of them, but that of a school year', () => {
    const task = (title: string) =>
      read(title, ['Tháng 3/2026', 'Tháng 5/2026', 'Tháng 8'])?.tasks[2];
    expect(task('KẾ HOẠCH GIAI ĐOẠN 2025-2027')?.deadline?.kind).toBe('unreadable');
    expect(task('KẾ HOẠCH NĂM 2026 CỦA ĐỀ ÁN GIAI ĐOẠN 2025-2027')?.due).toBe('2026-08-31');
    expect(task('KẾ HOẠCH NĂM HỌC 2025-2026')?.due).toBe('2025-08-31');
  });
});

describe('where nothing says a year', () => {
  const dues = ['29/8', 'Quý I', 'Tháng 8 00/00/0000'];

  it('it is that of the day of reading, and says so', () => {
    const programme = read('PHÂN CÔNG CÔNG VIỆC', dues, '2026-02-11');
    expect(programme?.years).toEqual({ first: 2026, last: 2026, from: 'asOf', school: false });
    const [day, quarter] = programme?.tasks ?? [];
    expect(day).toMatchObject({ due: '2026-08-29', deadline: { inferred: ['year'] } });
    expect(quarter?.due).toBe('2026-03-31');
  });

  it('there is none without that day', () => {
    const programme = read('PHÂN CÔNG CÔNG VIỆC', dues);
    expect(programme).toMatchObject({ year: null, years: null });
    expect(programme?.tasks.map(({ due }) => due)).toEqual([null, null, null]);
  });

  it('the sheet’s name comes before the document’s date and the day of reading', () => {
    const sheet = grid(`CHƯƠNG TRÌNH CÔNG TÁC\n\n${HEAD}\n1 | Việc | 30/6 | Văn phòng |`);
    const [programme] = readProgrammes({ ...sheet, name: 'CTCT 2024' }, { asOf: '2026-02-11' });
    expect(programme).toMatchObject({ year: 2024, years: { from: 'sheet' } });
  });

  it('never is it a year that no calendar has', () => {
    for (const due of ['Tháng 8 00/00/0000', '0000', '15/3/0001', '31/12/9999', 'Năm 12025']) {
      const programme = read('CHƯƠNG TRÌNH CÔNG TÁC', [due, '31/3', '31/3']);
      expect(programme?.year ?? 2025).not.toBeNaN();
      expect(JSON.stringify(programme)).not.toContain('NaN');
    }
  });
});
