import { describe, it, expect } from '@jest/globals';
import { conditionalStyles } from '../../src/host/calc';
import { openBench, refusalOf, TODAY, type Bench } from './support';

const addRule = (bench: Bench, address: string, formula: string, color = '#FF0000') =>
  bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = color;
    rule.load('id');
    await context.sync();
    return rule.id;
  });

const rulesOf = (bench: Bench, address?: string) =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rules = sheet.getRange(address).conditionalFormats;
    rules.load('items/id,items/type,items/priority,items/stopIfTrue');
    await context.sync();
    const parts = rules.items.map((rule) => ({
      formula: rule.custom.rule.load('formula'),
      ranges: rule.getRanges().load('address'),
      fill: rule.custom.format.fill.load('color'),
    }));
    await context.sync();
    return parts.map(({ formula, ranges, fill }, index) => [
      formula.formula,
      ranges.address.replaceAll('Sheet1!', ''),
      fill.color,
      rules.items[index]?.priority,
    ]);
  });

const Excel = { ConditionalFormatType: { custom: 'Custom' as const } };

describe('formulas of conditional formats', () => {
  it.each([
    ['an array constant', '=OR($A1={1,2})'],
    ['a structured reference', '=Bảng1[[#This Row],[Hạn]]>1'],
    ['a union', '=SUM((A1:A2,B1:B2))>1'],
    ['an intersection', '=SUM(A1:B2 B2:C3)>1'],
    ['a 3-D reference', '=SUM(Sheet1:Sheet2!A1)>1'],
    ['over 8,192 characters', `=${'1+'.repeat(5000)}1`],
    ['a broken formula', '=AND(1,'],
    ['nothing', '='],
  ])('are refused for %s', async (_what, formula) => {
    const bench = openBench(['Sheet1', 'Sheet2']);
    expect((await refusalOf(addRule(bench, 'A1:B9', formula))).code).toBe('InvalidArgument');
  });

  it('may have thousands of characters and name other sheets', async () => {
    const bench = openBench(['Sheet1', 'Sheet2']);
    const part = `LEN(SUBSTITUTE($A1,"${'x'.repeat(150)}",""))`;
    const long = `=${Array(40).fill(part).join('+')}>Sheet2!$A$1`;
    expect(long.length).toBeGreaterThan(7000);
    await expect(addRule(bench, 'A1:B9', long)).resolves.toMatch(/^\{/);
  });
});

describe('rules', () => {
  it('come first when added, and take a place when told', async () => {
    const bench = openBench();
    await addRule(bench, 'A1:B9', '=$A1="x"');
    const second = await addRule(bench, 'A1:B9', '=$A1="y"', '#00FF00');
    expect(await rulesOf(bench)).toEqual([
      ['=$A1="y"', 'A1:B9', '#00FF00', 0],
      ['=$A1="x"', 'A1:B9', '#FF0000', 1],
    ]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const rule = sheet.getRange('A1').conditionalFormats.getItem(second);
      rule.priority = 1;
      rule.stopIfTrue = true;
      await context.sync();
    });
    expect((await rulesOf(bench)).map(([formula]) => formula)).toEqual(['=$A1="x"', '=$A1="y"']);
    const block = bench.host.workbook.book.worksheets[0]!.conditionalFormattings;
    expect(block.flatMap(({ rules }) => rules)).toContainEqual(
      expect.objectContaining({ formulae: ['$A1="y"'], stopIfTrue: true }),
    );
  });

  it('stand together over the same cells, the first applied first, as Excel writes them', async () => {
    const bench = openBench();
    for (const [at, formula] of [
      ['A1:B9', '=1'],
      ['C1', '=2'],
      ['A1:B9', '=3'],
    ] as const)
      await addRule(bench, at, formula);
    const blocks = bench.host.workbook.book.worksheets[0]!.conditionalFormattings;
    const shown = blocks.map(({ ref, rules }) => [ref, ...rules.map((rule) => rule.priority)]);
    expect(shown).toEqual([
      ['C1', 2],
      ['A1:B9', 1, 3],
    ]);
  });

  it('are found only from cells that they touch', async () => {
    const bench = openBench();
    await addRule(bench, 'B2:C3', '=TRUE');
    expect(await rulesOf(bench, 'C3:D9')).toHaveLength(1);
    expect(await rulesOf(bench, 'A1:A9')).toHaveLength(0);
  });

  it('go one by one, and all from an area without those beside it', async () => {
    const bench = openBench();
    const id = await addRule(bench, 'A1:A9', '=$A1=1');
    await addRule(bench, 'A1:A9', '=$A1=2');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange().conditionalFormats.getItem(id).delete();
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await rulesOf(bench)).toEqual([['=$A4=2', 'A4:A9', '#FF0000', 0]]);
  });

  it('give ItemNotFound, or a null object, once they are gone', async () => {
    const bench = openBench();
    const id = await addRule(bench, 'A1:A9', '=TRUE');
    const read = (how: 'getItem' | 'getItemOrNullObject') =>
      bench.run(async (context) => {
        const rules = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
        rules.clearAll();
        const rule = rules[how](id).load('id');
        await context.sync();
        return rule.isNullObject;
      });
    expect((await refusalOf(read('getItem'))).code).toBe('ItemNotFound');
    expect(await read('getItemOrNullObject')).toBe(true);
  });

  it('never get the id of a rule that is gone', async () => {
    const bench = openBench();
    const ids = [await addRule(bench, 'A1', '=TRUE'), await addRule(bench, 'A2', '=TRUE')];
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const id of ids) sheet.getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    ids.push(await addRule(bench, 'A1', '=TRUE'), await addRule(bench, 'A2', '=TRUE'));
    expect(new Set(ids).size).toBe(4);
  });

  it('refuse types that the host does not make', async () => {
    const bench = openBench();
    const refusal = await refusalOf(
      bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').conditionalFormats.add('DataBar');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ApiNotFound');
  });

  it('follow their rows, with the formula for the first row that stays', async () => {
    const bench = openBench();
    await addRule(bench, 'A5:B10', '=$A5="x"');
    bench.host.edit('user').insertRows('Sheet1', 1, 2);
    bench.host.edit('user').deleteRows('Sheet1', 7, 1);
    bench.host.edit('user').insertRows('Sheet1', 9, 1);
    expect(await rulesOf(bench)).toEqual([['=$A7="x"', 'A7:B12', '#FF0000', 0]]);
  });

  it('come along with copied cells, in place of the rules that stood there', async () => {
    const bench = openBench();
    await addRule(bench, 'A9:B9', '=$A9="old"');
    await addRule(bench, 'A1:B3', '=$A1="x"');
    await addRule(bench, 'A1:A1', '=TRUE', '#00FF00');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A8:B9').copyFrom('A2:B3');
      sheet.getRange('D1:E1').copyFrom('A1:B1', 'Values');
      await context.sync();
    });
    expect(await rulesOf(bench)).toEqual([
      ['=TRUE', 'A1', '#00FF00', 0],
      ['=$A1="x"', 'A1:B3', '#FF0000', 1],
      ['=$A8="x"', 'A8:B9', '#FF0000', 2],
    ]);
  });

  it('are repeated where the copied cells are', async () => {
    const bench = openBench();
    await addRule(bench, 'A1:A1', '=A1=1');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C1:D2').copyFrom('A1', 'Formats');
      await context.sync();
    });
    expect(await rulesOf(bench)).toEqual([
      ['=A1=1', 'A1', '#FF0000', 0],
      ['=C1=1', 'C1,D1,C2,D2', '#FF0000', 1],
    ]);
  });

  it('can be made unreadable, and then fail the batch that asks for their formula alone', async () => {
    const bench = openBench();
    const id = await addRule(bench, 'A1:A9', '=TRUE');
    const block = bench.host.workbook.book.worksheets[0]!.conditionalFormattings[0]!;
    Object.assign(block.rules[0]!, { unreadable: true });
    expect((await refusalOf(rulesOf(bench))).code).toBe('GeneralException');
    const type = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const rule = sheet.getRange().conditionalFormats.getItem(id).load('type');
      await context.sync();
      return rule.type;
    });
    expect(type).toBe('Custom');
  });

  it('are really evaluated: overdue rows are red on a day', async () => {
    const bench = openBench();
    const sheet = bench.host.workbook.book.worksheets[0]!;
    const deadlines = [45900, 45930, 45931, 45960];
    for (const [row, day] of deadlines.entries()) sheet.getCell(row + 1, 1).value = day;
    await addRule(bench, 'A1:B4', '=AND($A1<TODAY(),N("ctct:overdue")=0)');
    const redOn = (today: string) => {
      const area = { top: 0, left: 0, bottom: 3, right: 1 };
      const { workbook } = bench.host;
      return [...conditionalStyles(workbook, 'Sheet1', area, { today }).styles.keys()];
    };
    expect(redOn(TODAY)).toEqual(['0,0', '0,1']);
    expect(redOn('2025-10-01')).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });
});
