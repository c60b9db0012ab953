import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ArchiveError } from '../../src/archive';
import { readDocx } from '../../src/files/read-docx';
import { readPlan } from '../../src/plan';
import { docxOf, paragraph as p, run, table } from './docx-parts';

/** The texts of a document's paragraphs, tables as rows. */
function texts(body: string, more: Record<string, string> = {}): unknown[] {
  return readDocx(docxOf(body, more)).map((block) =>
    block.kind === 'line' ? block.text : block.rows,
  );
}

describe('a Word document', () => {
  it('has the numbers Word makes itself', () => {
    const body = [
      p('Nội dung', [1, 0]),
      p('Một', [1, 1]),
      p('Nhỏ', [1, 2]),
      p('Nhỏ nữa', [1, 2]),
      p('Hai', [1, 1]),
      p('Sâu', [1, 3]),
      p('Gạch', [2, 0]),
      p('Chấm', [2, 1]),
      p('Tổ chức', [1, 0]),
      p('Lại một', [3, 1]),
      p('', [3, 1]),
      p('Ba', [3, 1]),
    ].join('');
    expect(texts(body)).toEqual([
      'I. Nội dung',
      '1. Một',
      'a) Nhỏ',
      'b) Nhỏ nữa',
      '2. Hai',
      '2.1. Sâu',
      '- Gạch',
      '• Chấm',
      'II. Tổ chức',
      '1. Lại một',
      '3. Ba',
    ]);
  });

  it('takes numbers, bold and capitals from styles, and a list away with number 0', () => {
    const styled = (more: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Sub"/>${more}</w:pPr>${run('Mục đích')}</w:p>`;
    expect(
      readDocx(docxOf(styled('') + styled('<w:numPr><w:numId w:val="0"/></w:numPr>'))),
    ).toEqual([
      { kind: 'line', text: 'I. MỤC ĐÍCH', bold: true },
      { kind: 'line', text: 'MỤC ĐÍCH', bold: true },
    ]);
  });

  it('reads tracked changes as accepted', () => {
    const del = (text: string) =>
      `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const ins = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('Đoạn trước ')}</w:p>`;
    const gone = `<w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${p('bỏ')}</w:tc></w:tr><w:tr><w:tc>${p('còn')}</w:tc></w:tr></w:tbl>`;
    const body = `<w:p>${run('Trước ')}${del('cũ')}${ins('mới')}</w:p>${joined}${p('đoạn sau')}<w:p><w:moveFrom w:id="4">${run('đi')}</w:moveFrom><w:moveTo w:id="4">${run('đến')}</w:moveTo></w:p>${gone}`;
    expect(texts(body)).toEqual(['Trước mới', 'Đoạn trước đoạn sau', 'đến', [['còn']]]);
  });

  it('leaves out field codes, hidden text, comments, headers and the second form of a text box', () => {
    const body = [
      `<w:p>${run('Ngày ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>${run('05/3')}${run('ẩn', '<w:vanish/>')}<w:commentReference w:id="0"/></w:p>`,
      `<w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:txbxContent>${p('Khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent>${run('Lời')}</w:p>`,
      `<w:p>${run('Dòng')}<w:r><w:br/></w:r>${run('Dòng hai')}</w:p>`,
    ].join('');
    const header = { 'word/header1.xml': `<w:hdr xmlns:w="w">${p('Đầu trang')}</w:hdr>` };
    expect(texts(body, header)).toEqual(['Ngày 05/3', 'Khung', 'Lời', 'Dòng', 'Dòng hai']);
  });

  it('reads tables with their merges, and one inside a cell as its text', () => {
    const inner = `<w:tbl><w:tr><w:tc><w:tcPr/>${p('trong')}${table([['A', 'B']])}<w:p/></w:tc></w:tr></w:tbl>`;
    const merged = table([
      [
        ['<w:gridSpan w:val="2"/>', 'Thời gian'],
        ['<w:vMerge w:val="restart"/>', 'Ai'],
      ],
      ['Từ', 'Đến', ['<w:vMerge/>', '']],
    ]);
    const [first, second] = readDocx(docxOf(merged + inner));
    expect(first).toEqual({
      kind: 'table',
      rows: [
        ['Thời gian', '', 'Ai'],
        ['Từ', 'Đến', ''],
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 1, right: 2 },
      ],
    });
    expect(second).toMatchObject({ rows: [['trong\nA B']] });
  });

  it('becomes rows: items by automatic numbers, a letterhead in a table, an annex as it stands', () => {
    const body = [
      table([
        ['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 12/KH-SNV', 'Hòa An, ngày 05 tháng 3 năm 2026'],
      ]),
      p('KẾ HOẠCH'),
      p('Cải cách hành chính năm 2026'),
      p('NHIỆM VỤ', [1, 0]),
      p('Rà soát thủ tục hành chính (Văn phòng Sở chủ trì, hoàn thành trong quý II).', [1, 1]),
      p('KINH PHÍ', [1, 0]),
      p('Nguồn ngân sách năm 2026.', [1, 1]),
      p('PHỤ LỤC'),
      table([
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
        ['1', 'Công bố danh mục thủ tục hành chính', 'Văn phòng Sở', 'Tháng 9/2026'],
        ['2', 'Đánh giá mức độ hài lòng của người dân', 'Thanh tra Sở', 'Quý IV/2026'],
      ]),
    ].join('');
    const { number, year, tasks } = readPlan(readDocx(docxOf(body)));
    expect([number, year]).toEqual(['12/KH-SNV', 2026]);
    expect(tasks.map(({ leads, due }) => [...leads, due])).toEqual([
      ['Văn phòng Sở', '2026-06-30'],
      ['Văn phòng Sở', '2026-09-30'],
      ['Thanh tra Sở', '2026-12-31'],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'secured'],
    ['a text', strToU8('KẾ HOẠCH'), 'noZip'],
    ['an archive without a document', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['broken XML', docxOf('<w:p>'), 'damaged'],
    [
      'entities',
      docxOf('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
      'entities',
    ],
    ['half of a file', docxOf(p('x')).subarray(0, 900), 'damaged'],
  ])('says why %s is none', (_what, bytes, fault) => {
    let caught: unknown;
    try {
      readDocx(bytes);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ArchiveError);
    expect(caught).toMatchObject({ fault });
  });
});
