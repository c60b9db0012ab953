import { beforeEach, describe, expect, it } from '@jest/globals';
import type { UndoRecord } from '../../../src/excel/progress';
import { undo } from '../../../src/excel/progress/undo';
import type { ProgressAct } from '../../../src/programme/progress-words';
import type { Bench } from '../host-door';
import { SHEET, mark, openTasks, read, valueOf } from './mark-progress-bench';
import { pictureOf } from '../whole-workbook';

const DROPPED: ProgressAct = { kind: 'dropped' };

describe('undo', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openTasks(`1 | Việc một | Quý I/2025 | Văn phòng | |
2 | Việc hai | Quý II/2025 | Văn phòng | Đang dự thảo | Chờ số liệu
3 | Việc ba | Tháng 12/2025 | Văn phòng | {2025-08-30 as dd/mm/yyyy} |`);
  });

  async function marked(...rows: number[]): Promise<UndoRecord> {
    const { undo: record } = await mark(bench, DROPPED, ...rows);
    if (record === null) throw new Error('Nothing was written.');
    return record;
  }

  it('gives every cell back what it held: nothing, a text, a date', async () => {
    const before = pictureOf(bench.host.workbook);
    const record = await marked(3, 4, 5);
    expect(await valueOf(bench, 'E5')).toBe('30/08/2025; Tạm dừng');
    await undo(bench.door, record);
    expect(pictureOf(bench.host.workbook)).toEqual(before);
    expect(await valueOf(bench, 'E5')).toBe(45_899);
  });

  it.each(["'=> đang xem", "'+ Đã trình", "'- Đã trình", "'@ Văn phòng", "'05/9", "''nháy đơn"])(
    'gives a text back that begins like input: %s',
    async (typed) => {
      bench.host.edit('user').type(SHEET, 'E3', typed);
      const before = pictureOf(bench.host.workbook);
      await undo(bench.door, await marked(3));
      expect(pictureOf(bench.host.workbook)).toEqual(before);
      expect(await valueOf(bench, 'E3')).toBe(typed.slice(1));
    },
  );

  it('gives a number in a cell of text format back as a number', async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('E3').values = [[7]];
      sheet.getRange('E3').numberFormat = [['@']];
      await context.sync();
    });
    const before = pictureOf(bench.host.workbook);
    await undo(bench.door, await marked(3));
    expect(await valueOf(bench, 'E3')).toBe(7);
    expect(pictureOf(bench.host.workbook)).toEqual(before);
  });

  it('takes at most two syncs beyond the read', async () => {
    const record = await marked(3, 4, 5);
    const count = bench.since();
    await read(bench);
    const reading = count.syncs();
    await undo(bench.door, record);
    expect(count.syncs()).toBe(reading + reading + 2);
  });

  it('follows its tasks where rows were inserted, sorted or deleted, and columns inserted', async () => {
    const record = await marked(3, 4);
    const colleague = bench.host.edit('remote');
    colleague.insertRows(SHEET, 1, 2);
    colleague.sort(SHEET, 'A5:F7', 'D');
    colleague.deleteRows(SHEET, 1, 1);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('D:D').insert('Right');
      await context.sync();
    });
    await undo(bench.door, record);
    const cells = await Promise.all(['F4', 'F5', 'F6'].map((cell) => valueOf(bench, cell)));
    expect(cells.sort()).toEqual(['', 45_899, 'Đang dự thảo'].sort());
  });

  it('changes nothing where one of the cells was written since, and names it', async () => {
    const record = await marked(3, 4);
    bench.host.edit('remote').type(SHEET, 'E4', 'Đã ban hành');
    const before = pictureOf(bench.host.workbook);
    await expect(undo(bench.door, record)).rejects.toMatchObject({
      key: 'undoChanged',
      sentence: expect.stringContaining('Ô E4'),
    });
    expect(pictureOf(bench.host.workbook)).toEqual(before);
  });

  it('changes nothing where a task is gone, and names it', async () => {
    const record = await marked(3, 4);
    bench.host.edit('remote').deleteRows(SHEET, 3, 1);
    await expect(undo(bench.door, record)).rejects.toMatchObject({
      key: 'undoGone',
      sentence: expect.stringContaining('“1. Việc một”'),
    });
    expect(await valueOf(bench, 'E3')).toBe('Đang dự thảo; Tạm dừng');
  });

  it('is refused the second time', async () => {
    const record = await marked(3);
    await undo(bench.door, record);
    await expect(undo(bench.door, record)).rejects.toMatchObject({ key: 'undoChanged' });
  });

  it('says that the sheet is gone or protected', async () => {
    const record = await marked(3);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    await expect(undo(bench.door, record)).rejects.toMatchObject({ key: 'protectedSheet' });
    bench.host.edit('remote').renameSheet(SHEET, 'Khác');
    await expect(undo(bench.door, record)).rejects.toMatchObject({ key: 'sheetGone' });
  });
});
