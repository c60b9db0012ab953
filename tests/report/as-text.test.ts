import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { reportAsHtml } from '../../src/report/as-html';
import { reportAsText } from '../../src/report/as-text';
import { buildReport } from '../../src/report/build';
import { input, task, time } from './builders';
import { YEAR_2025 } from './year-2025';

const document = buildReport(input(YEAR_2025, '2025-Q3'));

describe('reportAsText', () => {
  it('says everything in the order of the sheet', () => {
    const text = reportAsText(document);
    const order = [
      'CỘNG HÒA',
      'BÁO CÁO',
      'Kính gửi',
      'I. KẾT QUẢ',
      'II. TỒN TẠI',
      'III. NHIỆM VỤ',
      'IV. KIẾN NGHỊ',
      'Trên đây',
      'Nơi nhận:',
      'PHỤ LỤC I',
      'PHỤ LỤC II',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it('keeps a table row on one line and leaves the helper columns out', () => {
    const text = reportAsText(document);
    expect(text).toContain(
      '12\tNhiệm vụ 12\tPhòng A; Phòng B\tChủ tịch\tTháng 6/2025 (gia hạn đến 31/12/2025)\tGia hạn đến 31/12/2025\tTrong hạn',
    );
    expect(text).not.toContain('Đơn vị được tính');
    // What only the officer needs stands beside the print area, and in no copy.
    expect(text).not.toContain('Đối chiếu');
    expect(reportAsHtml(document)).not.toContain('Đối chiếu');
  });
});

describe('reportAsHtml', () => {
  it('has as many rows as the tables, a head to each and a number row under it', () => {
    const html = reportAsHtml(document);
    const tables = document.papers
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'table').length;
    expect(html.match(/<thead>/g)).toHaveLength(tables);
    expect(html.match(/<i>\(1\)<\/i>/g)).toHaveLength(tables);
  });

  it('takes nothing that stands in a cell for markup', () => {
    const evil = task({
      row: 1,
      content: '<script>alert("1")</script> & co',
      leads: ['<b>'],
      deadline: time('a\nb'),
      due: '2025-08-31',
    });
    const html = reportAsHtml(buildReport(input([evil], '2025-Q3')));
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co');
    expect(html).toContain('a<br>b');
  });

  it('stays well-formed whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        const html = reportAsHtml(buildReport(input([task({ row: 1, content })], '2025-Q3')));
        expect(html.match(/<td\b/g)?.length).toBe(html.match(/<\/td>/g)?.length);
        expect(html.match(/<p\b/g)?.length).toBe(html.match(/<\/p>/g)?.length);
      }),
      { numRuns: 50 },
    );
  });
});
