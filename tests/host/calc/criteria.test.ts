import { describe, expect, it } from '@jest/globals';
import { conditionalStyles, styleKey } from '../../../src/host/calc';
import { openBench, TODAY } from '../support';

/** What formulas give beside a column of a number, texts that read as it, a word, a truth value and a blank. */
async function shown(...formulas: string[]): Promise<unknown[]> {
  return openBench().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A7').values = [[1], ["'1"], ["'01"], ['Chậm'], [true], ['#N/A'], ['']];
    sheet.getRange('B1:B7').values = [[10], [20], [30], [40], [50], [60], [70]];
    const cells = sheet.getRangeByIndexes(0, 3, formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load('values');
    await context.sync();
    return cells.values.flat() as unknown[];
  });
}

const LONG = '"' + 'x'.repeat(200) + '"&"' + 'y'.repeat(100) + '"';

const CASES: [string, unknown][] = [
  ['=COUNTIF(A1:A7,"1")', 3],
  ['=COUNTIF(A1:A7,1)', 3],
  ['=COUNTIF(A1:A7,"=1")', 3],
  ['=COUNTIF(A1:A7,A2)', 3],
  ['=COUNTIF(A1:A7,"<>1")', 4],
  ['=COUNTIF(A1:A7,">0")', 1],
  ['=COUNTIF(A1:A7,"chậm")', 1],
  ['=COUNTIF(A1:A7,"ch?m")', 1],
  ['=COUNTIF(A1:A7,"TRUE")', 1],
  ['=COUNTIF(A1:A7,"#N/A")', 1],
  ['=COUNTIF(A1:A7,"")', 1],
  ['=COUNTIF(A1:A7,"=")', 1],
  ['=COUNTIF(A1:A7,"<>")', 6],
  [`=COUNTIF(A1:A7,${LONG})`, '#VALUE!'],
];

describe('criteria', () => {
  it.each(CASES)('%s gives %j in a cell', async (formula, value) => {
    expect(await shown(formula)).toEqual([value]);
  });

  it.each(CASES.filter(([, value]) => typeof value === 'number'))(
    '%s gives %j in a conditional format',
    async (formula, value) => {
      const bench = openBench();
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A7').values = [[1], ["'1"], ["'01"], ['Chậm'], [true], ['#N/A'], ['']];
        const { conditionalFormats } = sheet.getRange('D1');
        const asked = formula.replace(/A1:A7|A2\b/g, (part) => part.replace(/[A-Z]+\d/g, '$$$&'));
        conditionalFormats.add('Custom').custom.rule.formula = `${asked}=${String(value)}`;
        await context.sync();
      });
      const area = { top: 0, left: 3, bottom: 0, right: 3 };
      const { styles } = conditionalStyles(bench.host.workbook, 'Sheet1', area, { today: TODAY });
      expect(styles.has(styleKey(0, 3))).toBe(true);
    },
  );

  it('choose what is summed, averaged and counted together', async () => {
    expect(
      await shown(
        '=SUMIF(A1:A7,"1",B1:B7)',
        '=SUMIF(A1:A7,"1")',
        '=AVERAGEIF(A1:A7,"1",B1:B7)',
        '=SUMIFS(B1:B7,A1:A7,"1",B1:B7,">10")',
        '=COUNTIFS(A1:A7,"1",B1:B7,"<30")',
        '=AVERAGEIFS(B1:B7,A1:A7,"none")',
        '=MAXIFS(B1:B7,A1:A7,"1")+MINIFS(B1:B7,A1:A7,"1")',
        '=COUNTIFS(A1:A7,"1",B1:B6,"<30")',
        `=SUMIFS(B1:B7,A1:A7,${LONG})`,
        '=SUM(COUNTIF(A1:A7,{"1","chậm"}))',
      ),
    ).toEqual([60, 1, 20, 50, 2, '#DIV/0!', 40, '#VALUE!', '#VALUE!', 4]);
  });
});
