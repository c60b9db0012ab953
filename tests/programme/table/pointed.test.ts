import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_CORRECTIONS, type Corrections, type SheetSnapshot } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';
import { pointedColumns } from '../../../src/programme/table';
import { grid, merge } from './sheets';

/** What the officer confirms: every role as it was suggested, but for those he says himself. */
function confirmed(
  snapshot: SheetSnapshot,
  cell: { row: number; column: number },
  own: Record<string, Corrections['columns'][number]['role']> = {},
): Corrections {
  const columns = pointedColumns(snapshot, cell, NO_CORRECTIONS)
    .map(({ caption, role }) => ({ caption, role: own[caption] ?? role }))
    .filter(({ role }) => role !== null);
  return { ...NO_CORRECTIONS, columns };
}

const suggested = (snapshot: SheetSnapshot, row: number, column = 0) =>
  pointedColumns(snapshot, { row, column }, NO_CORRECTIONS).map(
    ({ caption, role }) => `${caption}: ${role}`,
  );

const UNKNOWN = grid(
  `Kế hoạch năm 2025
   Số | Trọng điểm | Mốc | Ai làm
   1 | Xây dựng kế hoạch phát triển hợp tác xã | 30/9/2025 | Văn phòng
   2 | Tổ chức hội nghị tổng kết phong trào | 15/10/2025 | Phòng Kế hoạch`,
);

describe('a header row the officer points at', () => {
  it('suggests what the cells of each column hold', () => {
    expect(readProgrammes(UNKNOWN)).toEqual([]);
    expect(suggested(UNKNOWN, 1)).toEqual([
      'Số: ordinal',
      'Trọng điểm: content',
      'Mốc: deadline',
      'Ai làm: lead',
    ]);
  });

  it('is read as confirmed', () => {
    const corrections = confirmed(UNKNOWN, { row: 1, column: 3 });
    const [programme] = readProgrammes(UNKNOWN, { corrections });
    expect(
      programme?.tasks.map(({ ordinal, leads, deadline }) => [ordinal, leads, deadline?.to]),
    ).toEqual([
      ['1', ['Văn phòng'], '2025-09-30'],
      ['2', ['Phòng Kế hoạch'], '2025-10-15'],
    ]);
  });

  it('is believed against what a table otherwise looks like', () => {
    const prices = grid(
      `Bảng giá vật tư
       STT | Tên hàng | Đơn giá | Ngày giao | Người bán
       1 | Cung cấp máy tính cho phòng họp | 12000000 | 5/9/2025 | Văn phòng
       2 | Cung cấp máy in cho bộ phận một cửa | 5000000 | 6/9/2025 | Phòng Kế hoạch`,
    );
    expect(readProgrammes(prices)).toEqual([]);
    const own = { 'Tên hàng': 'content', 'Ngày giao': 'deadline', 'Người bán': 'lead' } as const;
    const corrections = confirmed(prices, { row: 1, column: 1 }, own);
    expect(readProgrammes(prices, { corrections })[0]?.tasks).toHaveLength(2);
  });

  it('may stand in two rows, under merged captions, and be pointed at by either', () => {
    const twoRows = grid(
      `Số | Trọng điểm | Mốc | | Ai làm
       | | Mở đầu | Kết thúc |
       1 | Xây dựng kế hoạch phát triển hợp tác xã | 1/9/2025 | 30/9/2025 | Văn phòng
       2 | Tổ chức hội nghị tổng kết phong trào | 1/10/2025 | 15/10/2025 | Phòng Kế hoạch`,
      {
        merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)],
      },
    );
    const own = { 'Mốc Mở đầu': 'start', 'Mốc Kết thúc': 'deadline' } as const;
    for (const row of [0, 1]) {
      const corrections = confirmed(twoRows, { row, column: 1 }, own);
      const [programme] = readProgrammes(twoRows, { corrections });
      expect(programme?.tasks.map(({ deadline }) => deadline?.to)).toEqual([
        '2025-09-30',
        '2025-10-15',
      ]);
    }
  });

  it('is the one of two tables side by side that the cell stands in', () => {
    const both = grid(
      `Số | Trọng điểm | Mốc | | | | Số | Việc gì | Bao giờ
       1 | Xây dựng kế hoạch phát triển hợp tác xã | 30/9/2025 | | | | 1 | Lắp đặt hệ thống chiếu sáng | 2/9/2025
       2 | Tổ chức hội nghị tổng kết phong trào | 15/10/2025 | | | | 2 | Sửa chữa mái nhà để xe cơ quan | 3/9/2025`,
    );
    expect(suggested(both, 0, 7)).toEqual(['Số: ordinal', 'Việc gì: content', 'Bao giờ: deadline']);
  });

  it('says nothing of a row without captions or outside the sheet', () => {
    expect(suggested(UNKNOWN, 0)).toEqual([]);
    expect(suggested(UNKNOWN, 90)).toEqual([]);
  });

  it('never throws and never gives a role twice, whatever stands there', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'TT', 'Nội dung', '30/9/2025', 'Văn phòng', 'Đã xong', '50%', '1'),
      fc.string({ maxLength: 12 }),
    );
    const cells = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, fc.nat(9), fc.nat(7), (rows, row, column) => {
        const snapshot = grid(rows.map((one) => one.join('|')).join('\n'));
        const roles = pointedColumns(snapshot, { row, column }, NO_CORRECTIONS)
          .map(({ role }) => role)
          .filter((role) => role !== null);
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });
});
