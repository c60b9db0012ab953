import { describe, expect, it } from '@jest/globals';
import { createLiveView, type LiveView } from '../../../src/excel/follow/live-view';
import { markProgress, taskKeys, type MarkResult } from '../../../src/excel/progress';
import { undo } from '../../../src/excel/progress/undo';
import { programmesOfKnown, type KnownWorkbook } from '../../../src/excel/read/known';
import { loadView } from '../../../src/excel/read/load-view';
import { isSame } from '../../../src/programme/same';
import type { ProgressAct } from '../../../src/programme/progress-words';
import { variedRows } from '../../samples/varied';
import type { Bench } from '../host-door';
import { openPlain } from '../plain-book';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const NAME = 'Chương trình';
const DONE: ProgressAct = { kind: 'done', on: '2025-09-05' };
const WORDS = 'Hoàn thành ngày 05/9/2025';

/** A workbook of varied tasks, and what the pane knows of it. */
interface Shown {
  readonly bench: Bench;
  readonly known: KnownWorkbook;
  readonly view: LiveView;
}

async function show(tasks: number): Promise<Shown> {
  const bench = openPlain([{ name: NAME, rows: variedRows(tasks) }]);
  const view = createLiveView(bench.door);
  await view.load(DAYS);
  return { bench, view, known: view.known() as KnownWorkbook };
}

function mark({ bench, known }: Shown, ...rows: number[]): Promise<MarkResult> {
  const programmes = programmesOfKnown(known);
  const tasks = programmes.flatMap((one) => one.tasks.filter(({ row }) => rows.includes(row)));
  const request = { sheet: NAME, tasks: taskKeys(programmes, tasks), act: DONE };
  return markProgress(bench.door, request, {}, known);
}

function remarkIn({ host }: Bench, row: number): unknown {
  return host.workbook.book.getWorksheet(NAME)?.getCell(`H${row}`).value;
}

/** Requests since a place in the host's log, and their bytes. */
function costSince({ host }: Bench, at: number): { syncs: number; bytes: number } {
  const requests = host.log.slice(at);
  const bytes = requests.reduce((sum, one) => sum + one.requestBytes + one.responseBytes, 0);
  return { syncs: requests.length, bytes };
}

describe('marking in a workbook that the pane knows', () => {
  it('reads what it must witness: at most four requests and 60 kB at 10,000 tasks', async () => {
    const shown = await show(10_000);
    const at = shown.bench.host.log.length;
    const { undo: record } = await mark(shown, 5_000);
    const { syncs, bytes } = costSince(shown.bench, at);
    expect(syncs).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThan(60_000);
    expect(String(remarkIn(shown.bench, 5_000))).toContain(WORDS);
    const before = shown.bench.host.log.length;
    await undo(shown.bench.door, record as NonNullable<typeof record>, {}, shown.known);
    const back = costSince(shown.bench, before);
    expect(back.syncs).toBeLessThanOrEqual(4);
    expect(back.bytes).toBeLessThan(60_000);
    expect(String(remarkIn(shown.bench, 5_000) ?? '')).not.toContain(WORDS);
  });

  it('is shown by reading the written rows alone', async () => {
    const shown = await show(400);
    const { undo: record } = await mark(shown, 50);
    shown.view.wrote(
      NAME,
      (record?.cells ?? []).map(({ address }) => address),
    );
    const at = shown.bench.host.log.length;
    const view = await shown.view.load(DAYS);
    const { syncs, bytes } = costSince(shown.bench, at);
    expect(syncs).toBe(1);
    expect(bytes).toBeLessThan(5_000);
    expect(view.programmes[0]?.readings[46]?.status).toMatch(/^completed/);
    expect(isSame(view, await loadView(shown.bench.door, DAYS))).toBe(true);
  });

  it('takes in what a colleague wrote in the row since', async () => {
    const shown = await show(400);
    shown.bench.host.edit('remote').type(NAME, 'H50', 'Đang dự thảo');
    await mark(shown, 50);
    expect(remarkIn(shown.bench, 50)).toBe(`Đang dự thảo; ${WORDS}`);
  });

  it('finds the task where rows were inserted, deleted or sorted since', async () => {
    for (const act of [
      ({ host }: Bench) => host.edit('remote').insertRows(NAME, 20, 2),
      ({ host }: Bench) => host.edit('remote').deleteRows(NAME, 20, 1),
      ({ host }: Bench) => host.edit('remote').sort(NAME, 'A4:H403', 'B'),
    ]) {
      const shown = await show(400);
      const content = programmesOfKnown(shown.known)[0]?.tasks[46]?.content;
      act(shown.bench);
      await mark(shown, 50);
      const sheet = shown.bench.host.workbook.book.getWorksheet(NAME);
      const marked = [...Array(420).keys()].filter((i) =>
        String(remarkIn(shown.bench, i + 1) ?? '').includes(WORDS),
      );
      expect(marked.map((i) => sheet?.getCell(`B${i + 1}`).value)).toEqual([content]);
    }
  });

  it('refuses cells that were merged with a neighbour’s since', async () => {
    const shown = await show(400);
    shown.bench.host.edit('remote').merge(NAME, 'H50:H51');
    await expect(mark(shown, 50)).rejects.toMatchObject({ key: 'progressShared' });
  });

  it('says that the sheet is gone where it was renamed since', async () => {
    const shown = await show(30);
    shown.bench.host.edit('remote').renameSheet(NAME, 'CT');
    await expect(mark(shown, 10)).rejects.toMatchObject({ key: 'sheetGone' });
  });
});
