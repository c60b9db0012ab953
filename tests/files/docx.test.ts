import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { documentDocx, documentFileName } from '../../src/files';
import { buildReminders, buildReport } from '../../src/report';
import { input } from '../report/builders';
import { YEAR_2025 } from '../report/year-2025';

/** The parts of a .docx, by name. */
async function partsOf(
  document: Parameters<typeof documentDocx>[0],
  pictures?: Parameters<typeof documentDocx>[1],
): Promise<Record<string, string>> {
  const files = unzipSync(await documentDocx(document, pictures));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** All text of the document in order, paragraphs on lines of their own. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .join('\n');
}

const REPORT = buildReport(input(YEAR_2025, '2025-Q3'));

describe('a report as .docx', () => {
  it('is upright, and each annex a section across', async () => {
    const xml = (await partsOf(REPORT))['word/document.xml'] ?? '';
    const pages = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, attributes = '']) => [
      Number(/w:w="(\d+)"/.exec(attributes)?.[1]) < Number(/w:h="(\d+)"/.exec(attributes)?.[1]),
      /w:orient="(\w+)"/.exec(attributes)?.[1],
    ]);
    expect(pages).toEqual([
      [true, 'portrait'],
      [false, 'landscape'],
      [false, 'landscape'],
      [false, 'landscape'],
    ]);
    // 20, 15, 20 and 30 mm in twentieths of a point.
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(
      xml,
    );
    expect(margins?.slice(1).map(Number)).toEqual([1133, 850, 1133, 1700]);
  });

  it('numbers its pages in the top margin, but not the first', async () => {
    const parts = await partsOf(REPORT);
    const [first = '', ...others] = (parts['word/document.xml'] ?? '').split('</w:sectPr>');
    expect(first).toContain('<w:titlePg/>');
    expect(others.join('')).not.toContain('<w:titlePg/>');
    const headers = Object.entries(parts).filter(([name]) => /header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect(headers.length - numbered.length).toBe(1);
  });

  it('says what the report says, helpers and hidden rows left out', async () => {
    const text = textOf((await partsOf(REPORT))['word/document.xml'] ?? '');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('có 07 nhiệm vụ thuộc kỳ báo cáo');
    expect(text).toContain('PHỤ LỤC II');
    expect(text).not.toMatch(/Đơn vị được tính|Đối chiếu|Sắp đến hạn/);
  });

  it('repeats the header rows of every table, one header for tables that go on', async () => {
    const xml = (await partsOf(REPORT))['word/document.xml'] ?? '';
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const headers = tables.map((table) => (table.match(/<w:tblHeader\/>/g) ?? []).length);
    // Letterhead, table of statuses, signature, and one table for each annex.
    expect(headers).toEqual([0, 2, 0, 2, 2, 2]);
  });

  it('shows a chart as the picture Excel gives of it', async () => {
    const png = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    const title = REPORT.papers[0]?.blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.title] : [],
    )[0];
    const parts = await partsOf(REPORT, new Map([[title ?? '', { png, width: 400, height: 200 }]]));
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(parts['word/document.xml']).toContain('<w:drawing>');
    expect((await partsOf(REPORT))['word/document.xml']).not.toContain('<w:drawing>');
  });

  it('takes nothing that stands in a cell for markup', async () => {
    const evil = YEAR_2025.map((task) => ({ ...task, content: '<w:p>&"\u0001' }));
    const xml = (await partsOf(buildReport(input(evil, '2025-Q3'))))['word/document.xml'] ?? '';
    expect(xml).toContain('&lt;w:p&gt;&amp;');
    expect(xml).not.toContain('\u0001');
  });
});

describe('a list as .docx', () => {
  it('lies across and bears no number of a report', async () => {
    const list = buildReminders({ ...input(YEAR_2025, '2025-Q3'), dayOver: false });
    const xml = (await partsOf(list))['word/document.xml'] ?? '';
    expect(xml).toContain('w:orient="landscape"');
    expect(textOf(xml)).not.toMatch(/Số:|Kính gửi/);
    expect(textOf(xml)).toContain('DANH SÁCH ĐÔN ĐỐC');
  });
});

describe('the name of its file', () => {
  it('is the title, without what file systems refuse', () => {
    expect(documentFileName(REPORT)).toMatch(/^BÁO CÁO [^\\/:*?"<>|]+\.docx$/);
    const title = { part: 'title', kind: 'title' } as const;
    const named = (text: string) =>
      documentFileName({
        papers: [
          {
            id: 'report',
            orientation: 'portrait',
            aside: [],
            blocks: [{ ...title, lines: [{ text, style: 'bold' }] }],
          },
        ],
      });
    expect(named('Kế hoạch 12/KH-UBND: "gấp"?. ')).toBe('Kế hoạch 12-KH-UBND- -gấp--.docx');
    expect(named('')).toBe('Báo cáo.docx');
    expect(named('a'.repeat(300))).toHaveLength(105);
  });
});
