import { describe, expect, it } from '@jest/globals';
import { createTemplate } from '../../../src/excel/sheet/create-template';
import { OfficerError } from '../../../src/excel/door/errors';
import { loadView } from '../../../src/excel/read/load-view';
import { markProgress, taskKeys } from '../../../src/excel/progress';
import { openSample, reopened, sheetNames, valuesOf } from '../host-door';

const DAY = '2026-01-05';
const SHEET = 'Chương trình 2026';

describe('createTemplate', () => {
  it('writes a programme onto a new sheet that the reader knows, and shows it', async () => {
    const bench = await openSample('asPrinted');
    const count = bench.since();
    expect(await createTemplate(bench.door, 2026)).toBe(SHEET);
    expect(count.syncs()).toBe(3);
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', SHEET]);
    const { programmes } = await loadView((await reopened(bench)).door, { asOf: DAY, today: DAY });
    const { programme } = programmes.find((one) => one.programme.sheet === SHEET) ?? {};
    expect(programme?.year).toBe(2026);
    expect(programme?.tasks).toMatchObject([{ due: '2026-12-19', leads: ['Văn phòng'] }]);
    expect(Object.keys(programme?.frame.columns ?? {}).sort()).toEqual([
      'content',
      'deadline',
      'director',
      'note',
      'ordinal',
      'output',
      'responsible',
      'start',
    ]);
  });

  it('leaves a sheet of that name alone and takes the next free one', async () => {
    const bench = await openSample('asPrinted');
    await createTemplate(bench.door, 2026);
    expect(await createTemplate(bench.door, 2026)).toBe(`${SHEET} (2)`);
  });

  it('leaves the other sheets as they are', async () => {
    const bench = await openSample('asPrinted');
    const before = await valuesOf(bench, 'Chương trình 2025');
    await createTemplate(bench.door, 2026);
    expect(await valuesOf(bench, 'Chương trình 2025')).toEqual(before);
  });

  it.each([
    [0, false],
    [1, false],
    [1, true],
    [2, false],
  ])('leaves nothing behind when request %d fails (carried out: %p)', async (at, done) => {
    const bench = await openSample('asPrinted');
    bench.host.order([{ kind: 'fail', at, code: 'GeneralException', done }]);
    await expect(createTemplate(bench.door, 2026)).rejects.toThrow(OfficerError);
    expect(sheetNames(bench)).toEqual(['Chương trình 2025']);
  });

  it('stands where only the answer to the last request was lost', async () => {
    const bench = await openSample('asPrinted');
    bench.host.order([{ kind: 'fail', at: 2, code: 'GeneralException', done: true }]);
    expect(await createTemplate(bench.door, 2026)).toBe(SHEET);
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', SHEET]);
    expect(bench.host.workbook.names).toEqual([]);
  });

  it('is a table that progress can be written into', async () => {
    const bench = await openSample('asPrinted');
    await createTemplate(bench.door, 2026);
    await bench.run(async (context) => {
      const row = context.workbook.worksheets.getItem(SHEET).getRange('A6:E6');
      row.values = [['02', 'Tổ chức đại hội', '', 'Tháng 3/2026', 'Chủ trì: Văn phòng']];
      await context.sync();
    });
    const view = await loadView(bench.door, { asOf: DAY, today: DAY });
    const programmes = view.programmes.map(({ programme }) => programme);
    const own = programmes.filter(({ sheet }) => sheet === SHEET);
    const task = own[0]?.tasks[1];
    if (!task) throw new Error('no task was read');
    expect(task).toMatchObject({ due: '2026-03-31', leads: ['Văn phòng'] });
    const act = { kind: 'inProgress', percent: 40 } as const;
    const request = { sheet: SHEET, tasks: taskKeys(own, [task]), act };
    expect((await markProgress(bench.door, request)).written).toBe(1);
  });
});
