import { describe, expect, it } from '@jest/globals';
import { createHost } from '../../src/host';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { connect } from '../../src/host/node';
import { openBench, refusalOf, TODAY, type Bench } from './support';

/** What every name of the bench stands for, with the name of its sheet or null. */
function meanings({ host: { workbook } }: Pick<Bench, 'host'>): unknown[] {
  return workbook.names.map(({ name, sheetId, refersTo, visible }) => [
    workbook.book.worksheets.find(({ id }) => id === sheetId)?.name ?? null,
    name,
    refersTo,
    visible,
  ]);
}

const act = (bench: Pick<Bench, 'run'>, change: (workbook: Excel.Workbook) => void) =>
  bench.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

/** Saves the bench's workbook and opens it again. */
async function reopened({ host }: Bench): Promise<Bench> {
  const bytes = await saveWorkbook(host.workbook, { today: TODAY });
  const again = createHost(await openWorkbook(bytes), { today: TODAY });
  return { host: again, ...connect(again) };
}

const WORDS = '{"đã xong","đang làm";"hoàn thành 100%","a""b"}';

async function named(): Promise<Bench> {
  const bench = openBench(['Bảng 1', 'Hai']);
  await act(bench, ({ worksheets, names }) => {
    const own = worksheets.getItem('Bảng 1').names;
    own.add('ctct_words', `=${WORDS}`).visible = false;
    own.add('ctct_days', '={31,-2;TRUE,#N/A}');
    own.add('ctct_day', '=31');
    own.add('ctct_area', worksheets.getItem('Bảng 1').getRange('A2:B9'));
    names.add('ctct_words', '="cả tệp"');
    names.add('ctct_hai', worksheets.getItem('Hai').getRange('A1'));
  });
  return bench;
}

describe('names of a sheet', () => {
  it('hold constants and array constants, beside names of the workbook called alike', async () => {
    const bench = await named();
    const read = await bench.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const own = worksheets.getItem('Bảng 1').names;
      const items = own.load('items/name,items/formula,items/type,items/visible,items/scope');
      const other = names.getItem('CTCT_WORDS').load('formula,type,scope');
      const none = worksheets.getItem('Hai').names.getItemOrNullObject('ctct_words');
      none.load('name');
      await context.sync();
      return [
        items.items.map((i) => [i.name, i.formula, i.type, i.visible, i.scope]),
        [other.formula, other.type, other.scope],
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      [
        ['ctct_words', `=${WORDS}`, 'Array', false, 'Worksheet'],
        ['ctct_days', '={31,-2;TRUE,#N/A}', 'Array', true, 'Worksheet'],
        ['ctct_day', '=31', 'Integer', true, 'Worksheet'],
        ['ctct_area', "='Bảng 1'!$A$2:$B$9", 'Range', true, 'Worksheet'],
      ],
      ['="cả tệp"', 'String', 'Workbook'],
      true,
    ]);
  });

  it.each(['={1,2;3}', '={A1,2}', '={1,,2}', '={SUM(1)}', `={"${'x'.repeat(256)}"}`])(
    'refuse %s',
    async (formula) => {
      const bench = openBench();
      const added = act(bench, ({ worksheets }) => {
        worksheets.getItem('Sheet1').names.add('ctct', formula);
      });
      expect((await refusalOf(added)).code).toBe('InvalidArgument');
    },
  );

  it('are changed and deleted without touching those called alike', async () => {
    const bench = await named();
    await act(bench, ({ worksheets }) => {
      const own = worksheets.getItem('Bảng 1').names;
      own.getItem('ctct_day').formula = '={1;2}';
      own.getItem('ctct_words').delete();
      own.getItem('ctct_days').delete();
    });
    expect(meanings(bench)).toEqual([
      ['Bảng 1', 'ctct_day', '{1;2}', true],
      ['Bảng 1', 'ctct_area', "'Bảng 1'!$A$2:$B$9", true],
      [null, 'ctct_words', '"cả tệp"', true],
      [null, 'ctct_hai', 'Hai!$A$1', true],
    ]);
  });

  it('are saved to the file and read from it', async () => {
    const bench = await named();
    const before = meanings(bench);
    const again = await reopened(bench);
    expect(meanings(again)).toEqual(before);
    expect(meanings(await reopened(again))).toEqual(before);
  });

  it('follow their sheet when tabs are moved, renamed and put before others, also in the file', async () => {
    const bench = await named();
    await act(bench, ({ worksheets }) => {
      worksheets.add('Trước').position = 0;
      worksheets.getItem('Bảng 1').name = 'Bảng 2';
    });
    const after = meanings(await reopened(bench));
    expect(after).toContainEqual(['Bảng 2', 'ctct_words', WORDS, false]);
    expect(after).toContainEqual(['Bảng 2', 'ctct_area', "'Bảng 2'!$A$2:$B$9", true]);
  });

  it('go along when their sheet is copied, before those of the workbook called alike', async () => {
    const bench = await named();
    await act(bench, ({ worksheets, names }) => {
      names.add('ctct_area', worksheets.getItem('Bảng 1').getRange('D4'));
      worksheets.getItem('Bảng 1').copy('End');
    });
    const copies = meanings(bench).filter((line) => (line as string[])[0] === 'Bảng 1 (2)');
    expect(copies).toEqual([
      ['Bảng 1 (2)', 'ctct_words', WORDS, false],
      ['Bảng 1 (2)', 'ctct_days', '{31,-2;TRUE,#N/A}', true],
      ['Bảng 1 (2)', 'ctct_day', '31', true],
      ['Bảng 1 (2)', 'ctct_area', "'Bảng 1 (2)'!$A$2:$B$9", true],
    ]);
    expect(meanings(await reopened(bench))).toEqual(meanings(bench));
  });

  it('go with their sheet; names that meant it read #REF!$A$1, formulas and rules #REF!A1', async () => {
    const bench = await named();
    const read = await bench.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const hai = worksheets.getItem('Hai');
      hai.names.add('ctct_own', '=1');
      const sheet = worksheets.getItem('Bảng 1');
      sheet.getRange('A1:A3').formulas = [['=Hai!B2+1'], ['=IFERROR(SUM(Hai!A:A),7)'], ['=A1']];
      const { conditionalFormats } = sheet.getRange('C1:C9');
      conditionalFormats.add('Custom').custom.rule.formula = '=Hai!$A$1=C1';
      hai.delete();
      const cells = sheet.getRange('A1:A3').load('formulas,values');
      const name = names.getItem('ctct_hai').load('formula,type');
      const { rule } = conditionalFormats.getItemAt(0).custom;
      rule.load('formula');
      await context.sync();
      return [cells.formulas, cells.values, name.formula, name.type, rule.formula];
    });
    expect(read).toEqual([
      [['=#REF!B2+1'], ['=IFERROR(SUM(#REF!A:A),7)'], ['=A1']],
      [['#REF!'], [7], ['#REF!']],
      '=#REF!$A$1',
      'Error',
      '=#REF!$A$1=C1',
    ]);
    const left = meanings(bench);
    expect(left).not.toContainEqual(expect.arrayContaining(['ctct_own']));
    expect(meanings(await reopened(bench))).toEqual(left);
  });

  it('leave what became #REF!A1 alone when cells are inserted', async () => {
    const bench = await named();
    await act(bench, ({ worksheets }) => {
      worksheets.getItem('Bảng 1').getRange('A1').formulas = [['=Hai!B2']];
      worksheets.getItem('Hai').delete();
      worksheets.getItem('Bảng 1').getRange('1:1').insert('Down');
    });
    expect(bench.host.workbook.book.worksheets[0]!.getCell('A2').formula).toBe('#REF!B2');
    expect(meanings(bench)).toContainEqual([null, 'ctct_hai', '#REF!$A$1', true]);
  });

  it('are what formulas of their sheet mean, before those of the workbook', async () => {
    const bench = openBench(['Một', 'Hai']);
    const values = await bench.run(async (context) => {
      const { worksheets, names } = context.workbook;
      names.add('ctct_n', '=1');
      worksheets.getItem('Hai').names.add('ctct_n', '=2');
      const cells = ['Một', 'Hai'].map((name) => {
        const cell = worksheets.getItem(name).getRange('A1');
        cell.formulas = [['=ctct_n*10']];
        return cell.load('values');
      });
      await context.sync();
      return cells.map((cell) => cell.values[0]![0] as number);
    });
    expect(values).toEqual([10, 20]);
  });
});
