import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import {
  newWorkbook,
  openWorkbook,
  saveWorkbook,
  UnreadableWorkbookError,
} from '../../../src/host/file';
import { unpacked } from './inspect';
import { richParts, richWorkbook } from './rich-parts';

describe('openWorkbook', () => {
  const broken = String(richParts()['xl/worksheets/sheet1.xml']).slice(0, 4000);
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /empty/],
    ['a text', strToU8('TT;Nội dung'), /no zip/],
    [
      'an old or encrypted file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      /\.xls file or has a password/,
    ],
    ['half an archive', richWorkbook().slice(0, 500), /./],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /no workbook part/],
    ['a sheet that breaks off', richWorkbook({ 'xl/worksheets/sheet1.xml': broken }), /./],
    ['a workbook without its part', richWorkbook({ 'xl/workbook.xml': null }), /no workbook part/],
    ['a document', richWorkbook({ 'xl/workbook.xml': '<document/>' }), /<document>/],
    [
      'a workbook without worksheets',
      richWorkbook({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      /no worksheet/,
    ],
  ])('refuses %s with a named error', async (_, bytes, message) => {
    const failure = await openWorkbook(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableWorkbookError);
    expect(failure).toMatchObject({ name: 'UnreadableWorkbookError' });
    expect((failure as Error).message).toMatch(message);
  });

  it('gives the cause of a failure inside a part', async () => {
    const failure = await openWorkbook(
      richWorkbook({ 'xl/styles.xml': '<styleSheet><fonts>' }),
    ).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableWorkbookError);
    expect((failure as Error).cause).toBeInstanceOf(Error);
  });

  it('reads active sheet, selections, states and names', async () => {
    const workbook = await openWorkbook(richWorkbook());
    expect(workbook.activeSheet).toBe(4);
    expect([...workbook.selection]).toEqual([
      [
        4,
        [
          { top: 5, left: 2, bottom: 6, right: 3 },
          { top: 8, left: 5, bottom: 8, right: 5 },
        ],
      ],
    ]);
    expect(workbook.book.worksheets.map(({ id, name, state }) => [id, name, state])).toEqual([
      [4, 'Chương trình', 'visible'],
      [2, 'Danh mục', 'visible'],
      [9, 'Ẩn', 'veryHidden'],
    ]);
    expect(workbook.names.map(({ name, sheetId, visible }) => [name, sheetId, visible])).toEqual([
      ['_xlnm._FilterDatabase', 4, false],
      ['CaCot', null, true],
      ['ctct.report', 2, false],
      ['Hong', null, true],
      ['Cong', 4, true],
    ]);
  });

  it('reads pictures, charts with absolute targets, and tables', async () => {
    const { book } = await openWorkbook(richWorkbook());
    const sheet = book.worksheets[0];
    expect(sheet?.getCharts()).toHaveLength(1);
    expect(sheet?.getImages()).toHaveLength(1);
    expect(sheet?.getTables().map(({ name }) => name)).toEqual(['BangNho']);
  });

  it('reads a file whose drawing cannot be understood, and keeps the drawing', async () => {
    const drawing = '<wsDr><nonsense';
    const bytes = richWorkbook({ 'xl/drawings/drawing1.xml': drawing });
    const workbook = await openWorkbook(bytes);
    expect(workbook.book.worksheets[0]?.getCell('A5').value).toBe(10);
    expect(workbook.book.worksheets[0]?.getImages()).toEqual([]);
    const parts = unpacked(await saveWorkbook(workbook));
    expect(new TextDecoder().decode(parts.get('xl/drawings/drawing1.xml'))).toBe(drawing);
  });
});

describe('newWorkbook', () => {
  it('has one sheet of the given name and survives saving and opening', async () => {
    const workbook = newWorkbook('Chương trình');
    expect(workbook.book.worksheets.map(({ name }) => name)).toEqual(['Chương trình']);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.book.worksheets.map(({ name }) => name)).toEqual(['Chương trình']);
    expect(again.names).toEqual([]);
  });

  it('gives the same bytes each time it is saved', async () => {
    const workbook = await openWorkbook(richWorkbook());
    expect(await saveWorkbook(workbook)).toEqual(await saveWorkbook(workbook));
  });
});
