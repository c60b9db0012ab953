import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

type Act = (sheet: Excel.Worksheet) => void;

async function protectedBench(options: Excel.WorksheetProtectionOptions = {}): Promise<Bench> {
  const bench = openBench(['Sheet1', 'Sheet2']);
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    sheet.getRange('C1').format.protection.locked = false;
    sheet.getRange('D1:D2').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.protection.protect(options);
    await context.sync();
  });
  return bench;
}

const tryOn = (bench: Bench, act: Act) =>
  bench.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const REFUSED: [string, Act][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['fonts', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
  [
    'borders',
    (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'),
  ],
  ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
  ['row heights', (sheet) => (sheet.getRange('1:1').format.rowHeight = 30)],
  ['hidden rows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['inserted rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['deleted rows', (sheet) => sheet.getRange('1:1').delete('Up')],
  ['copying', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  ['new rules', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
  ['cleared rules', (sheet) => sheet.getRange('D1:D2').conditionalFormats.clearAll()],
];

describe('a protected sheet', () => {
  it.each(REFUSED)('refuses %s with AccessDenied', async (_what, act) => {
    const refusal = await refusalOf(tryOn(await protectedBench(), act));
    expect(refusal.code).toBe('AccessDenied');
  });

  it.each(REFUSED)('would not refuse %s without protection', async (_what, act) => {
    const bench = await protectedBench();
    await tryOn(bench, (sheet) => sheet.protection.unprotect());
    await expect(tryOn(bench, act)).resolves.toBeUndefined();
  });

  it('lets unlocked cells be written', async () => {
    const bench = await protectedBench();
    await tryOn(bench, (sheet) => (sheet.getRange('C1').values = [['free']]));
    expect(bench.host.workbook.book.worksheets[0]!.getCell('C1').value).toBe('free');
  });

  it.each([
    ['allowFormatCells', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['allowFormatColumns', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
    ['allowInsertRows', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ] as [keyof Excel.WorksheetProtectionOptions, Act][])(
    'allows what the option %s allows',
    async (option, act) => {
      const bench = await protectedBench({ [option]: true });
      await expect(tryOn(bench, act)).resolves.toBeUndefined();
    },
  );

  it('says that it is protected, and how', async () => {
    const bench = await protectedBench({ allowSort: true });
    const read = await bench.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected,options');
      await context.sync();
      return [
        protection.protected,
        protection.options.allowSort,
        protection.options.allowAutoFilter,
      ];
    });
    expect(read).toEqual([true, true, false]);
  });

  it('refuses a user who types into a locked cell', async () => {
    const bench = await protectedBench();
    expect(() => bench.host.edit('user').type('Sheet1', 'A1', 'x')).toThrow('protected');
  });

  it('opens with its password only', async () => {
    const bench = openBench();
    const act = (run: (protection: Excel.WorksheetProtection) => void) =>
      bench.run(async (context) => {
        run(context.workbook.worksheets.getItem('Sheet1').protection);
        await context.sync();
      });
    await act((protection) => protection.protect({}, 'mật khẩu'));
    const refusal = await refusalOf(act((protection) => protection.unprotect('sai')));
    expect(refusal.code).toBe('InvalidArgument');
    await expect(act((protection) => protection.unprotect('mật khẩu'))).resolves.toBeUndefined();
  });
});

describe('a protected structure', () => {
  it.each([
    ['adding', (context) => void context.workbook.worksheets.add('Mới')],
    ['deleting', (context) => context.workbook.worksheets.getItem('Sheet2').delete()],
    ['renaming', (context) => (context.workbook.worksheets.getItem('Sheet1').name = 'Khác')],
    ['moving', (context) => (context.workbook.worksheets.getItem('Sheet1').position = 1)],
    ['hiding', (context) => (context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden')],
    ['copying', (context) => void context.workbook.worksheets.getItem('Sheet1').copy()],
  ] as [string, (context: Excel.RequestContext) => void][])(
    'refuses %s sheets with AccessDenied',
    async (_what, act) => {
      const bench = openBench(['Sheet1', 'Sheet2']);
      await bench.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      const refusal = await refusalOf(
        bench.run(async (context) => {
          act(context);
          await context.sync();
        }),
      );
      expect(refusal.code).toBe('AccessDenied');
    },
  );
});
