import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Worksheet } from '@cj-tech-master/excelts';
import { openBench, refusalOf, type Bench } from './support';

let bench: Bench;

const act = (change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  bench.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'), context.workbook);
    await context.sync();
  });

const sheet = (name = 'Sheet1'): Worksheet => bench.host.workbook.book.getWorksheet(name)!;
const content = (address: string, name?: string) => {
  const cell = sheet(name).getCell(address);
  return cell.formula ? `=${cell.formula}` : cell.value;
};
const contents = (addresses: string, name?: string) =>
  addresses.split(' ').map((address) => content(address, name));

/** The rules of a sheet by priority: where they stand and what they ask. */
const rules = (name?: string) =>
  sheet(name)
    .conditionalFormattings.flatMap(({ ref, rules: all }) => all.map((rule) => ({ ref, rule })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
    .map(({ ref, rule }) => [ref, 'formulae' in rule && rule.formulae?.[0]]);

beforeEach(async () => {
  bench = openBench(['Sheet1', 'Hai']);
  await act((one, workbook) => {
    one.getRange('A1:B4').formulas = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', '=B1+B2'],
    ];
    one.getRange('D1').formulas = [['=SUM(B1:B4)+B2']];
    workbook.worksheets.getItem('Hai').getRange('A1').formulas = [['=Sheet1!B2*2']];
    workbook.names.add('ctct_two', one.getRange('B2'));
    one.names.add('ctct_words', '={"a","b"}');
  });
});

describe('moveTo', () => {
  it('moves contents and formats; references everywhere follow the cut cells', async () => {
    await act((one) => {
      one.getRange('A2').format.fill.color = '#FFFF00';
      one.getRange('A2:B2').moveTo('F10');
    });
    expect(contents('A2 B2 F10 G10')).toEqual([null, null, 'b', 2]);
    expect(contents('B4 D1')).toEqual(['=B1+G10', '=SUM(B1:B4)+G10']);
    expect(content('A1', 'Hai')).toBe('=Sheet1!G10*2');
    expect(bench.host.workbook.names[0]!.refersTo).toBe('Sheet1!$G$10');
    expect(sheet().getCell('A2').style).toEqual({});
    expect(sheet().getCell('F10').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
  });

  it('leaves moved formulas what they mean and stretches ranges whose edge is cut', async () => {
    await act((one) => {
      one.getRange('B4').moveTo(one.getRange('C9'));
      one.getRange('B1').moveTo('B20');
      one.getRange('E1').formulas = [['=SUM(A1:A4)']];
      one.getRange('A4').moveTo('A8');
    });
    expect(contents('C9 D1 E1')).toEqual(['=B20+B2', '=SUM(B1:B4)+B2', '=SUM(A1:A8)']);
  });

  it('makes #REF! of references to what is pasted over', async () => {
    await act((one) => one.getRange('A1').moveTo('B2'));
    expect(contents('B2 B4')).toEqual(['a', '=B1+#REF!']);
    expect(content('A1', 'Hai')).toBe('=Sheet1!#REF!*2');
  });

  it('goes to another sheet, where formulas name the one they came from', async () => {
    await act((one) => {
      one.getRange('B4').formulas = [['=B1+COUNTA(ctct_words)']];
      one.getRange('A4:B4').moveTo('Hai!C3');
    });
    expect(contents('C3 D3', 'Hai')).toEqual(['d', '=Sheet1!B1+COUNTA(Sheet1!ctct_words)']);
    expect(content('D1')).toBe('=SUM(B1:B4)+B2');
    await act((one) => one.getRange('B1').moveTo('Hai!D2'));
    expect(content('D3', 'Hai')).toBe('=Hai!D2+COUNTA(Sheet1!ctct_words)');
    const shown = await bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Hai').getRange('D3').load('values');
      await context.sync();
      return cell.values;
    });
    expect(shown).toEqual([[3]]);
  });

  it('takes merged areas, conditional formats and validations along; a rule cut in part becomes two', async () => {
    sheet().dataValidations.model = { A2: { type: 'list', formulae: ['"x,y"'] } as never };
    await act((one) => {
      one.getRange('A6:B6').merge();
      const add = (address: string, formula: string) =>
        void (one.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula);
      add('A1:A4', '=$B1>1');
      add('A6', '=$A$1="a"');
      one.getRange('A2').moveTo('F2');
      one.getRange('A6:B6').moveTo('F6');
    });
    expect(rules()).toEqual([
      ['F6', '$A$1="a"'],
      ['A1 A3:A4', '$B1>1'],
      ['F2', '$B2>1'],
    ]);
    expect(Object.keys(sheet().dataValidations.model)).toEqual(['F2']);
    expect(sheet().getCell('G6').isMerged).toBe(true);
    expect(sheet().getCell('B6').isMerged).toBe(false);
  });

  it('replaces the conditional formats of the cells it is pasted over', async () => {
    await act((one) => {
      one.getRange('D1:D9').conditionalFormats.add('Custom').custom.rule.formula = '=$B1=1';
      one.getRange('A1').moveTo('D4');
    });
    expect(rules()).toEqual([['D1:D3 D5:D9', '$B1=1']]);
  });

  it('moves cells over part of themselves', async () => {
    await act((one) => one.getRange('A1:B3').moveTo('A2'));
    expect(contents('A1 A2 A3 A4 B4')).toEqual([null, 'a', 'b', 'c', 3]);
    expect(content('A1', 'Hai')).toBe('=Sheet1!B3*2');
  });

  it.each([
    ['off the sheet', 'XFD1', 'InvalidArgument'],
    ['to a missing sheet', 'Ba!A1', 'InvalidArgument'],
    ['over part of a merged area', 'A8', 'MergedRangeConflict'],
  ])('is refused %s', async (_what, to, code) => {
    await act((one) => one.getRange('A9:C10').merge());
    const refused = act((one) => one.getRange('A1:B3').moveTo(to));
    expect((await refusalOf(refused)).code).toBe(code);
  });

  it('needs ExcelApi 1.11 and is refused on a protected sheet', async () => {
    await act((one) => one.protection.protect());
    const refused = act((one) => one.getRange('A1').moveTo('D4'));
    expect((await refusalOf(refused)).code).toBe('AccessDenied');
    bench = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.10' } });
    const old = act((one) => one.getRange('A1').moveTo('D4'));
    expect((await refusalOf(old)).code).toBe('ApiNotFound');
  });
});

describe('copyFrom', () => {
  it('copies rules with rows, each once more; ones over sheets ask names of their sheet', async () => {
    await act((one, { worksheets }) => {
      const formula = '=ISNUMBER(MATCH($A1,ctct_words,0))';
      one.getRange('A1:B4').conditionalFormats.add('Custom').custom.rule.formula = formula;
      one.getRange('11:14').copyFrom('1:4');
      worksheets.getItem('Hai').getRange('A5').copyFrom(one.getRange('A1:B4'));
    });
    expect(rules()).toEqual([
      ['A1:B4', 'ISNUMBER(MATCH($A1,ctct_words,0))'],
      ['A11:B14', 'ISNUMBER(MATCH($A11,ctct_words,0))'],
    ]);
    expect(rules('Hai')).toEqual([['A5:B8', 'ISNUMBER(MATCH($A5,Sheet1!ctct_words,0))']]);
    expect(contents('A11 B14')).toEqual(['a', '=B11+B12']);
    expect(contents('A5 B8', 'Hai')).toEqual(['a', '=B5+B6']);
  });

  it('copies from another sheet by its address, with validations and notes', async () => {
    sheet().dataValidations.model = { A1: { type: 'list', formulae: ['"x,y"'] } as never };
    sheet().getCell('A1').note = 'Xem lại';
    await act((_one, { worksheets }) => {
      worksheets.getItem('Hai').getRange('C1:C2').copyFrom('Sheet1!A1');
    });
    expect(contents('C1 C2', 'Hai')).toEqual(['a', 'a']);
    expect(Object.keys(sheet('Hai').dataValidations.model)).toEqual(['C1 C2']);
    expect(sheet('Hai').getCell('C2').note).toBe('Xem lại');
  });

  it('makes no cell for what whole rows do not hold', async () => {
    await act((one) => one.getRange('21:30').copyFrom('1:10'));
    expect(sheet().getRow(21).cellCount).toBeLessThan(10);
    expect(content('B24')).toBe('=B21+B22');
  });
});

describe('a name asked of a sheet', () => {
  it('follows when the sheet is renamed, and is #REF! when it goes', async () => {
    await act((one, { worksheets }) => {
      const hai = worksheets.getItem('Hai');
      hai.getRange('B1').formulas = [['=COUNTA(Sheet1!ctct_words)']];
      hai.getRange('C1:C9').copyFrom(one.getRange('A1:A9'), 'Formats');
      hai.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula =
        '=COUNTA(Sheet1!ctct_words)=2';
      one.name = 'Bảng 1';
    });
    expect(content('B1', 'Hai')).toBe("=COUNTA('Bảng 1'!ctct_words)");
    expect(rules('Hai')).toEqual([['C1', "COUNTA('Bảng 1'!ctct_words)=2"]]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng 1').delete();
      await context.sync();
    });
    expect(content('B1', 'Hai')).toBe('=COUNTA(#REF!ctct_words)');
  });
});

describe('a person', () => {
  it('copies, cuts and sorts, and can take it back', () => {
    const hand = bench.host.edit('user');
    hand.copy('Sheet1', 'A1:A2', 'Hai', 'C1');
    hand.move('Sheet1', 'A1', 'Hai', 'E1');
    hand.sort('Sheet1', 'A2:B3', 'B', false);
    expect(contents('C1 C2 E1', 'Hai')).toEqual(['a', 'b', 'a']);
    expect(contents('A1 A2 A3')).toEqual([null, 'c', 'b']);
    while (bench.host.undo());
    expect(contents('C1 C2 E1', 'Hai')).toEqual([null, null, null]);
    expect(contents('A1 A2 A3 D1')).toEqual(['a', 'b', 'c', '=SUM(B1:B4)+B2']);
  });
});
