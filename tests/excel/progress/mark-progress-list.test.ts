import { beforeEach, describe, expect, it } from '@jest/globals';
import { undo } from '../../../src/excel/progress/undo';
import type { Bench } from '../host-door';
import { SHEET, mark, openTasks, taskAt, valueOf } from './mark-progress-bench';

const DONE = { kind: 'done', on: '2025-09-05' } as const;
const WORDS = 'Hoàn thành ngày 05/9/2025';

/** Makes the status cells a list to choose from, as many offices do. */
function allow({ door }: Bench, source: string): Promise<void> {
  return door.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(SHEET).getRange('E3:E5');
    cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
}

describe('markProgress in a cell with a list to choose from', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openTasks(`1 | Ban hành quy chế | Quý I/2025 | Văn phòng | |
2 | Sơ kết sáu tháng | Quý II/2025 | Văn phòng | Đang thực hiện | Chờ số liệu
3 | Tổng kết năm | Tháng 12/2025 | Văn phòng | |`);
    await allow(bench, 'Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Tạm dừng');
  });

  it('writes one of its values, and the sentence into the note', async () => {
    expect(await mark(bench, DONE, 3, 4)).toMatchObject({ written: 2, unchanged: 0 });
    expect(await valueOf(bench, 'E3')).toBe('Đã hoàn thành');
    expect(await valueOf(bench, 'F3')).toBe(WORDS);
    expect(await valueOf(bench, 'E4')).toBe('Đã hoàn thành');
    expect(await valueOf(bench, 'F4')).toBe(`Chờ số liệu; ${WORDS}`);
    expect((await taskAt(bench, 4)).progress).toMatchObject({
      state: 'done',
      completedOn: '2025-09-05',
    });
  });

  it('takes both cells back as one', async () => {
    const { undo: record } = await mark(bench, DONE, 4);
    if (!record) throw new Error('nothing to take back');
    await undo(bench.door, record);
    expect(await valueOf(bench, 'E4')).toBe('Đang thực hiện');
    expect(await valueOf(bench, 'F4')).toBe('Chờ số liệu');
  });

  it('leaves the value where it says so already', async () => {
    expect(await mark(bench, { kind: 'inProgress', percent: 60 }, 4)).toMatchObject({ written: 1 });
    expect(await valueOf(bench, 'E4')).toBe('Đang thực hiện');
    expect(await valueOf(bench, 'F4')).toBe('Chờ số liệu; Đang thực hiện, đạt 60%');
  });

  it('is repeated without writing twice', async () => {
    await mark(bench, DONE, 3);
    expect(await mark(bench, DONE, 3)).toMatchObject({ written: 0, unchanged: 1 });
  });

  it('reads the values where they stand in cells', async () => {
    await bench.door.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('J1:J2').values = [['Chưa xong'], ['Xong']];
      await context.sync();
    });
    await allow(bench, '=$J$1:$J$2');
    await mark(bench, DONE, 3);
    expect(await valueOf(bench, 'E3')).toBe('Xong');
    expect(await valueOf(bench, 'F3')).toBe(WORDS);
  });
});
