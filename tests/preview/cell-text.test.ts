import { describe, expect, it } from '@jest/globals';
import { createHost } from '../../src/host';
import { newWorkbook } from '../../src/host/file';
import { displayedText, editedText, kindOf } from '../../src/preview/page/model/cell-text';

const A1 = { row: 0, column: 0 };

/** A sheet whose A1 was typed into, once for each text. */
function typed(...texts: string[]) {
  const workbook = newWorkbook('Thử');
  const host = createHost(workbook, { today: '2025-09-30' });
  for (const text of texts) host.edit('user').type('Thử', 'A1', text);
  const sheet = workbook.book.getWorksheet('Thử');
  if (!sheet) throw new Error('the new workbook has no sheet');
  return {
    shown: displayedText(sheet, A1),
    edited: editedText(sheet, A1),
    kind: kindOf(sheet, A1),
    value: sheet.getCell('A1').value,
  };
}

describe('what the formula bar shows', () => {
  it.each([
    ['Tháng 8/2025', 'Tháng 8/2025', 'text'],
    ["'01", "'01", 'text'],
    ["'- Chủ trì: A", "'- Chủ trì: A", 'text'],
    ['01', '1', 'number'],
    ['1,5', '1,5', 'number'],
    ['12,5%', '12,5%', 'number'],
    ['30/9/2025', '30/09/2025', 'number'],
    ['8/2025', '01/08/2025', 'number'],
    ['TRUE', 'TRUE', 'boolean'],
    ['=1+1', '=1+1', 'empty'],
    ['', '', 'empty'],
  ])('typed %j it shows %j', (text, edited, kind) => {
    const cell = typed(text);
    expect([cell.edited, cell.kind]).toEqual([edited, kind]);
  });

  it.each(["'01", '1,5', '12,5%', '30/9/2025', 'TRUE', '=1+1', 'Đã xong'])(
    'gives the same value when %j is typed, shown and typed again',
    (text) => {
      const once = typed(text);
      expect(typed(text, once.edited)).toEqual(once);
    },
  );
});
