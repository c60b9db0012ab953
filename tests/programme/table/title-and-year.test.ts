import { describe, expect, it } from '@jest/globals';
import { only } from './only';
import { grid } from './sheets';

const HEAD = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Ghi chú';

describe('titles and years', () => {
  const table = `${HEAD}\n1 | Hội nghị | Tháng 3 | Văn phòng |\n2 | Báo cáo | 30/6 | Văn phòng |`;
  it.each([
    ['năm in the title', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026', 2026],
    ['a month of the year', 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026', 2026],
    [
      'not the date of the decision',
      'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025\n(Kèm theo Quyết định số 1 ngày 25 tháng 11 năm 2024)',
      2025,
    ],
    [
      'the date of the decision where nothing else says it',
      'PHỤ LỤC\n(Kèm theo Kế hoạch số 1 ngày 06 tháng 3 năm 2023)',
      2023,
    ],
    ['the date in figures', 'PHỤ LỤC\n(Kèm theo Kế hoạch số 1 ngày 06/3/2023)', 2023],
    ['not the year of a law', 'KẾ HOẠCH THI HÀNH Luật Hợp tác xã năm 2023 TRONG NĂM 2025', 2025],
    ['a month with its year', 'KẾ HOẠCH CÔNG TÁC THÁNG 8/2025', 2025],
    ['a quarter with its year', 'NHIỆM VỤ TRỌNG TÂM QUÝ III-2025\nCỦA VĂN PHÒNG', 2025],
    ['a bare year at the end', 'CHƯƠNG TRÌNH CÔNG TÁC 2025\n(Kèm theo Kế hoạch số 1)', 2025],
    [
      'the month of the title before the document’s own date',
      'KẾ HOẠCH THÁNG 01/2026\n(Kèm theo Thông báo số 9 ngày 25/12/2025)',
      2026,
    ],
    ['no number of a document', 'CHƯƠNG TRÌNH CÔNG TÁC\n(Theo Kế hoạch 2025/KH-LM)', null],
    ['no year at all', 'CHƯƠNG TRÌNH CÔNG TÁC', null],
  ])('takes %s', (_what, title, year) => {
    const programme = only(grid(`${title}\n\n${table}`));
    expect(programme.year).toBe(year);
    expect(programme.title).toBe(title);
    const due = programme.tasks.map((task) => task.due);
    expect(due).toEqual(year === null ? [null, null] : [`${year}-03-31`, `${year}-06-30`]);
  });

  it('takes the commonest year of the deadlines before the document’s own date', () => {
    const rows = `PHỤ LỤC
(Kèm theo Kế hoạch số 1 ngày 06 tháng 3 năm 2023)
${HEAD}
1 | Một | Tháng 3/2024 | Văn phòng |
2 | Hai | Tháng 5/2024 | Văn phòng |
3 | Ba | Tháng 3/2025 | Văn phòng |
4 | Bốn | Tháng 9 | Văn phòng |`;
    const programme = only(grid(rows));
    expect(programme.year).toBe(2024);
    expect(programme.tasks[3]).toMatchObject({
      due: '2024-09-30',
      deadline: { inferred: ['year'] },
    });
  });

  it('leaves out the offices above the title, not those in it', () => {
    const title = 'KẾ HOẠCH CÔNG TÁC CỦA\nLIÊN MINH HỢP TÁC XÃ TỈNH\nNĂM 2026';
    const rows = `UBND TỈNH ĐẮK LẮK\nLIÊN MINH HTX TỈNH\n\n${title}\n${table}`;
    expect(only(grid(rows)).title).toBe(title);
  });

  it.each([
    'VĂN PHÒNG\nTHEO DÕI CÔNG VIỆC NĂM 2026',
    'TIẾN ĐỘ THỰC HIỆN\nKế hoạch công tác năm 2026',
  ])('keeps every line of %j', (title) => {
    expect(only(grid(`${title}\n${table}`)).title).toBe(title);
  });

  it('takes the year of the deadlines before that of a month in the title', () => {
    const rows = `KẾ HOẠCH SAU HỘI NGHỊ THÁNG 12/2024
${HEAD}
1 | Một | Tháng 3/2025 | Văn phòng |
2 | Hai | Tháng 5 | Văn phòng |`;
    expect(only(grid(rows)).year).toBe(2025);
  });

  it('leaves letterhead, motto, number and date out of the title', () => {
    const rows = `UBND TỈNH | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
LIÊN MINH HTX | | Độc lập - Tự do - Hạnh phúc
Số: 12/KH-LMHTX | | Đắk Nông, ngày 05 tháng 01 năm 2026
CHƯƠNG TRÌNH CÔNG TÁC
${table}`;
    const programme = only(grid(rows));
    expect(programme.title).toBe('CHƯƠNG TRÌNH CÔNG TÁC');
    expect(programme.year).toBe(2026);
  });
});
