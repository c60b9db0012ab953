import { beforeEach, describe, expect, it } from '@jest/globals';
import { markProgress, type MarkResult, type TaskKey } from '../../../src/excel/progress';
import { OfficerError } from '../../../src/excel/door/errors';
import { undo } from '../../../src/excel/progress/undo';
import type { Editor, Fault } from '../../../src/host';
import type { ProgressAct } from '../../../src/programme/progress-words';
import type { Bench } from '../host-door';
import { SHEET, keysAt, openTasks, read } from './mark-progress-bench';
import { cleared, picture } from '../faults/sweep';
import { differences, pictureOf } from '../whole-workbook';

const ACT: ProgressAct = { kind: 'done', on: '2025-09-05' };
const WORDS = 'Hoàn thành ngày 05/9/2025';
/** Requests of one marking: three to read, one to look, then the one that writes. */
const WRITE = 4;
const REQUESTS = [0, 1, 2, 3, WRITE];
const TASKS = `I | Công tác tổ chức
1 | Việc một | Quý I/2025 | Văn phòng | Ghi trước |
2 | Việc hai | Quý II/2025 | Phòng Kế hoạch | |
3 | Việc ba | Tháng 12/2025 | Văn phòng | |
II | Công tác khác
1 | Việc một | Quý I/2025 | Phòng Kế hoạch | |
2 | Việc bốn | Quý II/2025 | Văn phòng | Đã họp |
3 | Việc năm | Quý II/2025 | Văn phòng | |`;

let bench: Bench;
let keys: TaskKey[];
beforeEach(async () => {
  bench = await openTasks(TASKS);
  // The first and third task of section I, and two of section II.
  keys = await keysAt(bench, 4, 6, 8, 9);
});

const act = (): Promise<MarkResult> =>
  markProgress(bench.door, { sheet: SHEET, tasks: keys, act: ACT });

/** Which contents, with their units, read as done now. */
async function doneTasks(): Promise<string[]> {
  const tasks = (await read(bench)).flatMap((programme) => programme.tasks);
  return tasks
    .filter(({ progress }) => progress.text?.includes(WORDS))
    .map(({ content, section }) => `${section} ${content}`)
    .sort();
}
const MEANT = ['I Việc ba', 'I Việc một', 'II Việc bốn', 'II Việc một'];

/** Runs an action under faults: what it threw, or null. */
async function under(faults: readonly Fault[], run: () => Promise<unknown>): Promise<unknown> {
  bench.host.order(faults);
  const thrown = await run().then(
    () => null,
    (error: unknown) => error,
  );
  bench.host.order([]);
  return thrown;
}

const EDITS: readonly [string, (editor: Editor) => void][] = [
  ['inserts rows above the table', (editor) => editor.insertRows(SHEET, 1, 3)],
  ['inserts a row among the tasks', (editor) => editor.insertRows(SHEET, 6, 1)],
  ['inserts rows behind', (editor) => editor.insertRows(SHEET, 11, 2)],
  ['sorts a section', (editor) => editor.sort(SHEET, 'A4:F6', 'B')],
  [
    'sorts the other section the other way',
    (editor) => {
      editor.type(SHEET, 'A8', '3');
      editor.type(SHEET, 'A10', '1');
      editor.sort(SHEET, 'A8:F10', 'A');
    },
  ],
  ['deletes a task that is not meant', (editor) => editor.deleteRows(SHEET, 5, 1)],
  ['deletes a task that is meant', (editor) => editor.deleteRows(SHEET, 6, 1)],
  [
    'deletes a row above the table and inserts one below',
    (editor) => {
      editor.deleteRows(SHEET, 1, 1);
      editor.insertRows(SHEET, 5, 1);
    },
  ],
  ['writes into a cell that is meant', (editor) => editor.type(SHEET, 'E6', 'Đang làm')],
  ['writes into another cell', (editor) => editor.type(SHEET, 'F5', 'Đang làm')],
  ['changes what a task is', (editor) => editor.type(SHEET, 'B4', 'Việc khác')],
  ['renames the sheet', (editor) => editor.renameSheet(SHEET, 'Tên khác')],
];

describe('a colleague between the pane’s reading and the click', () => {
  it.each(EDITS)('%s: the words land on the right tasks, or nothing is written', async (_, by) => {
    by(bench.host.edit('remote'));
    const before = pictureOf(bench.host.workbook);
    const thrown = await under([], act);
    if (thrown !== null) {
      expect(thrown).toBeInstanceOf(OfficerError);
      expect(pictureOf(bench.host.workbook)).toEqual(before);
    } else expect(await doneTasks()).toEqual(MEANT);
  });

  it('follows rows that were inserted, deleted or sorted', async () => {
    const editor = bench.host.edit('remote');
    editor.insertRows(SHEET, 1, 3);
    editor.deleteRows(SHEET, 8, 1);
    editor.insertRows(SHEET, 9, 1);
    expect(await under([], act)).toBeNull();
    expect(await doneTasks()).toEqual(MEANT);
  });

  it('does not take a task of another section for the one that was deleted', async () => {
    bench.host.edit('remote').deleteRows(SHEET, 4, 1);
    expect(await under([], act)).toMatchObject({ key: 'changed' });
    expect(await doneTasks()).toEqual([]);
  });
});

describe('tasks that say the same', () => {
  const TWINS = `1 | Báo cáo | Quý I/2025 | Văn phòng | |
1 | Báo cáo | Quý I/2025 | Văn phòng | |
1 | Báo cáo | Quý II/2025 | Văn phòng | |`;

  beforeEach(async () => {
    bench = await openTasks(TWINS);
  });

  const click = async (row: number, by: (editor: Editor) => void): Promise<unknown> => {
    keys = await keysAt(bench, row);
    by(bench.host.edit('remote'));
    return under([], act);
  };
  const written = async (): Promise<number[]> =>
    (await read(bench))
      .flatMap(({ tasks }) => tasks)
      .filter(({ progress }) => progress.state === 'done')
      .map(({ row }) => row);

  it('are told apart by their place while nothing has moved', async () => {
    expect(await click(4, () => undefined)).toBeNull();
    expect(await written()).toEqual([4]);
  });

  it('are told apart by their deadline wherever they stand', async () => {
    expect(await click(5, (editor) => editor.insertRows(SHEET, 1, 2))).toBeNull();
    expect(await written()).toEqual([7]);
  });

  it.each<[string, (editor: Editor) => void]>([
    ['one row lower', (editor) => editor.insertRows(SHEET, 1, 1)],
    ['one row higher', (editor) => editor.deleteRows(SHEET, 1, 1)],
    ['less by one', (editor) => editor.deleteRows(SHEET, 3, 1)],
  ])('are not guessed at when they stand %s', async (_, by) => {
    expect(await click(4, by)).toMatchObject({ key: 'changed' });
    expect(await written()).toEqual([]);
  });
});

describe('a colleague between two requests of the action', () => {
  const cases = EDITS.flatMap(([name, by]) => REQUESTS.map((at) => ({ name, by, at })));

  it.each(cases)('$name before request $at of marking', async ({ by, at }) => {
    const thrown = await under([{ kind: 'edit', before: at, by }], act);
    if (thrown !== null) {
      expect(thrown).toBeInstanceOf(OfficerError);
      expect(await doneTasks()).toEqual([]);
    } else expect(await doneTasks()).toEqual(MEANT);
  });

  it('leaves the workbook as the colleague made it when rows are sorted right before the write', async () => {
    const [, sort] = EDITS[4] as (typeof EDITS)[number];
    const other = await openTasks(TASKS);
    sort(other.host.edit('remote'));
    const thrown = await under([{ kind: 'edit', before: WRITE, by: sort }], act);
    expect(thrown).toMatchObject({ key: 'changed' });
    expect(pictureOf(bench.host.workbook)).toEqual(pictureOf(other.host.workbook));
  });

  it.each([
    ['inserted above', (editor: Editor) => editor.insertRows(SHEET, 1, 2)],
    ['deleted above', (editor: Editor) => editor.deleteRows(SHEET, 1, 1)],
  ])('still writes the right cells when rows are %s right before the write', async (_, by) => {
    expect(await under([{ kind: 'edit', before: WRITE, by }], act)).toBeNull();
    expect(await doneTasks()).toEqual(MEANT);
  });

  it('takes back what it wrote when a protected cell is locked right before the write', async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('E4:E10').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const cell = bench.host.workbook.book.getWorksheet(SHEET)?.getCell('E9');
    const lock = (): void => {
      if (cell) cell.style = { ...cell.style, protection: { locked: true } };
    };
    const fault: Fault = { kind: 'edit', before: WRITE, by: lock };
    expect(await under([fault], act)).toMatchObject({ key: 'protected' });
    expect(await doneTasks()).toEqual([]);
    expect(cell?.style.protection?.locked).toBe(true);
  });

  it('owns up where the answer to putting back is lost as well', async () => {
    const [, sort] = EDITS[4] as (typeof EDITS)[number];
    const faults: Fault[] = [
      { kind: 'edit', before: WRITE, by: sort },
      { kind: 'dead', from: WRITE + 1 },
    ];
    expect(await under(faults, act)).toMatchObject({ key: 'progressMisplaced' });
  });

  it.each(cases)('$name before request $at of undo', async ({ by, at }) => {
    const { undo: record } = await act();
    if (record === null) throw new Error('Nothing was written.');
    const faults: Fault[] = [{ kind: 'edit', before: at, by }];
    const thrown = await under(faults, () => undo(bench.door, record));
    const left = await doneTasks();
    if (thrown === null) expect(left).toEqual([]);
    else {
      expect(thrown).toBeInstanceOf(OfficerError);
      const taken = MEANT.filter((one) => !left.includes(one));
      const byColleague = ['I Việc ba', 'I Việc một'];
      expect(taken.every((one) => byColleague.includes(one)) && taken.length <= 1).toBe(true);
    }
  });
});

it('takes as many requests as these tests order faults for', async () => {
  const count = bench.since();
  await act();
  expect(count.syncs()).toBe(REQUESTS.length);
});

describe('faults of every request', () => {
  const CODES = ['GeneralException', 'AccessDenied', 'InvalidRequestContext', 'RequestAborted'];
  const faults = REQUESTS.flatMap((at) =>
    CODES.flatMap((code): Fault[] => [
      { kind: 'fail', at, code },
      { kind: 'fail', at, code, done: true },
      { kind: 'dead', from: at, code },
      { kind: 'dead', from: at, code, done: true },
    ]).concat([
      { kind: 'cellEdit', from: at },
      { kind: 'cellEdit', from: at, until: at },
    ]),
  );
  const named = faults.map((fault) => [JSON.stringify(fault), fault] as const);

  async function sweep(fault: Fault, run: () => Promise<unknown>): Promise<void> {
    const before = cleared(picture(bench));
    const thrown = await under([fault], run);
    const changed = differences(before, cleared(picture(bench)));
    const isLost = fault.kind === 'dead' && fault.done === true;
    if (thrown === null) return expect(changed).not.toEqual([]);
    expect(thrown).toBeInstanceOf(OfficerError);
    // Only a connection that dies with the answer to the write leaves an officer in doubt, and tells so.
    const { key } = thrown as OfficerError;
    if (isLost && key === 'progressMaybe') return;
    expect(changed).toEqual([]);
  }

  it.each(named)('leaves marking done or undone: %s', async (_, fault) => {
    await sweep(fault, act);
    const made = await under([], act);
    expect(made).toBeNull();
    expect(await doneTasks()).toEqual(MEANT);
  });

  it.each(named)('leaves undo done or undone: %s', async (_, fault) => {
    const { undo: record } = await act();
    if (record === null) throw new Error('Nothing was written.');
    await sweep(fault, () => undo(bench.door, record));
    if ((await doneTasks()).length > 0) await undo(bench.door, record);
    expect(await doneTasks()).toEqual([]);
  });

  it('asks the officer to finish typing where a cell is being edited', async () => {
    expect(await under([{ kind: 'cellEdit', from: 0 }], act)).toMatchObject({
      key: 'cellEditMode',
    });
    expect(await under([{ kind: 'cellEdit', from: WRITE }], act)).toMatchObject({
      key: 'cellEditMode',
    });
  });

  it('is complete where only the answer to the write was lost', async () => {
    const fault: Fault = { kind: 'fail', at: WRITE, code: 'RequestAborted', done: true };
    expect(await under([fault], act)).toBeNull();
    expect(await doneTasks()).toEqual(MEANT);
  });

  it('does not claim to know where the connection died with the answer', async () => {
    const fault: Fault = { kind: 'dead', from: WRITE, done: true };
    expect(await under([fault], act)).toMatchObject({ key: 'progressMaybe' });
  });

  it('works in an Excel of ExcelApi 1.9', async () => {
    bench = await openTasks(TASKS, { apiSets: { ExcelApi: '1.9' } });
    const { undo: record } = await act();
    expect(await doneTasks()).toEqual(MEANT);
    if (record) await undo(bench.door, record);
    expect(await doneTasks()).toEqual([]);
  });
});
