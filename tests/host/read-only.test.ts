import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const inBatch = (bench: Bench, act: (context: Excel.RequestContext) => unknown) =>
  bench.run(async (context) => {
    act(context);
    await context.sync();
  });

const sheet = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

describe('a file open for reading only', () => {
  it.each([
    ['values', (context) => void (sheet(context).getRange('A1').values = [[1]])],
    ['formats', (context) => void (sheet(context).getRange('A1').format.fill.color = '#FF0000')],
    ['new sheets', (context) => context.workbook.worksheets.add('Hai')],
    ['deleted sheets', (context) => context.workbook.worksheets.getItem('Hai').delete()],
    ['sheet names', (context) => void (sheet(context).name = 'Ba')],
    ['names', (context) => context.workbook.names.add('ctct_a', '=1')],
    ['rules', (context) => sheet(context).getRange('A1').conditionalFormats.add('Custom')],
    ['custom XML parts', (context) => context.workbook.customXmlParts.add('<a/>')],
    ['settings', (context) => context.workbook.settings.add('a', 1)],
    ['merged cells', (context) => sheet(context).getRange('A1:B1').merge()],
    ['inserted rows', (context) => sheet(context).getRange('1:1').insert('Down')],
    ['protection', (context) => sheet(context).protection.protect()],
  ] as [string, (context: Excel.RequestContext) => unknown][])(
    'refuses %s with AccessDenied and keeps them as they were',
    async (_what, act) => {
      const bench = openBench(['Sheet1', 'Hai'], { readOnly: true });
      expect((await refusalOf(inBatch(bench, act))).code).toBe('AccessDenied');
      expect(bench.host.workbook.revision).toBe(0);
    },
  );

  it('can be read, looked at and listened to, and says what it is', async () => {
    const bench = openBench(['Sheet1'], { readOnly: true });
    const readOnly = await bench.run(async (context) => {
      sheet(context).activate();
      sheet(context).getRange('B2').select();
      sheet(context).getUsedRangeOrNullObject(true).load('values');
      sheet(context).getRange().getMergedAreasOrNullObject().load('address');
      context.workbook.worksheets.onChanged.add(async () => undefined);
      const workbook = context.workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    expect(bench.host.registrations).toBe(1);
  });

  it('can still be changed by other authors', () => {
    const bench = openBench(['Sheet1'], { readOnly: true });
    bench.host.edit('remote').type('Sheet1', 'A1', 'x');
    expect(bench.host.workbook.revision).toBeGreaterThan(0);
  });
});
