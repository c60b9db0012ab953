import { describe, expect, it } from '@jest/globals';
import { asTypedText } from '../../../src/excel/sheet/typed-text';
import { fc } from '../../fuzz';
import { openPlain } from '../plain-book';

/** What stands in a cell after this text was written, and what Excel says it is. */
async function arrived(texts: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const bench = openPlain([{ name: 'x', rows: [] }]);
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('x');
    const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [asTypedText(text)]);
    const after = range.getResizedRange(0, 0).load('values,valueTypes');
    await context.sync();
    return after.values.map((row, i) => [row[0] as unknown, after.valueTypes[i]?.[0]]);
  });
}

describe('asTypedText', () => {
  it('lets texts arrive as these very texts, whatever Excel would take them for', async () => {
    const texts = [
      '- Chủ trì: Văn phòng',
      '=1+1',
      ' =1',
      '+84 261',
      '@tỉnh',
      "'trích dẫn",
      '\tthụt vào',
      '8/2025',
      '01',
      '1-2',
      '50%',
      '$5',
      '(12)',
      'TRUE',
      '2025-09-30',
      'March 2025',
      'Mar 5',
      '5 Mar',
      '12:30',
      '1E5',
      '12 giờ',
      'Tháng 8/2025',
      'Đã tổ chức ngày 22/8/2025',
    ];
    expect(await arrived(texts)).toEqual(texts.map((text) => [text, 'String']));
  });

  it('does so for any text', async () => {
    const texts = fc.sample(fc.string({ minLength: 1, maxLength: 12 }), 200);
    const fine = texts.filter((text) => !text.includes('\0'));
    expect(await arrived(fine)).toEqual(fine.map((text) => [text, 'String']));
  });

  it('leaves nothing as nothing', () => {
    expect(asTypedText('')).toBe('');
  });

  it('keeps every word of a text with more lines than a cell holds', async () => {
    const lines = Array.from({ length: 300 }, (_, line) => `dòng ${line}`);
    const [[text] = []] = await arrived([lines.join('\n')]);
    expect(String(text).split(/\s*\n\s*|(?<=\d) /)).toEqual(lines);
    expect(String(text).split('\n')).toHaveLength(254);
  });
});
