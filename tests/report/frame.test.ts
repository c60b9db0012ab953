import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { anyPeriod, anyTasks } from './arbitraries';
import { input, period, programme, task } from './builders';
import { ofKind, paragraph, report } from './documents';

describe('what stands beside the report for the officer', () => {
  it('says how the figures are made up', () => {
    const document = report({ dueSoonDays: 10 });
    expect(paragraph(document, 'aside.period')).toMatch(
      /^Kỳ báo cáo từ ngày 01\/7\/2025 đến hết ngày 30\/9\/2025;/,
    );
    expect(paragraph(document, 'aside.dueSoon')).toMatch(/còn từ 0 đến 10 ngày/);
    expect(paragraph(document, 'aside.classesMatch')).toBe(
      'Đối chiếu: 02 đến hạn + 01 chuyển sang + 03 tiếp tục + 01 chưa rõ hạn + 0 ghi thêm = 07 nhiệm vụ, khớp với bảng chi tiết.',
    );
    expect(paragraph(document, 'aside.programme')).toBe(
      'Chương trình có 13 nhiệm vụ: 07 thuộc kỳ báo cáo; 1 dừng hoặc chuyển sang năm khác; 3 đã hoàn thành trước kỳ; ' +
        '1 chưa bắt đầu trong kỳ; 1 đã hoàn thành nhưng không có thời hạn để xếp vào kỳ nào.',
    );
  });

  it('do not count the headings of sections as tasks', () => {
    const tasks = [task({ row: 3, section: 'I' }), task({ row: 4, section: 'I' })];
    const sections = [{ numeral: 'I', title: 'Tuyên truyền', row: 2 }];
    const document = report({ programmes: [programme(tasks, { sections })] });
    expect(paragraph(document, 'aside.classesMatch')).toMatch(/= 02 nhiệm vụ, khớp/);
  });

  it('leave no task of the programme unexplained', () => {
    fc.assert(
      fc.property(anyTasks, anyPeriod, (tasks, any) => {
        const document = buildReport(input(tasks, '', { period: any }));
        const [all = 0, ...parts] = (
          paragraph(document, 'aside.programme').match(/\d+/g) ?? []
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
    expect(head?.right.at(-1)?.text).toBe('Đắk Nông, ngày … tháng … năm 2025');
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
    expect(ofKind(document, 'addressee')[0]?.lines).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh']);
    const two = report({ settings: { ...settings, addressee: 'UBND tỉnh; Sở Nội vụ' } });
    expect(ofKind(two, 'addressee')[0]?.lines).toEqual([
      'Kính gửi:',
      '- UBND tỉnh;',
      '- Sở Nội vụ.',
    ]);
  });

  it('leaves dots to write on where the settings are empty', () => {
    const document = report();
    const [head] = ofKind(document, 'letterhead');
    for (const { text } of head?.left ?? []) expect(text).toMatch(/…/);
    expect(head?.right.at(-1)?.text).toBe('………, ngày … tháng … năm 2025');
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

  it('keeps what the officer typed, each text in its place', () => {
    const document = report({
      freeText: { assessment: ['Một', 'Hai'], proposals: ['Đề nghị bổ sung kinh phí.'] },
    });
    expect(ofKind(document, 'freeText').map(({ anchor, text }) => [anchor, text])).toEqual([
      ['assessment', 'Một'],
      ['assessment.2', 'Hai'],
      ['shortcomings', ''],
      ['solutions', ''],
      ['proposals', 'Đề nghị bổ sung kinh phí.'],
    ]);
  });

  it('prints a dotted line only where words are wanted', () => {
    const dots = (document: ReturnType<typeof report>) =>
      ofKind(document, 'freeText').map(({ placeholder }) => placeholder !== '');
    expect(dots(report())).toEqual([true, true, true, true]);
    expect(dots(buildReport(input([task({ row: 1 })], '2025-Q3')))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('names the plan by its own kind and number, and what promulgates a programme as its basis', () => {
    const plan = {
      kind: 'Kế hoạch',
      name: null,
      number: '127/KH-UBND',
      date: '2023-03-06',
      issuer: 'UBND tỉnh Đắk Nông',
    };
    const subject = (fields: object) =>
      ofKind(report({ programmes: [programme([], fields)] }, '2025-H1'), 'title')[0]?.lines[1]
        ?.text;
    expect(subject({ plan })).toBe(
      'Kết quả thực hiện Kế hoạch số 127/KH-UBND ngày 06/3/2023 của UBND tỉnh Đắk Nông 6 tháng đầu năm 2025',
    );
    const decided = { plan: { ...plan, kind: 'Quyết định', number: '1432/QĐ-UBND' } };
    expect(subject(decided)).toBe('Kết quả thực hiện Chương trình công tác 6 tháng đầu năm 2025');
    expect(paragraph(report({ programmes: [programme([], decided)] }), 'opening')).toMatch(
      /^Thực hiện Quyết định số 1432\/QĐ-UBND ngày 06\/3\/2023 của UBND tỉnh Đắk Nông, đơn vị báo cáo/,
    );
  });
});

describe('a period of the decree on reports', () => {
  it('prints its own days', () => {
    const document = report({ period: period('2025-Q3', 'nd09'), asOf: '2025-09-14' });
    expect(paragraph(document, 'aside.period')).toMatch(
      /^Kỳ báo cáo từ ngày 15\/6\/2025 đến hết ngày 14\/9\/2025;/,
    );
  });
});
