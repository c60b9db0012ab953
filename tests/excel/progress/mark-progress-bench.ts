import type { ProgressAct } from '../../../src/programme/progress-words';
import { programmesOf } from '../../../src/excel/read/programmes';
import { readWorkbook } from '../../../src/excel/read/read-workbook';
import { markProgress, taskKeys, type MarkResult, type TaskKey } from '../../../src/excel/progress';
import type { Programme, Task } from '../../../src/programme';
import type { HostOptions } from '../../../src/host';
import { buildFixture } from '../../workbooks/build';
import { openBytes, type Bench } from '../host-door';

/** The sheet of every bench of these tests. */
export const SHEET = 'CTCT';

/** Title, header, then the tasks, one line each, as tests/workbooks/fixture.ts has them. */
export const HEADER =
  'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Tình trạng | Ghi chú';

/** A workbook of one programme; the header is row 2, the first line of `tasks` row 3. */
export async function openTasks(
  tasks: string,
  {
    header = HEADER,
    merges = [] as readonly string[],
    ...options
  }: HostOptions & { header?: string; merges?: readonly string[] } = {},
): Promise<Bench> {
  const rows = `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025\n${header}\n${tasks}`;
  const bytes = await buildFixture({ name: 'x', sheets: [{ name: SHEET, rows, merges }] });
  return openBytes(bytes, options);
}

/** The programmes as the pane reads them. */
export function read({ door }: Bench): Promise<readonly Programme[]> {
  return door.run(async (context) =>
    programmesOf(await readWorkbook(context, { support: door.support })),
  );
}

/** The tasks whose first rows are named (1-based), and the keys the pane makes of them. */
export async function keysAt(bench: Bench, ...rows: number[]): Promise<TaskKey[]> {
  const programmes = await read(bench);
  const tasks = rows.map((row) => taskIn(programmes, row));
  return taskKeys(programmes, tasks);
}

/** Marks the tasks of some rows as the pane does: read first, then click. */
export async function mark(bench: Bench, act: ProgressAct, ...rows: number[]): Promise<MarkResult> {
  const tasks = await keysAt(bench, ...rows);
  return markProgress(bench.door, { sheet: sheetOf(bench), tasks, act });
}

/** The task that begins in a row of the sheet as it stands now. */
export async function taskAt(bench: Bench, row: number): Promise<Task> {
  return taskIn(await read(bench), row);
}

/** The value of one cell of the sheet. */
export function valueOf(bench: Bench, address: string): Promise<unknown> {
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetOf(bench));
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

function sheetOf({ host }: Bench): string {
  return host.workbook.book.worksheets[0]?.name ?? '';
}

function taskIn(programmes: readonly Programme[], row: number): Task {
  const found = programmes.flatMap(({ tasks }) => tasks).find((task) => task.row === row);
  if (found === undefined) throw new Error(`No task begins in row ${row}.`);
  return found;
}
