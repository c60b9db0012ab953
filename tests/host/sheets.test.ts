import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const act = <T>(bench: Bench, what: (sheets: Excel.WorksheetCollection) => T) =>
  bench.run(async (context) => {
    const result = what(context.workbook.worksheets);
    await context.sync();
    return result;
  });

const names = (bench: Bench) => bench.host.workbook.book.worksheets.map((sheet) => sheet.name);

describe('names of sheets', () => {
  it.each([
    ['over 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['/', 'a/b', 'InvalidArgument'],
    ['\\', 'a\\b', 'InvalidArgument'],
    ['?', 'a?b', 'InvalidArgument'],
    ['*', 'a*b', 'InvalidArgument'],
    [':', 'a:b', 'InvalidArgument'],
    ['[', 'a[b', 'InvalidArgument'],
    [']', 'a]b', 'InvalidArgument'],
    ['an apostrophe in front', "'a", 'InvalidArgument'],
    ['an apostrophe behind', "a'", 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
    ['History', 'hisTORY', 'InvalidArgument'],
    ['a name that exists in other case', 'sheet1', 'ItemAlreadyExists'],
  ])('are refused for %s, when added and when renamed', async (_what, name, code) => {
    const bench = openBench(['Sheet1', 'Khác']);
    expect((await refusalOf(act(bench, (sheets) => sheets.add(name)))).code).toBe(code);
    const rename = act(bench, (sheets) => (sheets.getItem('Khác').name = name));
    expect((await refusalOf(rename)).code).toBe(code);
    expect(names(bench)).toEqual(['Sheet1', 'Khác']);
  });

  it('may have 31 characters and an apostrophe inside', async () => {
    const bench = openBench();
    await act(bench, (sheets) => [sheets.add("x'".repeat(15) + 'x'), sheets.add()]);
    expect(names(bench)).toEqual(['Sheet1', "x'".repeat(15) + 'x', 'Sheet2']);
  });

  it('may change their case', async () => {
    const bench = openBench();
    await act(bench, (sheets) => (sheets.getItem('Sheet1').name = 'SHEET1'));
    expect(names(bench)).toEqual(['SHEET1']);
  });

  it('are followed by formulas and names that mean the sheet', async () => {
    const bench = openBench(['Sheet1', 'Dữ liệu']);
    const value = await bench.run(async (context) => {
      const { worksheets, names: named } = context.workbook;
      worksheets.getItem('Dữ liệu').getRange('A1').values = [[7]];
      const cell = worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [["='Dữ liệu'!A1+1"]];
      const name = named.add('ctct_x', worksheets.getItem('Dữ liệu').getRange('A1'));
      worksheets.getItem('Dữ liệu').name = 'Số';
      cell.load('formulas,values');
      name.load('formula');
      await context.sync();
      return [cell.formulas, cell.values, name.formula];
    });
    expect(value).toEqual([[['=Số!A1+1']], [[8]], '=Số!$A$1']);
  });
});

describe('sheets', () => {
  it('are found by name without case and by id, also after other sheets went', async () => {
    const bench = openBench(['Một', 'Hai']);
    const read = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('HAI').load('id,name');
      await context.sync();
      worksheets.getItem('Một').delete();
      worksheets.add('Ba');
      const again = worksheets.getItem(sheet.id).load('name,position');
      await context.sync();
      return [again.name, again.position];
    });
    expect(read).toEqual(['Hai', 0]);
  });

  it('never get the id of a deleted sheet', async () => {
    const bench = openBench(['Một', 'Hai']);
    const refusal = await refusalOf(
      bench.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Hai').load('id');
        await context.sync();
        sheet.delete();
        worksheets.add('Ba');
        await context.sync();
        worksheets.getItem(sheet.id).load('name');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('refuse to be deleted or hidden when they are the last visible one', async () => {
    const bench = openBench(['Một', 'Hai']);
    await act(bench, (sheets) => (sheets.getItem('Hai').visibility = 'Hidden'));
    const deleted = act(bench, (sheets) => sheets.getItem('Một').delete());
    expect((await refusalOf(deleted)).code).toBe('InvalidOperation');
    const hidden = act(bench, (sheets) => (sheets.getItem('Một').visibility = 'VeryHidden'));
    expect((await refusalOf(hidden)).code).toBe('InvalidOperation');
  });

  it('refuse to be deleted while very hidden', async () => {
    const bench = openBench(['Một', 'Hai']);
    await act(bench, (sheets) => (sheets.getItem('Hai').visibility = 'VeryHidden'));
    const deleted = act(bench, (sheets) => sheets.getItem('Hai').delete());
    expect((await refusalOf(deleted)).code).toBe('GeneralException');
  });

  it('leave #REF!B2 where they were meant, and take their names along', async () => {
    const bench = openBench(['Sheet1', 'Hai']);
    const formulas = await bench.run(async (context) => {
      const { worksheets, names: named } = context.workbook;
      const cell = worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=Hai!B2+1']];
      named.add('ctct_hai', worksheets.getItem('Hai').getRange('A1'));
      worksheets.getItem('Hai').names.add('ctct_own', '=1');
      worksheets.getItem('Hai').delete();
      cell.load('formulas');
      await context.sync();
      return cell.formulas;
    });
    expect(formulas).toEqual([['=#REF!B2+1']]);
    expect(bench.host.workbook.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['ctct_hai', '#REF!$A$1'],
    ]);
  });

  it('move, show, hide and take a tab colour', async () => {
    const bench = openBench(['Một', 'Hai', 'Ba']);
    const read = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ba');
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.tabColor = '#112233';
      sheet.showGridlines = false;
      sheet.load('position,visibility,tabColor,showGridlines');
      await context.sync();
      return [sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines];
    });
    expect(read).toEqual([0, 'Hidden', '#112233', false]);
    expect(names(bench)).toEqual(['Ba', 'Một', 'Hai']);
  });

  it('hand the active place on when they go', async () => {
    const bench = openBench(['Một', 'Hai', 'Ba']);
    const active = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Hai').activate();
      worksheets.getItem('Hai').delete();
      const sheet = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Ba');
  });

  it('are copied with contents, formats, merges, rules and names, pointing to the copy', async () => {
    const bench = openBench(['Gốc']);
    const read = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gốc');
      sheet.getRange('A1:A2').values = [["'01"], ['=Gốc!A1&"x"']];
      sheet.getRange('B1:C1').merge();
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A1:A5').conditionalFormats.add('Custom').custom.rule.formula = '=$A1="x"';
      sheet.names.add('ctct_report', '=1').visible = false;
      context.workbook.names.add('ctct_anchor', sheet.getRange('A2'));
      const copy = sheet.copy('After', sheet);
      copy.load('name,position');
      const cells = copy.getRange('A1:A2').load('formulas');
      const fill = copy.getRange('A1').format.fill.load('color');
      const rules = copy.getRange().conditionalFormats.load('items/id');
      const original = sheet.getRange().conditionalFormats.load('items/id');
      const merged = copy.getRange('A1:E5').getMergedAreasOrNullObject().load('address');
      const copied = copy.names.load('items/name,items/formula,items/visible');
      await context.sync();
      const own = copied.items.map((item) => [item.name, item.formula, item.visible]);
      const sameIds = rules.items[0]?.id === original.items[0]?.id;
      return [copy.name, copy.position, cells.formulas, fill.color, merged.address, own, sameIds];
    });
    expect(read).toEqual([
      'Gốc (2)',
      1,
      [['01'], ['=\'Gốc (2)\'!A1&"x"']],
      '#FFFF00',
      "'Gốc (2)'!B1:C1",
      [
        ['ctct_report', '=1', false],
        ['ctct_anchor', "='Gốc (2)'!$A$2", true],
      ],
      false,
    ]);
    const copy = bench.host.workbook.book.getWorksheet('Gốc (2)')!;
    expect(copy.getCell('A1').style).toMatchObject({ quotePrefix: true });
  });
});
