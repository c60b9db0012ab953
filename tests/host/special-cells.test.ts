import { describe, expect, it } from '@jest/globals';
import { openPlain } from '../excel/plain-book';

const BENCH = () =>
  openPlain([
    {
      name: 'S',
      rows: [
        ['a', 'b', '', 1],
        ['c', 'd', '', true],
        ['', '', '', ' '],
      ],
      cells: { XFD1048576: 'x' },
    },
  ]);

describe('Range.getSpecialCells', () => {
  it('gives constants in rectangles, and formulas apart; blanks count, empty cells do not', async () => {
    const found = await BENCH().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('C1').formulas = [['=1+1']];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const constants = sheet.getRange().getSpecialCells('Constants');
      const formulas = sheet.getRange('A1:H9').getSpecialCellsOrNullObject('Formulas');
      const none = sheet.getRange('E1:H9').getSpecialCellsOrNullObject('Constants');
      constants.load('address,areaCount,cellCount');
      formulas.load('address');
      none.load('address');
      await context.sync();
      return { ...constants.toJSON(), formulas: formulas.address, none: none.isNullObject };
    });
    expect(found).toMatchObject({
      address: 'S!A1:B2,S!D1:D3,S!XFD1048576',
      areaCount: 3,
      cellCount: 8,
      formulas: 'S!C1',
      none: true,
    });
  });

  it('throws where there is none', async () => {
    const asking = BENCH().run(async (context) => {
      context.workbook.worksheets
        .getItem('S')
        .getRange('E1:H9')
        .getSpecialCells('Constants')
        .load('address');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('cuts long addresses, and still counts', async () => {
    const cells = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`A${2 * i + 5}`, i]));
    const { run } = openPlain([{ name: 'S', rows: [], cells }]);
    const { address, areaCount } = await run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem('S')
        .getRange()
        .getSpecialCells('Constants');
      areas.load('address,areaCount');
      await context.sync();
      return areas.toJSON();
    });
    expect([address?.length, areaCount]).toEqual([8_192, 3_000]);
  });
});
