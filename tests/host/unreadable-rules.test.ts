import { describe, expect, it } from '@jest/globals';
import { createHost, type Unreadable } from '../../src/host';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { connect } from '../../src/host/node';
import { openBench, refusalOf, TODAY, type Bench } from './support';

const FORMULAS = ['=$A1=1', '=$B1=2', '=$C1=3'];

/** Three rules over A, B and C; the one over B cannot be read. */
async function spoiled(how: Unreadable): Promise<Bench> {
  const bench = openBench();
  await rulesOf(bench, (sheet) => {
    for (const [index, formula] of FORMULAS.entries()) {
      const range = sheet.getRangeByIndexes(0, index, 9, 1);
      range.conditionalFormats.add('Custom').custom.rule.formula = formula;
    }
  });
  expect(bench.host.spoilRules('Sheet1', 'B1:B2', how)).toBe(1);
  return bench;
}

const rulesOf = (bench: Pick<Bench, 'run'>, act: (sheet: Excel.Worksheet) => void) =>
  bench.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const at = (sheet: Excel.Worksheet, column: string) =>
  sheet.getRange(`${column}1`).conditionalFormats.getItemAt(0);

/** What the bench answers to each of three questions about the rule over B: a code, or "ok". */
async function answers(bench: Bench): Promise<string[]> {
  const asked = [
    (sheet: Excel.Worksheet) =>
      void sheet.getRange().conditionalFormats.load('items/id,items/type'),
    (sheet: Excel.Worksheet) => void at(sheet, 'B').custom.rule.load('formula'),
    (sheet: Excel.Worksheet) => at(sheet, 'B').delete(),
  ];
  const found: string[] = [];
  for (const ask of asked) {
    found.push(
      await rulesOf(bench, ask).then(
        () => 'ok',
        (error: { code: string }) => error.code,
      ),
    );
  }
  return found;
}

describe('rules that Excel cannot read', () => {
  it.each(['GeneralException', 'ItemNotFound', 'InvalidReference'])(
    'fail with %s on what was ordered: list, formula, deletion',
    async (code) => {
      const on = async (...parts: Unreadable['on']) => answers(await spoiled({ code, on: parts }));
      expect(await on('properties')).toEqual([code, 'ok', 'ok']);
      expect(await on('formula')).toEqual(['ok', code, 'ok']);
      expect(await on('delete')).toEqual(['ok', 'ok', code]);
      expect(await on('properties', 'formula', 'delete')).toEqual([code, code, code]);
    },
  );

  it('fail in their cells and order too', async () => {
    const bench = await spoiled({ code: 'ItemNotFound', on: ['properties'] });
    for (const ask of [
      (sheet: Excel.Worksheet) => void at(sheet, 'B').getRange().load('address'),
      (sheet: Excel.Worksheet) => void at(sheet, 'B').getRanges().load('address'),
      (sheet: Excel.Worksheet) => void at(sheet, 'B').load('priority'),
      (sheet: Excel.Worksheet) => void (at(sheet, 'B').stopIfTrue = true),
    ]) {
      expect((await refusalOf(rulesOf(bench, ask))).code).toBe('ItemNotFound');
    }
  });

  it('do no harm to their neighbours, nor to a deletion of all', async () => {
    const bench = await spoiled({ code: 'ItemNotFound', on: ['properties', 'formula', 'delete'] });
    await rulesOf(bench, (sheet) => {
      at(sheet, 'A').custom.rule.load('formula');
      at(sheet, 'C').delete();
    });
    await rulesOf(bench, (sheet) => sheet.getRange('A1:C9').conditionalFormats.clearAll());
    expect(bench.host.workbook.book.worksheets[0]!.conditionalFormattings).toEqual([]);
  });

  it('can be read again once the file is opened anew', async () => {
    const bench = await spoiled({ code: 'ItemNotFound', on: ['properties', 'formula'] });
    const bytes = await saveWorkbook(bench.host.workbook, { today: TODAY });
    const host = createHost(await openWorkbook(bytes), { today: TODAY });
    await rulesOf(connect(host), (sheet) => void at(sheet, 'B').custom.rule.load('formula'));
  });
});
