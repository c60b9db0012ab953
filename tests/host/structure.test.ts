import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

async function bench(): Promise<Bench> {
  const made = openBench(['Sheet1', 'Hai']);
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B5').formulas = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
      ['e', '=SUM(B1:B4)'],
    ];
    context.workbook.worksheets.getItem('Hai').getRange('A1:A2').formulas = [
      ['=SUM(Sheet1!$B$2:$B$3)'],
      ['=Sheet1!A3&"Sheet1!A3"'],
    ];
    context.workbook.names.add('ctct_rows', sheet.getRange('A2:B4'));
    await context.sync();
  });
  return made;
}

const read = (made: Bench, act: (sheet: Excel.Worksheet) => void) =>
  made.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    act(sheet);
    const cells = sheet.getRange('A1:B6').load('formulas');
    const other = context.workbook.worksheets.getItem('Hai').getRange('A1:A2').load('formulas');
    const name = context.workbook.names.getItem('ctct_rows').load('formula');
    await context.sync();
    return {
      column: cells.formulas.map((row) => row.join('|')),
      other: other.formulas.map((row) => String(row[0])),
      name: name.formula,
    };
  });

describe('inserted rows', () => {
  it('move cells, formulas, other sheets and names along', async () => {
    expect(await read(await bench(), (sheet) => void sheet.getRange('3:3').insert('Down'))).toEqual(
      {
        column: ['a|1', 'b|2', '|', 'c|3', 'd|4', 'e|=SUM(B1:B5)'],
        other: ['=SUM(Sheet1!$B$2:$B$4)', '=Sheet1!A4&"Sheet1!A3"'],
        name: '=Sheet1!$A$2:$B$5',
      },
    );
  });

  it('look like the row above and push hidden rows and heights down', async () => {
    const made = await bench();
    await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2').format.fill.color = '#FFFF00';
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('4:4').format.rowHeight = 40;
      sheet.getRange('3:4').insert('Down');
      await context.sync();
    });
    const sheet = made.host.workbook.book.worksheets[0]!;
    expect(sheet.getCell('A3').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
    expect([3, 4, 5].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, true]);
    // Whole pixels: 40 points are 53 of them.
    expect([4, 6].map((row) => sheet.getRow(row).height)).toEqual([undefined, 39.75]);
  });
});

describe('deleted rows', () => {
  it('shrink what refers to them and leave #REF! for what is gone', async () => {
    const made = await bench();
    expect(await read(made, (sheet) => sheet.getRange('3:3').delete('Up'))).toEqual({
      column: ['a|1', 'b|2', 'd|4', 'e|=SUM(B1:B3)', '|', '|'],
      other: ['=SUM(Sheet1!$B$2:$B$2)', '=Sheet1!#REF!&"Sheet1!A3"'],
      name: '=Sheet1!$A$2:$B$3',
    });
    await made.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('2:3').delete('Up');
      await context.sync();
    });
    expect(made.host.workbook.names[0]!.refersTo).toBe('Sheet1!#REF!');
  });
});

describe('inserted and deleted cells', () => {
  it('move only what lies below them, in their columns', async () => {
    const made = await bench();
    const after = await read(made, (sheet) => {
      sheet.getRange('A2').insert('Down');
      sheet.getRange('B1').delete('Up');
    });
    expect(after.column).toEqual(['a|2', '|3', 'b|4', 'c|=SUM(B1:B3)', 'd|', 'e|']);
    expect(after.other[1]).toBe('=Sheet1!A4&"Sheet1!A3"');
  });

  it('move to the right and back', async () => {
    const made = await bench();
    const after = await read(made, (sheet) => {
      sheet.getRange('A1:A1').insert('Right');
      sheet.getRange('A2').delete('Left');
    });
    expect(after.column.slice(0, 2)).toEqual(['|a', '2|']);
  });

  it('refuse another direction', async () => {
    const refusal = await refusalOf(
      read(await bench(), (sheet) => void sheet.getRange('A1').insert('Up' as 'Down')),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('columns', () => {
  it('are inserted and deleted with their widths', async () => {
    const made = await bench();
    const after = await read(made, (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('A:A').delete('Left');
    });
    expect(after.column[4]).toBe('|=SUM(B1:B4)');
    expect(after.other[0]).toBe('=SUM(Sheet1!$B$2:$B$3)');
  });
});

describe('copyFrom', () => {
  it('moves relative references, repeats over a larger area and copies formats', async () => {
    const made = await bench();
    const formulas = await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1').formulas = [['=$A1&B$1']];
      sheet.getRange('D1').format.font.bold = true;
      sheet.getRange('E1:F2').copyFrom('D1');
      const range = sheet.getRange('E1:F2').load('formulas');
      const font = range.format.font.load('bold');
      await context.sync();
      return [range.formulas, font.bold];
    });
    expect(formulas).toEqual([
      [
        ['=$A1&C$1', '=$A1&D$1'],
        ['=$A2&C$1', '=$A2&D$1'],
      ],
      true,
    ]);
  });

  it('copies values alone, and turned over', async () => {
    const made = await bench();
    const values = await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1').copyFrom('B4:B5', 'Values', false, true);
      const range = sheet.getRange('D1:E1').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(values).toEqual([[4, 10]]);
  });
});

describe('sorting by a person', () => {
  it('moves whole rows and their formats', async () => {
    const made = await bench();
    const sheet = made.host.workbook.book.worksheets[0]!;
    sheet.getCell('A4').font = { bold: true };
    sheet.getCell('B1').value = 9;
    made.host.edit('remote').sort('Sheet1', 'A1:B4', 'B');
    expect([1, 2, 3, 4].map((row) => sheet.getCell(row, 1).value)).toEqual(['b', 'c', 'd', 'a']);
    expect(sheet.getCell('A3').font).toMatchObject({ bold: true });
  });
});
