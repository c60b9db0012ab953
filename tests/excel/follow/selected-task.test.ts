import { beforeEach, describe, expect, it } from '@jest/globals';
import { selectedTasks } from '../../../src/excel/follow/selected-task';
import type { Programme } from '../../../src/programme';
import type { Bench } from '../host-door';
import { SHEET, openTasks, read } from '../progress/mark-progress-bench';

let bench: Bench;
let programmes: readonly Programme[];

beforeEach(async () => {
  bench = await openTasks(`I | Công tác tổ chức
1 | Việc một | Quý I/2025 | Văn phòng | |
2 | Việc hai | Quý II/2025 | Phòng Kế hoạch | |
 | tiếp theo của việc hai | | | |
3 | Việc ba | Tháng 12/2025 | Văn phòng | |`);
  programmes = await read(bench);
});

/** Selects areas as a user does with Ctrl, and gives the beginnings of the tasks they cover. */
async function covered(addresses: string, sheet = SHEET): Promise<string[]> {
  const { selection, book } = bench.host.workbook;
  const { id } = book.getWorksheet(sheet) ?? { id: 0 };
  const areas = addresses.split(',').flatMap((address) => {
    bench.host.edit('user').select(sheet, address);
    return selection.get(id) ?? [];
  });
  selection.set(id, areas);
  const { tasks } = await selectedTasks(bench.door, programmes);
  return tasks.map(({ content }) => content.slice(0, 8));
}

describe('selectedTasks', () => {
  it.each([
    ['B4', ['Việc một']],
    ['A4:F5', ['Việc một', 'Việc hai']],
    ['E6', ['Việc hai']],
    ['4:4', ['Việc một']],
    ['E7,E4', ['Việc một', 'Việc ba']],
    ['E:E', ['Việc một', 'Việc hai', 'Việc ba']],
    ['Z5', ['Việc hai']],
    ['A1:F3', []],
    ['A9', []],
  ])('%s covers %j', async (address, tasks) => {
    expect(await covered(address)).toEqual(tasks);
  });

  it('takes one sync', async () => {
    const count = bench.since();
    expect((await selectedTasks(bench.door, programmes)).sheet).toBe(SHEET);
    expect(count.syncs()).toBe(1);
  });

  it('covers nothing on a sheet without a programme', async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      await context.sync();
    });
    expect(await covered('A1:F9', 'Khác')).toEqual([]);
  });

  it('tells tables side by side apart by their columns', async () => {
    const header = 'TT | Nội dung công việc | Thời hạn | Đơn vị chủ trì';
    bench = await openTasks(
      `1 | Việc trái | Quý I/2025 | Văn phòng | | 1 | Việc phải | Quý I/2025 | Văn phòng`,
      { header: `${header} | | ${header}` },
    );
    programmes = await read(bench);
    expect(programmes).toHaveLength(2);
    expect(await covered('B3')).toEqual(['Việc trá']);
    expect(await covered('G3')).toEqual(['Việc phả']);
    expect(await covered('3:3')).toEqual(['Việc trá', 'Việc phả']);
    expect(await covered('Z3')).toEqual([]);
  });

  it('covers nothing where a chart is selected, and tells other failures', async () => {
    bench.host.order([{ kind: 'fail', at: 0, code: 'InvalidSelection' }]);
    expect(await selectedTasks(bench.door, programmes)).toEqual({ sheet: '', tasks: [] });
    bench.host.order([{ kind: 'cellEdit', from: 0 }]);
    await expect(selectedTasks(bench.door, programmes)).rejects.toMatchObject({
      key: 'cellEditMode',
    });
  });
});
