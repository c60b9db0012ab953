import { beforeEach, describe, expect, it } from '@jest/globals';
import { markProgress } from '../../../src/excel/progress';
import type { ProgressAct } from '../../../src/programme/progress-words';
import { openSample, openSheet, reopened, valuesOf, type Bench } from '../host-door';
import { withRemarks } from '../../samples/build';
import { largeRows } from '../../samples/large';
import { SHEET, keysAt, mark, openTasks, read, taskAt, valueOf } from './mark-progress-bench';
import { differences, pictureOf } from '../whole-workbook';

const DONE: ProgressAct = { kind: 'done', on: '2025-09-05', document: '45/KH-LMHTX' };
const WORDS = 'Hoàn thành ngày 05/9/2025 (Văn bản số 45/KH-LMHTX)';
const NOTE_ONLY = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Ghi chú';

describe('markProgress', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openTasks(`1 | Ban hành quy chế | Quý I/2025 | Văn phòng | |
2 | Sơ kết sáu tháng | Quý II/2025 | Văn phòng | Đang dự thảo | Chờ số liệu
3 | Tổng kết năm | Tháng 12/2025 | Văn phòng | |`);
  });

  it('writes into the status column, behind what stands there', async () => {
    expect(await mark(bench, DONE, 3, 4)).toMatchObject({ written: 2, unchanged: 0 });
    expect(await valueOf(bench, 'E3')).toBe(WORDS);
    expect(await valueOf(bench, 'E4')).toBe(`Đang dự thảo; ${WORDS}`);
    expect((await taskAt(bench, 4)).progress).toMatchObject({
      state: 'done',
      completedOn: '2025-09-05',
    });
  });

  it('changes no other cell, format or sheet', async () => {
    const before = pictureOf(bench.host.workbook);
    const { undo } = await mark(bench, DONE, 3);
    const changed = differences(before, pictureOf(bench.host.workbook));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(new RegExp(`^${SHEET}!E3: `));
    expect(undo?.cells).toMatchObject([{ address: 'E3', before: '', after: WORDS }]);
  });

  it('takes at most two syncs beyond the read', async () => {
    const tasks = await keysAt(bench, 3, 4, 5);
    const count = bench.since();
    await read(bench);
    const reading = count.syncs();
    await markProgress(bench.door, { sheet: SHEET, tasks, act: DONE });
    expect(count.syncs()).toBe(reading + reading + 2);
  });

  it('may be repeated: what stands there already is not written twice', async () => {
    await mark(bench, DONE, 3, 4);
    const before = pictureOf(bench.host.workbook);
    expect(await mark(bench, DONE, 3, 4)).toEqual({ written: 0, unchanged: 2, undo: null });
    expect(pictureOf(bench.host.workbook)).toEqual(before);
  });

  it.each<[ProgressAct, string]>([
    [{ kind: 'inProgress', percent: 60 }, 'Đang dự thảo; Đang thực hiện, đạt 60%'],
    [{ kind: 'extended', to: '2025-10-31' }, 'Đang dự thảo; Gia hạn đến 31/10/2025'],
    [{ kind: 'dropped' }, 'Đang dự thảo; Tạm dừng'],
  ])('writes %j', async (act, text) => {
    await mark(bench, act, 4);
    expect(await valueOf(bench, 'E4')).toBe(text);
  });

  it('moves the deadline of an extended task, in the note where the note already grants one', async () => {
    bench = await openTasks('1 | Việc | Quý I/2025 | Văn phòng | | Gia hạn đến 30/4/2025');
    await mark(bench, { kind: 'extended', to: '2025-10-31' }, 3);
    expect(await valueOf(bench, 'F3')).toBe('Gia hạn đến 30/4/2025; Gia hạn đến 31/10/2025');
    expect((await taskAt(bench, 3)).due).toBe('2025-10-31');
  });

  it('keeps every mark through saving and opening', async () => {
    await mark(bench, DONE, 4);
    bench = await reopened(bench);
    expect((await taskAt(bench, 4)).progress.completedOn).toBe('2025-09-05');
  });

  it('appends to the note where there is no status column', async () => {
    bench = await openTasks('1 | Việc | Quý I/2025 | Văn phòng | - Đã trình ngày 02/9', {
      header: NOTE_ONLY,
    });
    await mark(bench, DONE, 3);
    expect(await valueOf(bench, 'E3')).toBe(`- Đã trình ngày 02/9; ${WORDS}`);
  });

  it('keeps what a number shows when it writes behind it', async () => {
    bench = await openTasks('1 | Việc | Quý I/2025 | Văn phòng | {2025-08-30 as dd/mm/yyyy}', {
      header: NOTE_ONLY,
    });
    await mark(bench, { kind: 'dropped' }, 3);
    expect(await valueOf(bench, 'E3')).toBe('30/08/2025; Tạm dừng');
  });

  it('writes a merged cell at its first cell, and one for several tasks only for all of them', async () => {
    bench = await openTasks(
      '1 | Việc một | Quý I/2025 | Văn phòng | Chung\n2 | Việc hai | Quý I/2025 | Văn phòng |',
      { header: NOTE_ONLY, merges: ['E3:E4'] },
    );
    await expect(mark(bench, DONE, 4)).rejects.toMatchObject({ key: 'progressShared' });
    expect(await valueOf(bench, 'E3')).toBe('Chung');
    expect(await mark(bench, DONE, 3, 4)).toMatchObject({ written: 1 });
    expect(await valueOf(bench, 'E3')).toBe(`Chung; ${WORDS}`);
    expect((await taskAt(bench, 4)).progress.state).toBe('done');
  });

  it('gives a merged cell back that an older Excel cannot see', async () => {
    bench = await openTasks(
      '1 | Việc một | Quý I/2025 | Văn phòng | Chung\n2 | Việc hai | Quý I/2025 | Văn phòng |',
      { header: NOTE_ONLY, merges: ['E3:E4'], apiSets: { ExcelApi: '1.9' } },
    );
    const before = pictureOf(bench.host.workbook);
    await expect(mark(bench, DONE, 4)).rejects.toMatchObject({ key: 'progressNotTaken' });
    expect(pictureOf(bench.host.workbook)).toEqual(before);
  });

  it('writes behind the last part of a note that a page break cut', async () => {
    bench = await openTasks(
      `1 | Việc một | Quý I/2025 | Văn phòng | Đã trình
${NOTE_ONLY}
 | kéo dài sang trang | | | Sở Nội vụ
2 | Việc hai | Quý I/2025 | Văn phòng |`,
      { header: NOTE_ONLY },
    );
    await mark(bench, DONE, 3);
    expect(await valueOf(bench, 'E3')).toBe('Đã trình');
    expect(await valueOf(bench, 'E5')).toBe(`Sở Nội vụ; ${WORDS}`);
    expect((await taskAt(bench, 3)).progress.state).toBe('done');
  });

  it('refuses a formula, naming its cell', async () => {
    bench.host.edit('user').type(SHEET, 'E4', '=F4');
    await expect(mark(bench, DONE, 3, 4)).rejects.toMatchObject({
      key: 'progressFormula',
      sentence: expect.stringContaining('E4'),
    });
    expect(await valueOf(bench, 'E3')).toBe('');
  });

  it('does not take a text that begins with “=” for a formula', async () => {
    bench.host.edit('user').type(SHEET, 'E3', "'=> Đang xem");
    await mark(bench, DONE, 3);
    expect(await valueOf(bench, 'E3')).toBe(`=> Đang xem; ${WORDS}`);
  });

  it('refuses a full cell', async () => {
    bench.host.edit('user').type(SHEET, 'F3', 'a'.repeat(32_760));
    bench.host.edit('user').type(SHEET, 'E3', 'b'.repeat(32_730));
    await expect(mark(bench, DONE, 3)).rejects.toMatchObject({ key: 'progressFull' });
  });

  it('says that no column can take it', async () => {
    bench = await openTasks('1 | Việc một | Quý I/2025 | Văn phòng', {
      header: 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì',
    });
    await expect(mark(bench, DONE, 3)).rejects.toMatchObject({ key: 'progressNoColumn' });
  });

  it('names the remark that would still decide', async () => {
    bench.host.edit('user').type(SHEET, 'E3', 'Đã ban hành ngày 20/9/2025');
    bench.host.edit('user').type(SHEET, 'F3', 'Đã ban hành ngày 20/9/2025');
    await expect(mark(bench, DONE, 3)).rejects.toMatchObject({
      key: 'progressUnclear',
      sentence: expect.stringContaining('Ô E3 đang ghi “Đã ban hành ngày 20/9/2025”'),
    });
    await expect(mark(bench, { ...DONE, document: 'đang trình ký' }, 5)).rejects.toMatchObject({
      key: 'progressDocument',
    });
  });

  it('names the percentage column that says otherwise', async () => {
    bench = await openTasks('1 | Việc | Quý I/2025 | Văn phòng | 60 |', {
      header: 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Tỷ lệ % | Ghi chú',
    });
    await expect(mark(bench, DONE, 3)).rejects.toMatchObject({
      key: 'progressUnclear',
      sentence: expect.stringContaining('Ô E3 đang ghi “60'),
    });
  });

  it('refuses a day that does not exist and a percentage of 100', async () => {
    const invalid = { key: 'progressInvalid' };
    await expect(mark(bench, { kind: 'extended', to: '2025-02-30' }, 3)).rejects.toMatchObject(
      invalid,
    );
    await expect(mark(bench, { kind: 'inProgress', percent: 100 }, 3)).rejects.toMatchObject(
      invalid,
    );
  });

  it('writes on a protected sheet only where cells are unlocked', async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('E3').format.protection.locked = false;
      sheet.getRange('E5').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await mark(bench, DONE, 3, 5)).toMatchObject({ written: 2 });
    await expect(mark(bench, { kind: 'dropped' }, 3, 4)).rejects.toMatchObject({
      key: 'protectedSheet',
      sentence: expect.stringContaining(SHEET),
    });
    expect(await valueOf(bench, 'E3')).toBe(WORDS);
  });

  it('says that a file is open for reading only', async () => {
    bench = await openTasks('1 | Việc | Quý I/2025 | Văn phòng | |', { readOnly: true });
    await expect(mark(bench, DONE, 3)).rejects.toMatchObject({ key: 'readOnly' });
  });

  it('stops before writing when asked to', async () => {
    const controller = new AbortController();
    const tasks = await keysAt(bench, 3);
    const onProgress = (_: string, share: number): void => {
      if (share > 0.3) controller.abort();
    };
    const watch = { signal: controller.signal, onProgress };
    const marking = markProgress(bench.door, { sheet: SHEET, tasks, act: DONE }, watch);
    await expect(marking).rejects.toMatchObject({ key: 'cancelled' });
    expect(await valueOf(bench, 'E3')).toBe('');
  });
});

describe('markProgress in the samples', () => {
  it.each(['asPrinted', 'withRemarks', 'annex'] as const)(
    'marks every task of %s',
    async (name) => {
      const bench = await openSample(name);
      const rows = (await read(bench)).flatMap(({ tasks }) => tasks.map(({ row }) => row));
      for (const act of [
        { kind: 'inProgress', percent: 40 },
        { kind: 'extended', to: '2026-01-31' },
      ] as const) {
        const made = await mark(bench, act, ...rows);
        expect(made.written + made.unchanged).toBe(rows.length);
      }
      for (const { progress } of (await read(bench)).flatMap(({ tasks }) => tasks)) {
        expect(progress).toMatchObject({ extendedTo: '2026-01-31', percent: 40, state: 'notDone' });
      }
    },
  );

  it('marks hundreds of tasks in one write, each request below 2 MB, and refuses more than fit', async () => {
    const sample = { ...withRemarks(), titles: [], rows: largeRows(2_000) };
    const bench = await openSheet(sample);
    const rows = (await read(bench)).flatMap(({ tasks }) => tasks.map(({ row }) => row));
    expect(rows).toHaveLength(2_000);
    const act = { kind: 'inProgress', percent: 50 } as const;
    const before = await valuesOf(bench, sample.name);
    const every = (nth: number): number[] => rows.filter((_, i) => i % nth === 0);
    await expect(mark(bench, act, ...every(2))).rejects.toMatchObject({ key: 'progressTooMany' });
    expect(await valuesOf(bench, sample.name)).toEqual(before);
    const count = bench.since();
    expect((await mark(bench, act, ...every(3))).written).toBe(667);
    expect((await mark(bench, act, ...rows.slice(0, 1_200))).written).toBe(800);
    expect(count.heaviest()).toBeLessThan(2_000_000);
  }, 60_000);
});
