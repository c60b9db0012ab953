import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { anyPeriod, anyTasks } from './arbitraries';
import { input, period, programme, task } from './builders';
import { ofKind, paragraph, report } from './documents';

describe('the rules', () => {
  it('are printed on the report itself', () => {
    const document = report({ dueSoonDays: 10 });
    expect(paragraph(document, 'rules.period')).toMatch(
      /^Kỳ báo cáo từ ngày 01\/7\/2025 đến hết ngày 30\/9\/2025;/,
    );
    expect(paragraph(document, 'rules.dueSoon')).toMatch(/còn từ 0 đến 10 ngày/);
    expect(paragraph(document, 'rules.classesMatch')).toBe(
      'Đối chiếu: 02 đến hạn + 01 chuyển sang + 03 tiếp tục + 01 chưa rõ hạn = 07 nhiệm vụ, khớp với bảng chi tiết.',
    );
    expect(paragraph(document, 'rules.programme')).toBe(
      'Chương trình có 13 nhiệm vụ: 07 thuộc kỳ báo cáo; 1 dừng hoặc chuyển sang năm khác; 3 đã hoàn thành trước kỳ; ' +
        '1 chưa bắt đầu trong kỳ; 1 đã hoàn thành nhưng không có thời hạn để xếp vào kỳ nào.',
    );
  });

  it('do not count the headings of sections as tasks', () => {
    const tasks = [task({ row: 3, section: 'I' }), task({ row: 4, section: 'I' })];
    const sections = [{ numeral: 'I', title: 'Tuyên truyền', row: 2 }];
    const document = report({ programmes: [programme(tasks, { sections })] });
    expect(paragraph(document, 'rules.classesMatch')).toMatch(/= 02 nhiệm vụ, khớp/);
  });

  it('leave no task of the programme unexplained', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        const document = buildReport(input(tasks, '', { period: any }));
        const [all = 0, ...parts] = (
          paragraph(document, 'rules.programme').match(/\d+/g) ?? []
        ).map(Number);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(all);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the frame', () => {
  const settings = {
    parent: 'UBND tỉnh Đắk Nông',
    name: 'Liên minh Hợp tác xã tỉnh',
    symbol: 'LMHTX',
    place: 'Đắk Nông',
    addressee: 'Ủy ban nhân dân tỉnh',
    signerTitle: 'TM. Ban Thường vụ\nChủ tịch',
    signerName: 'Nguyễn Văn A',
    recipients: ['- Sở Nội vụ;', '', 'Như trên', 'Lưu: VT, VP.'],
  };

  it('is filled from the settings as NĐ 30/2020 wants it', () => {
    const document = report({ settings, today: '2025-10-05' });
    const [head] = ofKind(document, 'letterhead');
    expect(head?.left.map(({ text }) => text)).toEqual([
      'UBND TỈNH ĐẮK NÔNG',
      'LIÊN MINH HỢP TÁC XÃ TỈNH',
      'Số: ……/BC-LMHTX',
    ]);
    expect(head?.right.at(-1)?.text).toBe('Đắk Nông, ngày 05 tháng 10 năm 2025');
    const [signature] = ofKind(document, 'signature');
    expect(signature?.left.map(({ text }) => text)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Sở Nội vụ;',
      '- Lưu: VT, VP.',
    ]);
    expect(signature?.right.map(({ text }) => text).filter(Boolean)).toEqual([
      'TM. BAN THƯỜNG VỤ',
      'CHỦ TỊCH',
      'Nguyễn Văn A',
    ]);
    expect(ofKind(document, 'addressee')[0]?.text).toBe('Kính gửi: Ủy ban nhân dân tỉnh');
  });

  it('leaves dots to write on where the settings are empty', () => {
    const document = report();
    const [head] = ofKind(document, 'letterhead');
    for (const { text } of head?.left ?? []) expect(text).toMatch(/…/);
    expect(head?.right.at(-1)?.text).toBe('………, ngày … tháng … năm …');
    expect(ofKind(document, 'signature')[0]?.right.at(-1)?.text).toMatch(/…/);
  });

  it('names period and as-of date in the title', () => {
    const lines = ofKind(report({}, '2025-H1'), 'title')[0]?.lines.map(({ text }) => text);
    expect(lines).toEqual([
      'BÁO CÁO',
      'Kết quả thực hiện Chương trình công tác 6 tháng đầu năm 2025',
      '(Số liệu tính đến hết ngày 30/6/2025)',
    ]);
  });

  it('keeps what the officer typed into part V', () => {
    const kept = ofKind(report({ freeText: 'Đề nghị bổ sung kinh phí.' }), 'freeText')[0];
    expect(kept).toMatchObject({ anchor: 'freeText', text: 'Đề nghị bổ sung kinh phí.' });
    expect(ofKind(report(), 'freeText')[0]?.text).toBe('');
  });
});

describe('a period of the decree on reports', () => {
  it('prints its own days', () => {
    const document = report({ period: period('2025-Q3', 'nd09'), asOf: '2025-09-14' });
    expect(paragraph(document, 'rules.period')).toMatch(
      /^Kỳ báo cáo từ ngày 15\/6\/2025 đến hết ngày 14\/9\/2025;/,
    );
  });
});
