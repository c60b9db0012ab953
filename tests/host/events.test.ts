import { describe, it, expect } from '@jest/globals';
import { openBench, type Bench } from './support';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

type Seen = Record<string, unknown>[];

/** Listens to events of the whole workbook; `seen` fills as they come. */
async function listen(
  bench: Bench,
  to: 'onChanged' | 'onSelectionChanged' | 'onActivated' | 'onAdded' | 'onDeleted',
): Promise<{ seen: Seen; remove: () => Promise<void> }> {
  const seen: Seen = [];
  const handler = await bench.run(async (context) => {
    const events = context.workbook.worksheets[to] as OfficeExtension.EventHandlers<object>;
    const result = events.add(async (event) => void seen.push({ ...event }));
    await context.sync();
    return result;
  });
  const remove = () =>
    bench.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { seen, remove };
}

describe('onChanged', () => {
  it('tells of this user, of other authors and of the add-in itself', async () => {
    const bench = openBench();
    const { seen } = await listen(bench, 'onChanged');
    bench.host.edit('user').type('Sheet1', 'B2', 'tôi');
    bench.host.edit('remote').type('Sheet1', 'B3', 'người khác');
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    });
    await settled();
    expect(seen).toMatchObject([
      {
        address: 'B2',
        source: 'Local',
        changeType: 'RangeEdited',
        details: { valueBefore: '', valueAfter: 'tôi' },
      },
      { address: 'B3', source: 'Remote' },
      { address: 'A1:A2', source: 'Local', triggerSource: 'ThisLocalAddin' },
    ]);
  });

  it('says who started a change from 1.14 on only', async () => {
    const keysIn = async (version: string): Promise<boolean> => {
      const bench = openBench(['Sheet1'], { apiSets: { ExcelApi: version } });
      const { seen } = await listen(bench, 'onChanged');
      bench.host.edit('user').type('Sheet1', 'A1', 'x');
      await settled();
      return 'triggerSource' in (seen[0] ?? {}) && seen[0]?.triggerSource !== undefined;
    };
    expect([await keysIn('1.13'), await keysIn('1.14')]).toEqual([false, true]);
  });

  it('tells of inserted and deleted rows', async () => {
    const bench = openBench();
    const { seen } = await listen(bench, 'onChanged');
    bench.host.edit('remote').insertRows('Sheet1', 3, 2);
    bench.host.edit('user').deleteRows('Sheet1', 1, 1);
    await settled();
    expect(seen).toMatchObject([
      { address: '3:4', changeType: 'RowInserted', source: 'Remote' },
      { address: '1:1', changeType: 'RowDeleted', source: 'Local' },
    ]);
  });

  it('says nothing once its handler was removed, and leaves no registration behind', async () => {
    const bench = openBench();
    const { seen, remove } = await listen(bench, 'onChanged');
    expect(bench.host.registrations).toBe(1);
    await remove();
    expect(bench.host.registrations).toBe(0);
    bench.host.edit('user').type('Sheet1', 'A1', 'x');
    await settled();
    expect(seen).toEqual([]);
  });

  it('forgets what a page left behind, and tells it nothing more', async () => {
    const bench = openBench();
    const { seen } = await listen(bench, 'onChanged');
    await listen(bench, 'onSelectionChanged');
    expect(bench.host.registrations).toBe(2);
    bench.host.forgetHandlers();
    expect(bench.host.registrations).toBe(0);
    bench.host.edit('user').type('Sheet1', 'A1', 'x');
    await settled();
    expect(seen).toEqual([]);
  });

  it('of one sheet says nothing of others', async () => {
    const bench = openBench(['Sheet1', 'Hai']);
    const seen: string[] = [];
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hai').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    bench.host.edit('user').type('Sheet1', 'A1', 'x');
    bench.host.edit('user').type('Hai', 'A2', 'x');
    await settled();
    expect(seen).toEqual(['A2']);
  });
});

describe('a transport', () => {
  it('gets only events that a handler was registered for', async () => {
    const bench = openBench();
    const entries: unknown[] = [];
    const stop = bench.host.subscribe((some) => entries.push(...some));
    bench.host.edit('user').type('Sheet1', 'A1', 'x');
    await settled();
    expect(entries).toEqual([]);
    await listen(bench, 'onChanged');
    bench.host.edit('user').type('Sheet1', 'A1', 'y');
    await settled();
    expect(entries).toHaveLength(1);
    stop();
    bench.host.edit('user').type('Sheet1', 'A1', 'z');
    await settled();
    expect(entries).toHaveLength(1);
  });
});

describe('other events', () => {
  it('tell of the selection, whoever changes it, with its sheet made active', async () => {
    const bench = openBench(['Sheet1', 'Hai']);
    const { seen } = await listen(bench, 'onSelectionChanged');
    bench.host.edit('user').select('Hai', 'B2:C3');
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D4').select();
      await context.sync();
    });
    await settled();
    expect(seen).toMatchObject([{ address: 'B2:C3' }, { address: 'D4' }]);
    const selected = await bench.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(['Sheet1!D4', 'Sheet1!D4']);
  });

  it('tell of sheets added, activated and deleted', async () => {
    const bench = openBench();
    const added = await listen(bench, 'onAdded');
    const activated = await listen(bench, 'onActivated');
    const deleted = await listen(bench, 'onDeleted');
    bench.host.edit('remote').addSheet('Hai');
    bench.host.edit('user').activate('Hai');
    bench.host.edit('remote').deleteSheet('Hai');
    await settled();
    expect(added.seen).toMatchObject([{ source: 'Remote' }]);
    expect(activated.seen).toHaveLength(2);
    expect(deleted.seen).toEqual([
      { source: 'Remote', type: 'WorksheetDeleted', worksheetId: added.seen[0]?.worksheetId },
    ]);
  });
});
