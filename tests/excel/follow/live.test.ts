import { beforeEach, describe, expect, it } from '@jest/globals';
import { watchTables, type TableWatch } from '../../../src/excel/follow/live';
import type { SheetEvent } from '../../../src/excel/follow/sheet-event';
import { createReport } from '../../../src/excel/reports/create-report';
import { watchSelection, type SelectedPlace } from '../../../src/excel/follow/watch-selection';
import { parsePeriod, type Period } from '../../../src/report';
import { openSample, type Bench } from '../host-door';

const SHEET = 'Chương trình 2025';
const TIMES = { quiet: 40, longest: 120 };
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let bench: Bench;
let told: (readonly SheetEvent[])[];
let names: string[];
let id: string;

beforeEach(async () => {
  bench = await openSample('asPrinted');
  told = [];
  names = [SHEET];
  id = await idOf(SHEET);
});

const idOf = (sheet: string): Promise<string> =>
  bench.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).load('id');
    await context.sync();
    return found.id;
  });

/** The events of cells among what was told. */
const cells = (...addresses: string[]): SheetEvent[] =>
  addresses.map((address) => ({ kind: 'cells', id, address }));

function watch(times: typeof TIMES | undefined = TIMES): Promise<TableWatch> {
  return watchTables(bench.door, {
    onChange: (events) => told.push(events),
    ...(times && { times }),
  });
}

const write = (address: string): Promise<void> =>
  bench.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [['x']];
    await context.sync();
  });

describe('watchTables', () => {
  it('tells of changes by this officer and a colleague as one, and asks Excel nothing', async () => {
    const live = await watch();
    const count = bench.since();
    bench.host.edit('user').type(SHEET, 'B9', 'Hoàn thành');
    bench.host.edit('remote').insertRows(SHEET, 12, 1);
    await later(80);
    expect(told).toEqual([[...cells('B9'), { kind: 'structure', id }]]);
    expect(count.syncs()).toBe(0);
    await live.stop();
  });

  it('tells within a second of the last change, and of the first one while somebody types on', async () => {
    const live = await watch({ quiet: 400, longest: 900 });
    const started = Date.now();
    const typing = setInterval(() => bench.host.edit('user').type(SHEET, 'B9', 'x'), 100);
    await new Promise<void>((resolve) => {
      const looking = setInterval(() => {
        if (told.length === 0) return;
        clearInterval(looking);
        resolve();
      }, 5);
    });
    clearInterval(typing);
    expect(Date.now() - started).toBeLessThan(1_200);
    expect(Date.now() - started).toBeGreaterThan(600);
    expect(told[0]?.length).toBeGreaterThan(3);
    await live.stop();
  });

  it('tells of formats, merges, new, deleted, renamed sheets and those brought to the front', async () => {
    bench.host.edit('user').addSheet('Nháp');
    const live = await watch();
    const draft = await idOf('Nháp');
    bench.host.edit('user').format(SHEET, 'B9:B10', '@');
    bench.host.edit('remote').merge(SHEET, 'J9:J10');
    bench.host.edit('user').renameSheet('Nháp', 'Nháp 2');
    bench.host.edit('user').activate('Nháp 2');
    bench.host.edit('remote').deleteSheet('Nháp 2');
    bench.host.edit('remote').addSheet('Mới');
    const added = await idOf('Mới');
    await later(80);
    expect(told.flat()).toEqual([
      { kind: 'format', id, address: 'B9:B10' },
      ...cells('J9:J10'),
      { kind: 'format', id, address: 'J9:J10' },
      { kind: 'shown', id: draft, mayBeRenamed: true },
      { kind: 'shown', id, mayBeRenamed: true },
      { kind: 'deleted', id: draft },
      { kind: 'added', id: added },
    ]);
    await live.stop();
  });

  it('hears of a new name where Excel tells it', async () => {
    bench = await openSample('asPrinted', {
      apiSets: { ExcelApi: '1.17', ExcelApiOnline: '1.1' },
    });
    const live = await watch();
    bench.host.edit('remote').renameSheet(SHEET, 'CT 2025');
    bench.host.edit('user').activate('CT 2025');
    await later(80);
    expect(told.flat()).toEqual([{ kind: 'renamed', id: await idOf('CT 2025') }]);
    await live.stop();
    expect(bench.host.registrations).toBe(0);
  });

  it.each(['1.17', '1.9'])('tells nothing of our own writes in an action (%s)', async (version) => {
    bench = await openSample('asPrinted', { apiSets: { ExcelApi: version } });
    const live = await watch();
    await live.during(async () => {
      await write('J9');
      bench.host.edit('remote').type(SHEET, 'B9', 'x');
      await later(150);
      expect(told).toEqual([]);
    });
    await later(80);
    expect(told).toEqual([cells('B9')]);
    await live.stop();
  });

  it('tells nothing of our own writes either where the action fails', async () => {
    const live = await watch();
    await expect(
      live.during(async () => {
        await write('J9');
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
    await later(80);
    expect(told).toEqual([]);
    await live.stop();
  });

  it('tells of what another part of the add-in writes outside an action', async () => {
    const live = await watch();
    await write('J9');
    await later(80);
    expect(told).toEqual([cells('J9')]);
    await live.stop();
  });

  it('is not disturbed by a report being made', async () => {
    const live = await watch();
    const period = parsePeriod('2025-Q3') as Period;
    await live.during(() =>
      createReport(bench.door, { period, asOf: '2025-09-30', today: '2025-10-06' }),
    );
    await later(400);
    expect(told.flat().filter(({ kind }) => kind !== 'shown')).toEqual([]);
    await live.stop();
  });

  it('can be switched off and on', async () => {
    const live = await watch();
    bench.host.edit('user').type(SHEET, 'B9', 'trước');
    await later(5);
    live.setEnabled(false);
    bench.host.edit('user').type(SHEET, 'B10', 'tắt');
    await later(80);
    expect(told).toEqual([]);
    live.setEnabled(true);
    bench.host.edit('user').type(SHEET, 'B11', 'bật');
    await later(80);
    expect(told).toEqual([cells('B11')]);
    await live.stop();
  });
});

describe('stopping', () => {
  it('leaves no handler behind and tells nothing more', async () => {
    const live = await watch();
    expect(bench.host.registrations).toBe(5);
    bench.host.edit('user').type(SHEET, 'B9', 'x');
    await live.stop();
    expect(bench.host.registrations).toBe(0);
    await later(80);
    expect(told).toEqual([]);
  });

  it('leaves no handler behind where the programme sheet was deleted, and tells of that', async () => {
    bench.host.edit('user').addSheet('Nháp');
    const live = await watch();
    bench.host.edit('remote').deleteSheet(SHEET);
    await later(80);
    expect(told.flat().filter(({ kind }) => kind === 'deleted')).toEqual([{ kind: 'deleted', id }]);
    await live.stop();
    expect(bench.host.registrations).toBe(0);
  });

  it.each([false, true])(
    'leaves none where Excel gave the context up once (done: %s)',
    async (done) => {
      const live = await watch();
      bench.host.order([{ kind: 'fail', at: 0, code: 'InvalidRequestContext', done }]);
      await live.stop();
      expect(bench.host.registrations).toBe(0);
    },
  );

  it('says so where the connection is gone, and tells nothing more even if events still come', async () => {
    const live = await watch();
    bench.host.order([{ kind: 'dead', from: 0 }]);
    await expect(live.stop()).rejects.toMatchObject({ key: 'connection' });
    bench.host.edit('user').type(SHEET, 'B9', 'x');
    await later(80);
    expect(told).toEqual([]);
  });

  it('can be asked for twice', async () => {
    const live = await watch();
    await live.stop();
    await live.stop();
    expect(bench.host.registrations).toBe(0);
  });

  it('leaves none where watching could not begin', async () => {
    bench.host.order([{ kind: 'dead', from: 0 }]);
    await expect(watch()).rejects.toMatchObject({ key: 'connection' });
    expect(bench.host.registrations).toBe(0);
  });

  it('waits with beginning while a cell is being edited', async () => {
    bench.host.setCellEditing(true);
    const begun = watch();
    await later(30);
    expect(bench.host.registrations).toBe(0);
    bench.host.setCellEditing(false);
    await (await begun).stop();
    expect(bench.host.registrations).toBe(0);
  });

  it('is begun with one sync, and one for names', async () => {
    const count = bench.since();
    const live = await watch();
    expect(count.syncs()).toBe(2);
    await live.stop();
  });
});

describe('watchSelection', () => {
  const places: SelectedPlace[] = [];

  beforeEach(() => {
    places.length = 0;
  });

  const follow = () =>
    watchSelection(bench.door, {
      sheets: () => names,
      onSelect: (place) => places.push(place),
      times: { quiet: 30, longest: 90 },
    });

  it('tells where the selection came to rest, once', async () => {
    const watching = await follow();
    const count = bench.since();
    for (const address of ['B9', 'B10', 'B11:B14']) bench.host.edit('user').select(SHEET, address);
    await later(80);
    expect(places).toEqual([{ sheet: SHEET, address: 'B11:B14' }]);
    expect(count.syncs()).toBe(0);
    await watching.stop();
    expect(bench.host.registrations).toBe(0);
  });

  it('tells of a sheet brought to the front, by the name it has now', async () => {
    bench.host.edit('user').addSheet('Nháp');
    const watching = await follow();
    bench.host.edit('user').renameSheet('Nháp', 'Nháp 2');
    bench.host.edit('user').activate('Nháp 2');
    await later(80);
    expect(places).toEqual([{ sheet: 'Nháp 2', address: null }]);
    await watching.stop();
  });

  it('tells nothing while it is off or stopped', async () => {
    const watching = await follow();
    watching.setEnabled(false);
    bench.host.edit('user').select(SHEET, 'B9');
    await later(80);
    watching.setEnabled(true);
    bench.host.edit('user').select(SHEET, 'B10');
    await watching.stop();
    await later(80);
    expect(places).toEqual([]);
  });
});
