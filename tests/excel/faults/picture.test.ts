import { beforeEach, describe, expect, it } from '@jest/globals';
import { loadView } from '../../../src/excel/read/load-view';
import { openBytes, reopened, type Bench } from '../host-door';
import { PROGRAMME, officeWorkbook } from './workbook';
import { differences, pictureOf } from '../whole-workbook';

let bench: Bench;

beforeEach(async () => {
  bench = await openBytes(await officeWorkbook());
});

const CHANGES: [string, (context: Excel.RequestContext) => unknown][] = [
  ['a value', (context) => void (sheet(context).getRange('B6').values = [['khác']])],
  [
    'a quote prefix',
    (context) => void (sheet(context).getRange('B6').values = [["'Báo cáo kết quả năm"]]),
  ],
  ['a formula', (context) => void (other(context).getRange('B1').formulas = [['=1+1']])],
  ['a number', (context) => void (other(context).getRange('B2').values = [[45901]])],
  ['a fill', (context) => void (sheet(context).getRange('B6').format.fill.color = '#FF0000')],
  ['a bold font', (context) => void (sheet(context).getRange('A4').format.font.bold = false)],
  ['a number format', (context) => void (other(context).getRange('B2').numberFormat = [['0']])],
  ['a rule', (context) => sheet(context).getRange('A9').conditionalFormats.add('Custom')],
  ['rules gone', (context) => sheet(context).getRange().conditionalFormats.clearAll()],
  ['a merge', (context) => sheet(context).getRange('A20:B20').merge()],
  ['a column width', (context) => void (sheet(context).getRange('A:A').format.columnWidth = 99)],
  ['a row height', (context) => void (sheet(context).getRange('5:5').format.rowHeight = 99)],
  ['a hidden row', (context) => void (sheet(context).getRange('5:5').rowHidden = true)],
  ['a new sheet', (context) => context.workbook.worksheets.add('Mới')],
  ['a sheet gone', (context) => other(context).delete()],
  ['a sheet name', (context) => void (other(context).name = 'Số')],
  ['the order of sheets', (context) => void (other(context).position = 0)],
  ['a hidden sheet', (context) => void (other(context).visibility = 'Hidden')],
  ['the active sheet', (context) => other(context).activate()],
  ['the selection', (context) => sheet(context).getRange('B6').select()],
  ['a name', (context) => context.workbook.names.add('Moi', '=1')],
  ['a name gone', (context) => context.workbook.names.getItem('SoLieu').delete()],
  ['a name hidden', (context) => void (context.workbook.names.getItem('SoLieu').visible = false)],
  ['a custom XML part', (context) => context.workbook.customXmlParts.add('<b/>')],
  ['a setting', (context) => context.workbook.settings.add('a', 1)],
  ['a chart', (context) => addChart(context)],
  ['sheet protection', (context) => sheet(context).protection.protect()],
  ['structure protection', (context) => context.workbook.protection.protect()],
  ['the page layout', (context) => void (sheet(context).pageLayout.orientation = 'Portrait')],
  ['frozen panes', (context) => sheet(context).freezePanes.freezeRows(3)],
  ['the gridlines', (context) => void (sheet(context).showGridlines = false)],
];

const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem(PROGRAMME);
const other = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Số liệu');

const addChart = (context: Excel.RequestContext): Excel.Chart =>
  other(context).charts.add('Pie', other(context).getRange('A1:B2'), 'Auto');

describe('the picture of a workbook', () => {
  it.each(CHANGES)('shows %s', async (_what, change) => {
    const before = pictureOf(bench.host.workbook);
    await bench.run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(differences(before, pictureOf(bench.host.workbook))).not.toEqual([]);
  });

  it('shows what a chart is called', async () => {
    await bench.run(async (context) => {
      addChart(context);
      await context.sync();
    });
    const before = pictureOf(bench.host.workbook);
    await bench.run(async (context) => {
      other(context).charts.getItemAt(0).title.text = 'Tỷ lệ';
      await context.sync();
    });
    expect(differences(before, pictureOf(bench.host.workbook))).toHaveLength(1);
  });

  it('is the same after reading, and after saving and opening', async () => {
    const before = pictureOf(bench.host.workbook);
    await loadView(bench.door, { asOf: '2025-09-30', today: '2025-10-06' });
    expect(differences(before, pictureOf(bench.host.workbook))).toEqual([]);
    expect(differences(before, pictureOf((await reopened(bench)).host.workbook))).toEqual([]);
  });
});
