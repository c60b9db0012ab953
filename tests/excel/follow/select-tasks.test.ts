import { beforeEach, describe, expect, it } from '@jest/globals';
import { selectTasks } from '../../../src/excel/follow/select-tasks';
import { selectedTasks } from '../../../src/excel/follow/selected-task';
import { connect, type Connection } from '../../../src/host/node';
import type { HostOptions } from '../../../src/host';
import { areaText } from '../../../src/host/cells/address';
import type { Programme, Task } from '../../../src/programme';
import type { Bench } from '../host-door';
import { SHEET, openTasks, read } from '../progress/mark-progress-bench';

const TASKS = `I | Công tác tổ chức
1 | Việc một | Quý I/2025 | Văn phòng | |
2 | Việc hai | Quý II/2025 | Phòng Kế hoạch | |
 | tiếp theo của việc hai | | | |
3 | Việc ba | Tháng 12/2025 | Văn phòng | |
II | Công tác khác
1 | Việc bốn | Tháng 12/2025 | Văn phòng | |`;

let bench: Bench;
let programme: Programme;

/** Opens the table in an Excel of that version, with an office.js as young as it. */
async function open(version: string, tasks = TASKS, options: HostOptions = {}): Promise<void> {
  bench = await openTasks(tasks, { apiSets: { ExcelApi: version }, ...options });
  const connection = connect(bench.host);
  if (version === '1.18') addSelect(connection);
  const door = { ...bench.door, run: connection.run };
  bench = { ...bench, door, run: connection.run };
  programme = only(await read(bench));
}

/** What the office.js of 1.18 has and the one of these tests has not yet. */
function addSelect({ Excel: library, OfficeExtension: extension }: Connection): void {
  const { BatchApiHelper } = extension as unknown as {
    BatchApiHelper: { invokeMethod: (...call: unknown[]) => void };
  };
  const OPERATION_READ = 1;
  Object.assign(library.RangeAreas.prototype, {
    select(this: Excel.RangeAreas) {
      BatchApiHelper.invokeMethod(this, 'Select', OPERATION_READ, [], 0, 0);
    },
  });
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error('one is expected');
  return first;
}

const named = (...contents: string[]): Task[] =>
  programme.tasks.filter(({ content }) => contents.some((one) => content.startsWith(one)));

/** What is selected on the sheet, in A1. */
function selection(): string {
  const { workbook } = bench.host;
  const id = workbook.book.getWorksheet(SHEET)?.id ?? 0;
  return (workbook.selection.get(id) ?? []).map(areaText).join(',');
}

const contents = (tasks: readonly Task[]) => tasks.map(({ content }) => content.slice(0, 8));

describe('selectTasks', () => {
  beforeEach(() => open('1.18'));

  it('selects the rows of several tasks at once, whole ones from the first column to the last', async () => {
    const tasks = named('Việc một', 'Việc ba', 'Việc bốn');
    expect(await selectTasks(bench.door, programme, tasks)).toEqual(tasks);
    expect(selection()).toBe('A4:F4,A7:F7,A9:F9');
  });

  it('joins neighbours and the further rows of a task', async () => {
    const tasks = named('Việc hai', 'Việc một', 'Việc bốn');
    await selectTasks(bench.door, programme, tasks);
    expect(selection()).toBe('A4:F6,A9:F9');
    expect(contents((await selectedTasks(bench.door, [programme])).tasks)).toEqual([
      'Việc một',
      'Việc hai',
      'Việc bốn',
    ]);
  });

  it('takes one sync, and none for no task', async () => {
    const count = bench.since();
    await selectTasks(bench.door, programme, named('Việc một', 'Việc ba'));
    expect(count.syncs()).toBe(1);
    expect(await selectTasks(bench.door, programme, [])).toEqual([]);
    expect(count.syncs()).toBe(1);
  });

  it('selects the first area only where the address would be longer than Excel takes', async () => {
    const rows = Array.from(
      { length: 1600 },
      (_, at) => `${at + 1} | Việc số ${at + 1} | Quý I/2025 | Văn phòng | |`,
    );
    await open('1.18', rows.join('\n'));
    const everySecond = programme.tasks.filter((_task, at) => at % 2 === 0);
    const selected = await selectTasks(bench.door, programme, everySecond);
    expect(contents(selected)).toEqual(['Việc số ']);
    expect(selection()).toBe('A3:F3');
    const fewer = everySecond.slice(0, 600);
    expect(await selectTasks(bench.door, programme, fewer)).toHaveLength(600);
  });

  it('says that the sheet is gone', async () => {
    const [first] = named('Việc một');
    const elsewhere = { ...programme, sheet: 'Không có' };
    await expect(selectTasks(bench.door, elsewhere, first ? [first] : [])).rejects.toMatchObject({
      key: 'sheetGone',
    });
  });
});

describe('selectTasks in an Excel or with an office.js older than 1.18', () => {
  it.each(['1.9', '1.17'])('with ExcelApi %s selects the first area alone', async (version) => {
    await open(version);
    const selected = await selectTasks(
      bench.door,
      programme,
      named('Việc bốn', 'Việc một', 'Việc hai'),
    );
    expect(contents(selected)).toEqual(['Việc một', 'Việc hai']);
    expect(selection()).toBe('A4:F6');
  });

  it('does so too where only the library is older than Excel', async () => {
    bench = await openTasks(TASKS, { apiSets: { ExcelApi: '1.18' } });
    programme = only(await read(bench));
    const selected = await selectTasks(bench.door, programme, named('Việc một', 'Việc ba'));
    expect(contents(selected)).toEqual(['Việc một']);
    expect(selection()).toBe('A4:F4');
  });
});
