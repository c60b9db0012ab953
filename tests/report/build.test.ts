import { describe, expect, it } from '@jest/globals';
import { monthEnd, monthStart } from '../../src/programme/calendar';
import { buildReport } from '../../src/report/build';
import { REPORT_PARTS, tablesOf } from '../../src/report/model';
import { done, input, programme, task } from './builders';
import { headings, ofKind, paragraph, report } from './documents';

describe('buildReport', () => {
  it('counts the printed programme of 2025 as it must be for the third quarter', () => {
    // Months of start and deadline of its 25 tasks, from the printed decision; no remarks.
    const months: readonly (readonly [number, number])[] = [
      [1, 8],
      [1, 12],
      [1, 12],
      [1, 12],
      [1, 12],
      [1, 12],
      [1, 4],
      [1, 4],
      [3, 4],
      [1, 9],
      [1, 12],
      [1, 12],
      [1, 12],
      [3, 4],
      [3, 11],
      [6, 7],
      [6, 7],
      [7, 11],
      [6, 12],
      [9, 10],
      [6, 11],
      [12, 12],
      [12, 12],
      [1, 12],
      [1, 12],
    ];
    const tasks = months.map(([from, due], index) =>
      task({ row: index + 1, from: monthStart(2025, from), due: monthEnd(2025, due) }),
    );
    const { counts } = buildReport(input(tasks, '2025-Q3'));
    expect(counts).toMatchObject({ total: 23, due: 4, carriedOver: 4, continuing: 15, undated: 0 });
    expect(counts.byStatus).toMatchObject({ overdue: 7, dueSoon: 1, inProgress: 15 });
  });

  it('has all its parts in the order of the decree and the brief', () => {
    const document = report({ previous: { label: 'quý II năm 2025', rows: [] } });
    expect(headings(document)).toEqual([
      'I. TÌNH HÌNH CHUNG',
      '1. Tổng hợp theo trạng thái',
      '2. So với báo cáo trước',
      'II. KẾT QUẢ CỤ THỂ',
      '1. Nhiệm vụ trong kỳ',
      '2. Nhiệm vụ dừng hoặc chuyển sang năm khác (không tính vào tổng số)',
      '3. Nhiệm vụ được điều chỉnh thời hạn',
      '4. Nhiệm vụ chưa có đơn vị chủ trì',
      '5. Nhiệm vụ chưa rõ thời hạn',
      '6. Nhiệm vụ chưa có người chỉ đạo',
      'III. TỔNG HỢP THEO ĐƠN VỊ CHỦ TRÌ VÀ NGƯỜI CHỈ ĐẠO',
      '1. Theo đơn vị chủ trì',
      '2. Theo người chỉ đạo',
      'IV. NHIỆM VỤ QUÁ HẠN VÀ NGUYÊN NHÂN',
      'V. KHÓ KHĂN, VƯỚNG MẮC; KIẾN NGHỊ, ĐỀ XUẤT',
      'VI. NHIỆM VỤ TRỌNG TÂM KỲ TỚI (quý IV năm 2025)',
      'Cách tính số liệu',
    ]);
    expect(document.blocks[0]?.kind).toBe('letterhead');
    expect(document.blocks.at(-1)?.part).toBe('rules');
    expect(new Set(document.blocks.map(({ part }) => part)).size).toBe(REPORT_PARTS.length);
  });

  it('leaves out the parts not asked for and numbers the rest anew', () => {
    const document = report({ parts: ['general', 'units', 'signature'] });
    expect(headings(document)).toEqual([
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ CỤ THỂ',
      'III. TỔNG HỢP THEO ĐƠN VỊ CHỦ TRÌ',
    ]);
    expect([...tablesOf(document).keys()]).toEqual(['detail', 'units']);
    expect(ofKind(document, 'letterhead')).toEqual([]);
  });

  it('keeps every figure countable when parts are left out', () => {
    for (const part of REPORT_PARTS) {
      const parts = REPORT_PARTS.filter((one) => one !== part);
      const tables = [...tablesOf(report({ parts })).keys()];
      expect(tables).toContain('detail');
      const charts = ofKind(report({ parts }), 'chart').map(({ source }) => source.table);
      for (const table of charts) expect(tables).toContain(table);
    }
  });
});

describe('part I', () => {
  it('says the figures in sentences', () => {
    const document = report();
    expect(paragraph(document, 'general.scope')).toBe(
      'Trong quý III năm 2025, tính đến hết ngày 30/9/2025, có 07 nhiệm vụ thuộc kỳ báo cáo, gồm: ' +
        '02 nhiệm vụ đến hạn trong kỳ; 01 nhiệm vụ chưa hoàn thành từ kỳ trước chuyển sang; ' +
        '03 nhiệm vụ tiếp tục thực hiện; 01 nhiệm vụ chưa rõ thời hạn.',
    );
    expect(paragraph(document, 'general.open')).toBe(
      'Còn 05 nhiệm vụ chưa hoàn thành, trong đó: 01 nhiệm vụ quá hạn; 01 nhiệm vụ sắp đến hạn; ' +
        '01 nhiệm vụ trong hạn; 01 nhiệm vụ thường xuyên; 01 nhiệm vụ chưa rõ thời hạn.',
    );
    expect(paragraph(document, 'general.rate')).toBe(
      'Tỷ lệ hoàn thành đạt 66,7% (02 trên 03 nhiệm vụ đã hoàn thành hoặc đã quá hạn).',
    );
    expect(paragraph(document, 'general.carriedOut')).toBe(
      'Chuyển sang kỳ sau 02 nhiệm vụ đã đến hạn nhưng chưa hoàn thành.',
    );
    expect(paragraph(document, 'general.dropped')).toBe(
      'Ngoài ra có 01 nhiệm vụ dừng hoặc chuyển sang năm khác, không tính vào tổng số.',
    );
    expect(paragraph(document, 'general.absences')).toBe(
      'Thông tin còn thiếu: 01 nhiệm vụ chưa có đơn vị chủ trì; 01 nhiệm vụ chưa rõ thời hạn; ' +
        '01 nhiệm vụ chưa có người chỉ đạo.',
    );
  });

  it('has other words where there is nothing to count', () => {
    const document = buildReport(input([], '2025-Q3'));
    expect(paragraph(document, 'general.scope')).toMatch(/có nhiệm vụ nào thuộc kỳ báo cáo\.$/);
    expect(paragraph(document, 'general.done')).toBe('Chưa có nhiệm vụ nào hoàn thành.');
    expect(paragraph(document, 'general.open')).toBe('Không còn nhiệm vụ chưa hoàn thành.');
    expect(paragraph(document, 'general.rate')).toMatch(/^Chưa tính tỷ lệ hoàn thành vì/);
    expect(paragraph(document, 'general.dropped')).toBe('no general.dropped');
    expect(ofKind(document, 'chart')).toEqual([]);
    expect(paragraph(document, 'detail.empty')).toBe('Không có nhiệm vụ nào thuộc kỳ báo cáo.');
    expect(paragraph(document, 'overdue.empty')).toBe('Không có nhiệm vụ quá hạn.');
  });

  it('says nothing of what is carried out before the period has ended', () => {
    const early = report({ asOf: '2025-09-29' });
    expect(paragraph(early, 'general.carriedOut')).toBe('no general.carriedOut');
  });

  it('counts what is carried out at the period end although the report is of a later day', () => {
    const late = [task({ row: 1, due: '2025-08-31', progress: done('2025-10-05') })];
    const document = buildReport(input(late, '2025-Q3', { asOf: '2025-10-10' }));
    expect(paragraph(document, 'general.carriedOut')).toMatch(/^Chuyển sang kỳ sau 01 nhiệm vụ/);
    expect(document.counts.byStatus.completedLate).toBe(1);
  });

  it('does not call a director missing where the whole table has no such column', () => {
    const bare = programme([task({ row: 1, directors: [] })]);
    const columns = { ordinal: 0, content: 1, lead: 2, deadline: 5 };
    const annex = { ...bare, frame: { ...bare.frame, columns } };
    const document = report({ programmes: [annex] });
    expect(paragraph(document, 'general.absences')).toMatch(
      /bảng chương trình không có cột người chỉ đạo\.$/,
    );
    expect([...tablesOf(document).keys()]).not.toContain('noDirector');
    expect([...tablesOf(document).keys()]).not.toContain('directors');
  });
});
