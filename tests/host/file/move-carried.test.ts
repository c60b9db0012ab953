import { describe, expect, it } from '@jest/globals';
import {
  moveCarried,
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  type Move,
} from '../../../src/host/file';
import { elementsAt, unpacked } from './inspect';
import { richWorkbook } from './rich-parts';

/** Whole rows inserted (count > 0) or deleted before or from the 0-based row `at`. */
function rows(at: number, count: number): Move {
  const shifted = (row: number): number => (row >= at ? row + count : row);
  return (area) => {
    if (count > 0) return { ...area, top: shifted(area.top), bottom: shifted(area.bottom) };
    const gone = at - count;
    const top = area.top < at ? area.top : Math.max(at, area.top + count);
    const bottom = area.bottom >= gone ? area.bottom + count : Math.min(area.bottom, at - 1);
    return bottom < top ? null : { ...area, top, bottom };
  };
}

async function after(move: Move): Promise<(part: string, path: string, name: string) => unknown[]> {
  const workbook = await openWorkbook(richWorkbook());
  const sheet = workbook.book.worksheets[0];
  if (!sheet) throw new Error('The fixture has a sheet.');
  moveCarried(workbook, sheet, move);
  const parts = unpacked(await saveWorkbook(workbook));
  return (part, path, name) =>
    elementsAt(parts, part, path).map(({ attributes }) => attributes[name]);
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('moveCarried', () => {
  it('moves links, validations, ranges, watches and notes down with inserted rows', async () => {
    const read = await after(rows(4, 2));
    expect(read(SHEET, 'hyperlinks/hyperlink', 'ref')).toEqual(['A7', 'B7', 'E8:F9']);
    expect(read(SHEET, 'dataValidations/dataValidation', 'sqref')[0]).toBe('F7:F14 H7');
    expect(read(SHEET, 'protectedRanges/protectedRange', 'sqref')).toEqual(['H7:H14']);
    expect(read(SHEET, 'ignoredErrors/ignoredError', 'sqref')).toEqual(['A1:A11']);
    expect(read(SHEET, 'cellWatches/cellWatch', 'r')).toEqual(['B7']);
    expect(read('xl/comments1.xml', 'commentList/comment', 'ref')).toEqual(['A7']);
    expect(read('xl/threadedComments/threadedComment1.xml', 'threadedComment', 'ref')).toEqual([
      'B7',
    ]);
  });

  it('moves the boxes of notes and the places of the extension list', async () => {
    const workbook = await openWorkbook(richWorkbook());
    const sheet = workbook.book.worksheets[0];
    if (!sheet) throw new Error('The fixture has a sheet.');
    moveCarried(workbook, sheet, rows(0, 3));
    const parts = unpacked(await saveWorkbook(workbook));
    const text = (path: string): string => new TextDecoder().decode(parts.get(path));
    expect(text('xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1,15,3,2,5,15,12,3</x:Anchor><x:Row>7</x:Row><x:Column>0</x:Column>',
    );
    expect(text(SHEET)).toContain('<xm:sqref>G8:G15</xm:sqref>');
  });

  it('drops what stood on deleted rows, lists that become empty too', async () => {
    const read = await after(rows(4, -8));
    expect(read(SHEET, 'hyperlinks', 'count')).toEqual([]);
    expect(read(SHEET, 'dataValidations/dataValidation', 'sqref')).toEqual(['E5:E1048568']);
    expect(read(SHEET, 'dataValidations', 'count')).toEqual(['1']);
    expect(read(SHEET, 'protectedRanges', 'count')).toEqual([]);
    expect(read('xl/comments1.xml', 'commentList/comment', 'ref')).toEqual([]);
    expect(read(SHEET, 'extLst', 'uri')).toEqual([]);
  });

  it('does nothing for a sheet that came from no file', () => {
    const workbook = newWorkbook();
    const sheet = workbook.book.worksheets[0];
    expect(() => sheet && moveCarried(workbook, sheet, () => null)).not.toThrow();
  });
});
