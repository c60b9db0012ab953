import { beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

let bench: Bench;

const act = (change: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) =>
  bench.run(async (context) => {
    change(context, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const cell = (address: string) => bench.host.workbook.book.worksheets[0]!.getCell(address);
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A bench on which this user has typed one word, so that there is something to lose. */
function typed(version = '1.17'): void {
  bench = openBench(['Sheet1', 'Hai', 'Ba'], { apiSets: { ExcelApi: version } });
  bench.host.edit('user').type('Sheet1', 'A1', 'đã gõ');
}

beforeEach(() => typed());

describe("this user's own edits", () => {
  it('are taken back one by one, contents and formats', () => {
    const hand = bench.host.edit('user');
    hand.type('Sheet1', 'A1', '31/12/2025');
    hand.type('Sheet1', 'A1', '');
    expect(bench.host.undoDepth).toBe(3);
    bench.host.undo();
    expect([cell('A1').value, cell('A1').numFmt]).toEqual([46022, 'm/d/yyyy']);
    bench.host.undo();
    expect([cell('A1').value, cell('A1').style]).toEqual(['đã gõ', {}]);
    bench.host.undo();
    expect([cell('A1').value, bench.host.undoDepth, bench.host.undo()]).toEqual([null, 0, false]);
  });

  it('are not those of other authors', () => {
    bench.host.edit('remote').type('Sheet1', 'B1', 'của người khác');
    bench.host.edit('remote').deleteRows('Sheet1', 5, 1);
    expect(bench.host.undoDepth).toBe(1);
    bench.host.undo();
    expect([cell('A1').value, cell('B1').value]).toEqual([null, 'của người khác']);
  });

  it('tell the handlers of changes when they are taken back', async () => {
    const seen: unknown[] = [];
    await act((_context, sheet) => {
      sheet.onChanged.add(async ({ address, changeType }) => void seen.push([address, changeType]));
    });
    const hand = bench.host.edit('user');
    hand.type('Sheet1', 'A1', 'x');
    hand.insertRows('Sheet1', 1, 2);
    hand.deleteRows('Sheet1', 1, 1);
    expect([bench.host.undo(), bench.host.undo(), bench.host.undo()]).toEqual([true, true, true]);
    await settled();
    expect(seen).toEqual([
      ['A1', 'RangeEdited'],
      ['1:2', 'RowInserted'],
      ['1:1', 'RowDeleted'],
      ['1:1', 'RowInserted'],
      ['1:2', 'RowDeleted'],
      ['A1', 'RangeEdited'],
    ]);
  });

  it('of rows bring back formulas, names, rules, merges, heights and what #REF! took', async () => {
    await act(({ workbook }, sheet) => {
      sheet.getRange('A2:B4').formulas = [
        ['a', 1],
        ['b', 2],
        ['c', '=SUM(B2:B3)'],
      ];
      sheet.getRange('C3:D3').merge();
      sheet.getRange('3:3').format.rowHeight = 30;
      workbook.names.add('ctct_b', sheet.getRange('B3'));
      workbook.worksheets.getItem('Hai').getRange('A1').formulas = [['=Sheet1!B3']];
      sheet.getRange('A2:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$B3=2';
    });
    const state = () => ({
      formulas: ['A3', 'B3', 'B4'].map((at) => cell(at).formula ?? cell(at).value),
      other: bench.host.workbook.book.worksheets[1]!.getCell('A1').formula,
      name: bench.host.workbook.names[0]!.refersTo,
      merged: cell('C3').isMerged,
      height: bench.host.workbook.book.worksheets[0]!.getRow(3).height,
      rules: bench.host.workbook.book.worksheets[0]!.conditionalFormattings.map(
        ({ ref, rules }) => [ref, rules.map((rule) => 'formulae' in rule && rule.formulae)],
      ),
    });
    const before = state();
    bench.host.edit('user').deleteRows('Sheet1', 3, 1);
    expect(state().other).toBe('Sheet1!#REF!');
    bench.host.undo();
    expect(state()).toEqual(before);
    bench.host.edit('user').insertRows('Sheet1', 3, 4);
    bench.host.undo();
    expect(state()).toEqual(before);
  });

  it('of deleted rows are not taken back over what another author wrote since', () => {
    bench.host.edit('user').deleteRows('Sheet1', 3, 1);
    bench.host.edit('remote').type('Sheet1', 'B1', 'x');
    expect(() => bench.host.undo()).toThrow("another author's change");
  });

  it('of sorting are taken back', async () => {
    await act((_context, sheet) => void (sheet.getRange('B1:B3').values = [[3], [1], [2]]));
    bench.host.edit('user').sort('Sheet1', 'B1:B3', 'B');
    bench.host.undo();
    expect(['B1', 'B2', 'B3'].map((at) => cell(at).value)).toEqual([3, 1, 2]);
  });

  it('are kept up to a hundred', () => {
    for (let i = 0; i < 120; i++) bench.host.edit('user').type('Sheet1', 'B1', String(i));
    expect(bench.host.undoDepth).toBe(100);
  });

  it.each([
    ['deleting a sheet', () => bench.host.edit('user').deleteSheet('Hai')],
    ['renaming a sheet', () => bench.host.edit('user').renameSheet('Hai', 'Bốn')],
  ])('end with %s', (_what, by) => {
    by();
    expect(bench.host.undoDepth).toBe(0);
  });
});

describe('the undo stack', () => {
  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ['values and texts', (_context, sheet) => void sheet.getRange('A1:B9').load('values,text')],
    ['rules', (_context, sheet) => void sheet.getRange().conditionalFormats.load('items/type')],
    ['another sheet shown', ({ workbook }) => workbook.worksheets.getItem('Hai').activate()],
    ['cells selected', (_context, sheet) => sheet.getRange('B2').select()],
    ['names and parts', ({ workbook }) => void workbook.customXmlParts.load('items/id')],
  ])('stays under %s', async (_what, by) => {
    await act(by);
    expect(bench.host.undoDepth).toBe(1);
  });

  const clearing: [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void][] = [
    [
      'asking for merged areas',
      (_, sheet) => void sheet.getRange('A1:B9').getMergedAreasOrNullObject().load('address'),
    ],
    ['a handler added', (_, sheet) => void sheet.onChanged.add(async () => undefined)],
    [
      'a handler of the workbook added',
      ({ workbook }) => void workbook.worksheets.onChanged.add(async () => undefined),
    ],
    ['a custom XML part added', ({ workbook }) => void workbook.customXmlParts.add('<a/>')],
    ['a sheet deleted', ({ workbook }) => workbook.worksheets.getItem('Hai').delete()],
    ['a sheet renamed', ({ workbook }) => void (workbook.worksheets.getItem('Hai').name = 'Bốn')],
    [
      'a sheet hidden',
      ({ workbook }) => void (workbook.worksheets.getItem('Hai').visibility = 'Hidden'),
    ],
    ['a sheet moved', ({ workbook }) => void (workbook.worksheets.getItem('Hai').position = 2)],
    ['a sheet copied', (_, sheet) => void sheet.copy('End')],
    ['a sheet protected', (_, sheet) => sheet.protection.protect()],
  ];
  it.each(clearing)('is emptied by %s, also where writes are kept', async (_what, by) => {
    for (const version of ['1.17', '1.20']) {
      typed(version);
      await act(by);
      expect([version, bench.host.undoDepth]).toEqual([version, 0]);
    }
  });

  it('is emptied by custom XML changed and deleted', async () => {
    await act(({ workbook }) => void workbook.customXmlParts.add('<a xmlns="urn:a"/>'));
    for (const change of [
      (part: Excel.CustomXmlPart) => part.setXml('<b xmlns="urn:a"/>'),
      (part: Excel.CustomXmlPart) => part.delete(),
    ]) {
      bench.host.edit('user').type('Sheet1', 'A1', 'x');
      await act(({ workbook }) =>
        change(workbook.customXmlParts.getByNamespace('urn:a').getOnlyItem()),
      );
      expect(bench.host.undoDepth).toBe(0);
    }
  });

  const writes: [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void][] = [
    ['values', (_, sheet) => void (sheet.getRange('A1').values = [['máy ghi']])],
    ['formats', (_, sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['a new sheet', ({ workbook }) => void workbook.worksheets.add('Mới')],
    ['rules', (_, sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['names', ({ workbook }) => void workbook.names.add('ctct', '={1,2}')],
    ['inserted rows', (_, sheet) => void sheet.getRange('1:2').insert('Down')],
  ];
  it.each(writes)(
    'is emptied below 1.20 by %s; from 1.20 on a request is a step',
    async (_what, by) => {
      await act(by);
      expect(bench.host.undoDepth).toBe(0);
      typed('1.20');
      await act(by);
      expect(bench.host.undoDepth).toBe(2);
      bench.host.undo();
      const { names, book } = bench.host.workbook;
      expect([names, book.worksheets.map(({ name }) => name)]).toEqual([
        [],
        ['Sheet1', 'Hai', 'Ba'],
      ]);
      expect(book.worksheets[0]!.conditionalFormattings).toEqual([]);
      expect([cell('A1').value, cell('A1').fill]).toEqual(['đã gõ', undefined]);
      bench.host.undo();
      expect(cell('A1').value).toBeNull();
    },
  );

  it('brings deleted rules back unreadable, as Excel does', async () => {
    typed('1.20');
    const rules = (sheet: Excel.Worksheet) => sheet.getRange('A1:A9').conditionalFormats;
    await act((_context, sheet) => void rules(sheet).add('Custom').load('id'));
    await act((_context, sheet) => rules(sheet).getItemAt(0).delete());
    bench.host.undo();
    const read = act((_context, sheet) => void rules(sheet).load('items/type'));
    expect((await refusalOf(read)).code).toBe('ItemNotFound');
    const deleted = act((_context, sheet) => rules(sheet).getItemAt(0).delete());
    expect((await refusalOf(deleted)).code).toBe('ItemNotFound');
  });
});
