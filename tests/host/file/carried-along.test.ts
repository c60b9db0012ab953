import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHost, type Host } from '../../../src/host';
import { openWorkbook, saveWorkbook } from '../../../src/host/file';
import type { Package } from '../../../src/host/file/package';
import { connect, type Connection } from '../../../src/host/node';
import { elementsAt, unpacked } from './inspect';
import { richWorkbook } from './rich-parts';

const SHEET = 'xl/worksheets/sheet1.xml';

let host: Host;
let run: Connection['run'];

beforeEach(async () => {
  const workbook = await openWorkbook(richWorkbook());
  // The fixture's sheet is protected and holds a table; both would stand in the way here.
  const [sheet] = workbook.book.worksheets;
  sheet!.sheetProtection = null;
  workbook.book.protection = undefined as never;
  for (const { name } of sheet!.getTables()) sheet!.removeTable(name);
  host = createHost(workbook, { today: '2025-09-30' });
  ({ run } = connect(host));
});

const act = (change: (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void) =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    change(worksheets.getFirst(), worksheets);
    await context.sync();
  });

const saved = async (): Promise<Package> => unpacked(await saveWorkbook(host.workbook));

/** Where the links, the validations and the notes of a sheet stand. */
async function places(part = SHEET, notes = 'xl/comments1.xml'): Promise<unknown> {
  const parts = await saved();
  const read = (from: string, path: string, name: string) =>
    elementsAt(parts, from, path).map(({ attributes }) => attributes[name]);
  return {
    links: read(part, 'hyperlinks/hyperlink', 'ref'),
    validations: read(part, 'dataValidations/dataValidation', 'sqref'),
    notes: read(notes, 'commentList/comment', 'ref'),
  };
}

describe('what a file says beside its cells', () => {
  it('moves with inserted rows and goes with deleted ones', async () => {
    await act((sheet) => void sheet.getRange('2:3').insert('Down'));
    expect(await places()).toEqual({
      links: ['A7', 'B7', 'E8:F9'],
      validations: ['F7:F14 H7', 'E7:E1048576'],
      notes: ['A7'],
    });
    await act((sheet) => sheet.getRange('7:7').delete('Up'));
    expect(await places()).toEqual({
      links: ['E7:F8'],
      validations: ['F7:F13', 'E7:E1048575'],
      notes: [],
    });
  });

  it('has its formulas rewritten with the cells they look at', async () => {
    await act((_sheet, sheets) => {
      void sheets.getItem('Danh mục').getRange('1:2').insert('Down');
    });
    const parts = await saved();
    const text = new TextDecoder().decode(parts.get(SHEET));
    expect(text).toContain('<xm:f>&apos;Danh mục&apos;!$A$3:$A$7</xm:f>');
  });

  it('follows a deletion that is taken back', async () => {
    const before = await places();
    host.edit('user').deleteRows(host.workbook.book.worksheets[0]!.name, 5, 1);
    expect(await places()).not.toEqual(before);
    host.undo();
    expect(await places()).toEqual(before);
  });

  it('moves with cut cells and is parted where they are', async () => {
    await act((sheet) => sheet.getRange('E6:F6').moveTo('K6'));
    expect(await places()).toEqual({
      links: ['A5', 'B5', 'K6:L6', 'E7:F7'],
      validations: ['L6 F5 F7:F12 H5', 'K6 E5 E7:E1048576'],
      notes: ['A5'],
    });
  });

  it('comes along with copied cells, also to another sheet', async () => {
    await act((sheet, sheets) => {
      sheet.getRange('A20:H20').copyFrom('A5:H5');
      sheets.getItem('Danh mục').getRange('A30').copyFrom(sheet.getRange('A5:H5'));
    });
    expect(await places()).toEqual({
      links: ['A5', 'B5', 'E6:F7', 'A20', 'B20'],
      validations: ['F5:F12 H5', 'E5:E19 E21:E1048576', 'F20 H20', 'E20'],
      notes: ['A5', 'A20'],
    });
    const other = (await places('xl/worksheets/sheet2.xml', 'none')) as { links: string[] };
    expect(other.links).toEqual(expect.arrayContaining(['A30', 'B30']));
    const parts = await saved();
    const ids = elementsAt(parts, 'xl/worksheets/sheet2.xml', 'hyperlinks/hyperlink');
    const rels = elementsAt(parts, 'xl/worksheets/_rels/sheet2.xml.rels', 'Relationship');
    const link = ids.find(({ attributes }) => attributes.ref === 'A30')!.attributes['r:id'];
    expect(rels.find(({ attributes }) => attributes.Id === link)?.attributes.TargetMode).toBe(
      'External',
    );
    const boxes = new TextDecoder().decode(parts.get('xl/drawings/vmlDrawing1.vml'));
    expect(boxes.match(/<x:Row>\d+<\/x:Row>/g)).toEqual(['<x:Row>4</x:Row>', '<x:Row>19</x:Row>']);
    expect(new Set(boxes.match(/_x0000_s\d+/g)).size).toBe(2);
  });

  it('goes along when rows are sorted: links and notes, not validations', async () => {
    await act((sheet) => {
      sheet.getRange('J5:K7').values = [
        [3, 'x'],
        [1, 'y'],
        [2, 'z'],
      ];
      sheet.getRange('A30:B32').copyFrom('A5:B5');
      sheet.getRange('C30:C32').values = [[3], [1], [2]];
      sheet.getRange('A31:B32').clear('RemoveHyperlinks');
    });
    await act((sheet) => sheet.getRange('A30:C32').sort.apply([{ key: 2, ascending: true }]));
    const { links } = (await places()) as { links: string[] };
    expect(links).toEqual(expect.arrayContaining(['A32', 'B32']));
  });

  it('is copied with its sheet, each sheet with parts of its own', async () => {
    const before = await places();
    await act((sheet) => void sheet.copy('After', sheet));
    const parts = await saved();
    const sheets = elementsAt(parts, 'xl/workbook.xml', 'sheets/sheet');
    const rels = elementsAt(parts, 'xl/_rels/workbook.xml.rels', 'Relationship');
    const id = sheets.find(({ attributes }) => attributes.name!.endsWith('(2)'))!.attributes[
      'r:id'
    ];
    const target = rels.find(({ attributes }) => attributes.Id === id)!.attributes.Target!;
    const copy = `xl/${target}`;
    const own = elementsAt(parts, copy.replace(/([^/]+)$/, '_rels/$1.rels'), 'Relationship');
    const comments = own.find(({ attributes }) => attributes.Type!.endsWith('/comments'))!;
    const path = comments.attributes.Target!.replace('..', 'xl');
    expect(path).not.toBe('xl/comments1.xml');
    expect(await places(copy, path)).toEqual(before);
    expect(await places()).toEqual(before);
    const types = elementsAt(parts, '[Content_Types].xml', 'Override');
    expect(types.map(({ attributes }) => attributes.PartName)).toContain(`/${path}`);
    const threads = [...parts.keys()].filter((one) => one.includes('threadedComment'));
    const texts = threads.map((one) => new TextDecoder().decode(parts.get(one)));
    const threadIds = texts.flatMap((text) => text.match(/\bid="\{[^"]*\}"/g) ?? []);
    expect(new Set(threadIds).size).toBe(threadIds.length);
    await openWorkbook(await saveWorkbook(host.workbook));
  });
});
