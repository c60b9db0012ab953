import { describe, expect, it } from '@jest/globals';
import { followingYear, moveTime, yearRows } from '../../src/plan';
import { readProgrammes } from '../../src/programme/read';

describe('a time moved to the next year', () => {
  it.each([
    ['Tháng 8/2025', 'Tháng 8/2026', 'moved'],
    ['Tháng 12 năm 2025', 'Tháng 12 năm 2026', 'moved'],
    ['Quý III/2025', 'Quý III/2026', 'moved'],
    ['trước ngày 15/12/2025', 'trước ngày 15/12/2026', 'moved'],
    ['15/12/25', '15/12/26', 'moved'],
    ['Từ tháng 3 đến tháng 5/2025', 'Từ tháng 3 đến tháng 5/2026', 'moved'],
    ['6 tháng đầu năm 2025', '6 tháng đầu năm 2026', 'moved'],
    ['Năm 2025', 'Năm 2026', 'moved'],
    ['Quý III', 'Quý III', 'stays'],
    ['Tháng 8', 'Tháng 8', 'stays'],
    ['Hằng năm', 'Hằng năm', 'stays'],
    ['Thường xuyên', 'Thường xuyên', 'stays'],
    ['Định kỳ hằng quý', 'Định kỳ hằng quý', 'stays'],
    ['', '', 'stays'],
    [
      'Theo Kế hoạch số 12/KH-UBND ngày 05/3/2025',
      'Theo Kế hoạch số 12/KH-UBND ngày 05/3/2025',
      'asks',
    ],
    ['khi nào xong thì thôi', 'khi nào xong thì thôi', 'asks'],
  ])('%s becomes %s (%s)', (text, moved, how) => {
    expect(moveTime(text, 2025, 2026)).toEqual({ text: moved, how });
  });

  it('keeps the last of February the last, whichever it is', () => {
    expect(moveTime('29/02/2024', 2024, 2025).text).toBe('28/02/2025');
    expect(moveTime('Tháng 2/2027', 2027, 2028)).toEqual({ text: 'Tháng 2/2028', how: 'moved' });
  });
});

describe("next year's rows", () => {
  const rows = [
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025', '', '', '', ''],
    ['TT', 'Nội dung công việc', 'Thời gian hoàn thành', 'Đơn vị chủ trì', 'Ghi chú'],
    [
      '1',
      'Xây dựng đề án vị trí việc làm',
      'Tháng 8/2025',
      'Văn phòng',
      'Đã hoàn thành ngày 20/8/2025',
    ],
    ['2', 'Sửa chữa trụ sở làm việc', 'Quý IV/2025', 'Văn phòng', 'Đang thực hiện'],
    ['3', 'Tuyên truyền pháp luật', 'Thường xuyên', 'Phòng Pháp chế', ''],
    ['4', 'Tổ chức hội thao', 'Quý II/2025', 'Công đoàn', 'Tạm dừng'],
    ['5', 'Thanh tra chuyên ngành', 'Quý III/2025', 'Thanh tra', 'Chuyển sang năm 2026'],
    ['6', 'Tổng kết công tác năm 2025', 'Trước ngày 20/12/2025', 'Văn phòng', ''],
  ];
  const [programme] = readProgrammes({
    name: 'CT',
    top: 0,
    left: 0,
    values: rows,
    texts: new Map(),
    merges: [],
  });

  it('are unfinished, repeated or only offered, with their times moved and their contents as they were', () => {
    expect(followingYear(programme!)).toBe(2026);
    const found = yearRows(programme!, '2025-12-15', 2026);
    expect(found.map(({ choice, deadline }) => [choice, deadline?.text])).toEqual([
      ['left', 'Tháng 8/2026'],
      ['carried', 'Quý IV/2026'],
      ['repeated', 'Thường xuyên'],
      ['left', 'Quý II/2026'],
      ['carried', 'Quý III/2026'],
      ['carried', 'Trước ngày 20/12/2026'],
    ]);
    expect(found.map(({ namesOldYear }) => namesOldYear)).toEqual([...Array(5).fill(false), true]);
    expect(found[5]?.task.content).toBe('Tổng kết công tác năm 2025');
  });

  it('count what is recorded as done by the day asked for', () => {
    expect(yearRows(programme!, '2025-08-01', 2026)[0]?.choice).toBe('carried');
  });
});
