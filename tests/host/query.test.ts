import { describe, it, expect } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { createHost, workbookOf } from '../../src/host';
import { openBench, refusalOf } from './support';

describe('what load asks for', () => {
  it('may lie behind several properties, of one object or of the items of a collection', async () => {
    const read = await openBench(['Một', 'Hai']).run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      const range = sheets.getItem('Một').getRange('A1');
      range.load('address,format/fill/color,worksheet/name');
      await context.sync();
      return [
        sheets.items.map((sheet) => [sheet.name, sheet.protection.protected]),
        [range.address, range.format.fill.color, range.worksheet.name],
      ];
    });
    expect(read).toEqual([
      [
        ['Một', false],
        ['Hai', false],
      ],
      ['Một!A1', '#FFFFFF', 'Một'],
    ]);
  });

  it('may be given as an object', async () => {
    const read = await openBench().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return [range.address, range.format.font.bold];
    });
    expect(read).toEqual(['Sheet1!A1', false]);
  });

  it('is refused when nothing has such a name', async () => {
    const refusal = await refusalOf(
      openBench().run(async (context) => {
        context.workbook.worksheets.load('items/nosuch');
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'ApiNotFound' });
    expect(refusal.message).toContain('Worksheet.nosuch');
  });

  it('gives some of the items when only some are wanted', async () => {
    const names = await openBench(['a', 'b', 'c', 'd']).run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['b', 'c']);
  });

  it('keeps the areas of several ranges over syncs, following their cells', async () => {
    const bench = openBench();
    const addresses = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const areas = sheet.getRanges('A1:A2,C5');
      areas.load('address,areaCount');
      await context.sync();
      const before = areas.address;
      bench.host.edit('remote').insertRows('Sheet1', 3, 1);
      areas.load('address');
      areas.format.fill.color = '#FF0000';
      await context.sync();
      return [before, areas.address];
    });
    expect(addresses).toEqual(['Sheet1!A1:A2,Sheet1!C5', 'Sheet1!A1:A2,Sheet1!C6']);
    const sheet = bench.host.workbook.book.worksheets[0]!;
    expect(sheet.getCell('C6').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  });
});

describe('formulas of a file', () => {
  it('that lean on a shared one are written out before cells move', () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Sheet1');
    sheet.getCell('B1').value = { formula: 'A1*2', shareType: 'shared', ref: 'B1:B3' } as never;
    sheet.getCell('B2').value = { sharedFormula: 'B1' };
    sheet.getCell('B3').value = { sharedFormula: 'B1' };
    const host = createHost(workbookOf(book));
    host.edit('user').type('Sheet1', 'B1', 'x');
    expect(['B1', 'B2', 'B3'].map((at) => sheet.getCell(at).value)).toEqual([
      'x',
      { formula: 'A2*2' },
      { formula: 'A3*2' },
    ]);
  });
});
