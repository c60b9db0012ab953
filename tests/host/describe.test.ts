import { describe, it, expect } from '@jest/globals';
import { describeWorkbook } from '../../src/host';
import { openBench, type Bench } from './support';

const CHANGES: [string, (context: Excel.RequestContext) => void][] = [
  ['a value', (c) => (sheet(c).getRange('A1').values = [['khác']])],
  ['a formula', (c) => (sheet(c).getRange('B1').formulas = [['=1+1']])],
  ['a format', (c) => (sheet(c).getRange('A1').format.font.bold = true)],
  ['a number format', (c) => (sheet(c).getRange('A1').numberFormat = [['0']])],
  ['a merge', (c) => sheet(c).getRange('A1:B1').merge()],
  ['a row height', (c) => (sheet(c).getRange('1:1').format.rowHeight = 33)],
  ['a column width', (c) => (sheet(c).getRange('A:A').format.columnWidth = 99)],
  ['a hidden row', (c) => (sheet(c).getRange('1:1').rowHidden = true)],
  ['a rule', (c) => void sheet(c).getRange('A1').conditionalFormats.add('Custom')],
  ['a name', (c) => void c.workbook.names.add('ctct_x', '=1')],
  ['a name of a sheet', (c) => void sheet(c).names.add('ctct_x', '=1')],
  ['a part', (c) => void c.workbook.customXmlParts.add('<x/>')],
  ['a setting', (c) => void c.workbook.settings.add('x', 1)],
  ['a new sheet', (c) => void c.workbook.worksheets.add()],
  ['the order of sheets', (c) => (sheet(c).position = 1)],
  ['the visibility of a sheet', (c) => (other(c).visibility = 'Hidden')],
  ['the name of a sheet', (c) => (sheet(c).name = 'Khác')],
  ['the active sheet', (c) => other(c).activate()],
  ['protection', (c) => sheet(c).protection.protect()],
  ['the page', (c) => (sheet(c).pageLayout.orientation = 'Landscape')],
  ['frozen panes', (c) => sheet(c).freezePanes.freezeRows(1)],
];

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const other = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Hai');

async function benchWithText(): Promise<Bench> {
  const bench = openBench(['Sheet1', 'Hai']);
  bench.host.edit('user').type('Sheet1', 'A1', 'chữ');
  return bench;
}

describe('the picture of a workbook', () => {
  it.each(CHANGES)('shows %s', async (_what, change) => {
    const bench = await benchWithText();
    const before = describeWorkbook(bench.host.workbook);
    await bench.run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(describeWorkbook(bench.host.workbook)).not.toEqual(before);
  });

  it('stays the same when something is only looked at', async () => {
    const bench = await benchWithText();
    const before = describeWorkbook(bench.host.workbook);
    await bench.run(async (context) => {
      const range = sheet(context).getRange('A1:D9').load('values,text,formulas,numberFormat');
      range.format.load('columnWidth,rowHeight');
      range.format.fill.load('color');
      range.format.borders.load('items/style');
      range.conditionalFormats.load('items/id');
      sheet(context).load();
      sheet(context).pageLayout.load();
      sheet(context).freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
    });
    expect(describeWorkbook(bench.host.workbook)).toEqual(before);
  });
});
