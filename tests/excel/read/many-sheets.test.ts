import { describe, expect, it } from '@jest/globals';
import { PAYLOAD_LIMIT } from '../../../src/excel/read/bytes';
import { loadView } from '../../../src/excel/read/load-view';
import { readWorkbook } from '../../../src/excel/read/read-workbook';
import { variedRows } from '../../samples/varied';
import { openFixture, type Bench } from '../host-door';
import { openPlain, type PlainSheet } from '../plain-book';

const DAYS = { asOf: '2025-09-30', today: '2025-09-30' };

function sheetsOf(count: number, tasks: number): PlainSheet[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `Chương trình phòng ${i + 1}`,
    rows: variedRows(tasks, undefined, i * tasks),
  }));
}

async function tasksRead(bench: Bench): Promise<number> {
  const { programmes } = await loadView(bench.door, DAYS);
  return programmes.reduce((sum, { programme }) => sum + programme.tasks.length, 0);
}

describe('a workbook of many sheets', () => {
  it.each([
    [6, 20, 3],
    [13, 20, 3],
    [40, 20, 3],
    [250, 30, 8],
  ])('is read in small requests: %i sheets of %i tasks in %i', async (count, tasks, syncs) => {
    const bench = openPlain(sheetsOf(count, tasks));
    const since = bench.since();
    expect(await tasksRead(bench)).toBe(count * tasks);
    expect(since.syncs()).toBeLessThanOrEqual(syncs);
    expect(since.heaviest()).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });

  it('may have a cell far away on each of them', async () => {
    const sheets = sheetsOf(60, 20).map((sheet) => ({ ...sheet, cells: { XFD1048576: 'x' } }));
    const bench = openPlain(sheets);
    const since = bench.since();
    expect(await tasksRead(bench)).toBe(1_200);
    expect(since.syncs()).toBeLessThanOrEqual(7);
    expect(since.heaviest()).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });
});

describe('cells that are heavier than expected', () => {
  it('are asked for in smaller parts: 200 rows of ten thousand characters', async () => {
    const long = 'Thực hiện nhiệm vụ được giao. '.repeat(350);
    const rows = variedRows(200).map((row, i) =>
      i < 3 ? row : row.map((text, j) => (j === 1 || j === 6 ? `${text} ${long}` : text)),
    );
    expect(await tasksRead(openPlain([{ name: 'CT', rows }]))).toBe(200);
  });
});

describe('merged areas of which one sheet has too many', () => {
  it('are still known of the other sheets', async () => {
    const bench = openPlain(sheetsOf(3, 600));
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Chương trình phòng 2');
      for (let row = 4; row < 600; row += 1) sheet.getRange(`J${row}:K${row}`).merge();
      for (const name of ['Chương trình phòng 1', 'Chương trình phòng 3'])
        context.workbook.worksheets.getItem(name).getRange('A1:H1').merge();
      await context.sync();
    });
    const { snapshots } = await bench.run((context) => readWorkbook(context, bench.door));
    expect(snapshots.map(({ merges }) => merges.length)).toEqual([1, 0, 1]);
    expect(snapshots.map(({ values }) => values.length)).toEqual([603, 603, 603]);
  });
});

describe('a small workbook', () => {
  it('is read in three requests', async () => {
    const bench = await openFixture('workbook-with-other-sheets.xlsx');
    const since = bench.since();
    await tasksRead(bench);
    expect(since.syncs()).toBeLessThanOrEqual(3);
  });
});
