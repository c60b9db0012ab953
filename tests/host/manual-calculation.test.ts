import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHost } from '../../src/host';
import { conditionalStyles, styleKey } from '../../src/host/calc';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { connect } from '../../src/host/node';
import { openBench, TODAY, type Bench } from './support';

let bench: Bench;

type Sheets = { one: Excel.Worksheet; two: Excel.Worksheet; app: Excel.Application };

/** Does something in one request and gives what the formulas of both sheets then show. */
const after = (act: (sheets: Sheets) => void = () => undefined) =>
  bench.run(async (context) => {
    const { worksheets } = context.workbook;
    const [one, two] = [worksheets.getItem('Một'), worksheets.getItem('Hai')];
    act({ one, two, app: context.application });
    const cells = [one.getRange('B1:B2'), two.getRange('A1')].map((range) => range.load('values'));
    await context.sync();
    return cells.flatMap(({ values }) => values.flat() as unknown[]);
  });

beforeEach(async () => {
  bench = openBench(['Một', 'Hai']);
  await after(({ one, two, app }) => {
    one.getRange('A1').values = [[1]];
    one.getRange('B1:B2').formulas = [['=A1*10'], ['=B1+1']];
    two.getRange('A1').formulas = [['=Một!B1*10']];
    app.calculationMode = 'Manual';
  });
});

describe('a workbook of manual calculation', () => {
  it('says so, and keeps what formulas showed until somebody asks', async () => {
    expect(await after()).toEqual([10, 11, 100]);
    expect(await after(({ one }) => void (one.getRange('A1').values = [[2]]))).toEqual([
      10, 11, 100,
    ]);
    const said = await bench.run(async (context) => {
      context.application.load('calculationMode,calculationState');
      await context.sync();
      const { calculationMode, calculationState } = context.application;
      return [calculationMode, calculationState];
    });
    expect(said).toEqual(['Manual', 'Pending']);
    expect(await after(({ app }) => app.calculate('Full'))).toEqual([20, 21, 200]);
  });

  it('calculates one sheet from what the others show', async () => {
    await after(({ one }) => void (one.getRange('A1').values = [[2]]));
    expect(await after(({ two }) => two.calculate(true))).toEqual([10, 11, 100]);
    expect(await after(({ one }) => one.calculate(true))).toEqual([20, 21, 100]);
    expect(await after(({ two }) => two.calculate(false))).toEqual([20, 21, 200]);
  });

  it('calculates formulas that are entered or pasted, and a range when asked', async () => {
    await after(({ one }) => void (one.getRange('A1').values = [[2]]));
    expect(await after(({ one }) => void (one.getRange('B2').formulas = [['=A1+B1']]))).toEqual([
      10, 12, 100,
    ]);
    const pasted = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Một');
      sheet.getRange('D1').copyFrom('B1');
      sheet.getRange('D2').copyFrom('B1', 'Values');
      const range = sheet.getRange('D1:D2').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(pasted).toEqual([0, 10]);
    bench.host.edit('user').type('Hai', 'A1', '=Một!A1');
    expect(await after(({ one }) => one.getRange('B2').calculate())).toEqual([10, 12, 2]);
  });

  it('colours by what cells show', async () => {
    await after(({ one }) => {
      one.getRange('B1').conditionalFormats.add('Custom').custom.rule.formula = '=B1=20';
      one.getRange('A1').values = [[2]];
    });
    const { workbook } = bench.host;
    const area = { top: 0, left: 1, bottom: 0, right: 1 };
    const styled = () => conditionalStyles(workbook, 'Một', area).styles.has(styleKey(0, 1));
    expect(styled()).toBe(false);
    await after(({ one }) => one.calculate(true));
    expect(styled()).toBe(true);
  });

  it('is calculated before it is saved, and opens as one', async () => {
    await after(({ one }) => void (one.getRange('A1').values = [[2]]));
    const bytes = await saveWorkbook(bench.host.workbook, { today: TODAY });
    const host = createHost(await openWorkbook(bytes), { today: TODAY });
    bench = { host, ...connect(host) };
    expect(host.workbook.calculationMode).toBe('Manual');
    expect(await after(({ one }) => void (one.getRange('A1').values = [[3]]))).toEqual([
      20, 21, 200,
    ]);
  });

  it('shows right values again once it is automatic', async () => {
    await after(({ one }) => void (one.getRange('A1').values = [[2]]));
    const shown = await after(({ app }) => void (app.calculationMode = 'Automatic'));
    expect(shown).toEqual([20, 21, 200]);
  });
});
