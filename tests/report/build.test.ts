import { describe, expect, it } from '@jest/globals';
import { monthEnd, monthStart } from '../../src/programme/calendar';
import { buildReport } from '../../src/report/build';
import { tablesOf } from '../../src/report/model';
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
    expect(counts.byStatus).toMatchObject({ overdue: 8, dueSoon: 0, inProgress: 15 });
  });

  it('is a report that can be signed, and its annexes', () => {
    const document = report({ previous: { label: 'quý II năm 2025', rows: [] } });
    expect(headings(document)).toEqual([
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Tình hình chung',
      '2. Kết quả nổi bật',
      '3. Đánh giá chung',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. NHIỆM VỤ TRỌNG TÂM KỲ TỚI (quý IV năm 2025)',
      'IV. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(document.papers.map(({ id, orientation }) => [id, orientation])).toEqual([
      ['report', 'portrait'],
      ['detail', 'landscape'],
      ['groups', 'landscape'],
      ['others', 'landscape'],
    ]);
    expect(document.papers.map(({ blocks }) => blocks[0]?.kind)).toEqual([
      'letterhead',
      'title',
      'title',
      'title',
    ]);
    expect(document.papers[0]?.blocks.at(-1)?.kind).toBe('signature');
  });

  it('has every annex one header: tables that go on below the first have its columns', () => {
    for (const { blocks, orientation } of report().papers.slice(1)) {
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
      expect(orientation).toBe('landscape');
      expect(tables.slice(1).every(({ goesOn }) => goesOn)).toBe(true);
      const captions = tables.map(({ columns }) => columns.map(({ caption }) => caption));
      for (const one of captions) expect(one).toEqual(captions[0]);
    }
  });
});

describe('part I', () => {
  it('says the figures in one paragraph', () => {
    expect(paragraph(report(), 'general')).toBe(
      'Trong quý III năm 2025, tính đến hết ngày 30/9/2025, có 07 nhiệm vụ thuộc kỳ báo cáo, gồm: ' +
        '02 nhiệm vụ đến hạn trong kỳ; 01 nhiệm vụ chưa hoàn thành từ kỳ trước chuyển sang; ' +
        '03 nhiệm vụ tiếp tục thực hiện; 01 nhiệm vụ chưa rõ thời hạn. ' +
        'Đã hoàn thành 02 nhiệm vụ, trong đó: 02 nhiệm vụ hoàn thành đúng hạn; không có nhiệm vụ hoàn thành quá hạn ' +
        '(01 nhiệm vụ hoàn thành khi thời hạn còn ở sau ngày báo cáo). ' +
        'Còn 05 nhiệm vụ chưa hoàn thành, trong đó: 02 nhiệm vụ quá hạn (quá hạn trên 30 ngày: 01, trên 90 ngày: 01); ' +
        '01 nhiệm vụ trong hạn; 01 nhiệm vụ thường xuyên; 01 nhiệm vụ chưa rõ thời hạn. ' +
        'Tỷ lệ hoàn thành nhiệm vụ đến hạn đạt 33,3% (01/03 nhiệm vụ đến hạn); ' +
        'tỷ lệ hoàn thành đúng hạn đạt 100% (02/02 nhiệm vụ hoàn thành đã rõ ngày). ' +
        'Chuyển sang kỳ sau 02 nhiệm vụ đã đến hạn nhưng chưa hoàn thành. ' +
        'Ngoài ra có 01 nhiệm vụ dừng hoặc chuyển sang năm khác, không tính vào tổng số.',
    );
    expect(paragraph(report(), 'aside.absences')).toBe(
      'Thông tin còn thiếu: 01 nhiệm vụ chưa có đơn vị chủ trì; 01 nhiệm vụ chưa rõ thời hạn; ' +
        '01 nhiệm vụ chưa có người chỉ đạo.',
    );
  });

  it('says of the last day what the counts say: what was due and is not done is overdue', () => {
    const last = [task({ row: 1, due: '2025-09-30' })];
    const over = buildReport(input(last, '2025-Q3'));
    expect(over.counts.byStatus).toMatchObject({ overdue: 1, dueSoon: 0 });
    expect(paragraph(over, 'general')).toContain('tính đến hết ngày 30/9/2025');
    expect(paragraph(over, 'general')).toContain('Chuyển sang kỳ sau 01 nhiệm vụ');
    const running = buildReport(input(last, '2025-Q3', { dayOver: false }));
    expect(running.counts.byStatus).toMatchObject({ overdue: 0, dueSoon: 1 });
    expect(paragraph(running, 'general')).toContain('tính đến ngày 30/9/2025');
    expect(paragraph(running, 'general')).not.toContain('Chuyển sang kỳ sau');
  });

  it('has other words where there is nothing to count', () => {
    const document = buildReport(input([], '2025-Q3'));
    const text = paragraph(document, 'general');
    expect(text).toContain('không có nhiệm vụ nào thuộc kỳ báo cáo.');
    expect(text).toContain('Chưa có nhiệm vụ nào hoàn thành.');
    expect(text).toContain('Không còn nhiệm vụ chưa hoàn thành.');
    expect(text).toContain('Chưa có nhiệm vụ nào đến hạn.');
    expect(text).not.toContain('Ngoài ra');
    expect(ofKind(document, 'chart')).toEqual([]);
    expect(paragraph(document, 'detail.empty')).toBe('Không có nhiệm vụ nào thuộc kỳ báo cáo.');
    expect(paragraph(document, 'shortcomings')).toBe('Không có nhiệm vụ quá hạn.');
  });

  it('says nothing of what is carried out before the period has ended', () => {
    const early = report({ asOf: '2025-09-29' });
    expect(paragraph(early, 'general')).not.toContain('Chuyển sang kỳ sau');
  });

  it('counts what is carried out at the period end although the report is of a later day', () => {
    const late = [task({ row: 1, due: '2025-08-31', progress: done('2025-10-05') })];
    const document = buildReport(input(late, '2025-Q3', { asOf: '2025-10-10' }));
    expect(paragraph(document, 'general')).toContain('Chuyển sang kỳ sau 01 nhiệm vụ');
    expect(document.counts.byStatus.completedLate).toBe(1);
  });

  it('does not call a director missing where the whole table has no such column', () => {
    const bare = programme([task({ row: 1, directors: [] })]);
    const columns = { ordinal: 0, content: 1, lead: 2, deadline: 5 };
    const annex = { ...bare, frame: { ...bare.frame, columns } };
    const document = report({ programmes: [annex] });
    expect(paragraph(document, 'aside.absences')).toMatch(
      /bảng chương trình không có cột người chỉ đạo\.$/,
    );
    expect([...tablesOf(document).keys()]).not.toContain('directors');
  });
});
