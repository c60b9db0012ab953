import { describe, expect, it } from '@jest/globals';
import { loadView, type WorkbookView } from '../../../src/excel/read/load-view';
import { readWorkbook } from '../../../src/excel/read/read-workbook';
import type { CellValue, SheetSnapshot } from '../../../src/programme';
import { variedRows } from '../../samples/varied';
import { openFixture, type Bench } from '../host-door';
import { openPlain } from '../plain-book';

const NAME = 'Chương trình';
const DAYS = { asOf: '2025-09-30', today: '2025-09-30' };

function withCells(cells: Readonly<Record<string, CellValue>>, tasks = 30): Bench {
  return openPlain([{ name: NAME, rows: variedRows(tasks), cells }]);
}

/** Reads and checks; no request is heavy, and the stretch between cells costs nothing. */
async function cheaply(
  bench: Bench,
  syncs = 4,
  bytes = 150_000,
  milliseconds = 2_000,
): Promise<WorkbookView> {
  const before = process.cpuUsage();
  const count = bench.since();
  const view = await loadView(bench.door, DAYS);
  const { user, system } = process.cpuUsage(before);
  expect(count.syncs()).toBeLessThanOrEqual(syncs);
  expect(count.heaviest()).toBeLessThan(bytes);
  expect((user + system) / 1000).toBeLessThan(milliseconds);
  return view;
}

function tasksOf({ programmes }: WorkbookView): number[] {
  return programmes.map(({ programme }) => programme.tasks.length);
}

async function snapshotOf({ run, door }: Bench): Promise<SheetSnapshot> {
  const { snapshots } = await run((context) => readWorkbook(context, door));
  return snapshots[0] as SheetSnapshot;
}

describe('a cell far from the table', () => {
  it.each([
    ['the last row of column XFD', { XFD1048576: 'x' }],
    ['row 60,000 of column XFD', { XFD60000: 'x' }],
    ['a blank in the last row', { H1048576: ' ' }],
    ['column XFD of a task', { XFD10: 'x' }],
    ['column XFD of the header', { XFD3: 'Ghi chú' }],
    ['all four corners', { XFD1: 'x', A1048576: 'y', XFD1048576: 'z' }],
  ])('costs no more than itself: %s', async (_, cells) => {
    const bench = withCells(cells);
    expect(tasksOf(await cheaply(bench))).toEqual([30]);
    const { values } = await snapshotOf(bench);
    expect(values.length * (values[0]?.length ?? 0)).toBeLessThan(500 * 60);
  });

  it('may stand in every row, and in a thousand places', async () => {
    const cells: Record<string, CellValue> = {};
    for (let row = 4; row <= 300; row += 1) cells[`XFD${row}`] = 'x';
    for (let row = 1_000; row < 1_000_000; row += 1_000) cells[`M${row}`] = ' ';
    expect(tasksOf(await cheaply(withCells(cells, 250), 9, 500_000, 8_000))).toEqual([250]);
  });

  it('may have a format only', async () => {
    const bench = withCells({});
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      for (const address of ['XFD1048576', 'XFD20', 'C900000'])
        sheet.getRange(address).format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(tasksOf(await cheaply(bench, 3))).toEqual([30]);
  });

  it('is found where special cells are refused, as on some protected sheets', async () => {
    const bench = withCells({ XFD60000: 'x', H1048576: ' ' });
    bench.host.order([{ kind: 'fail', at: 2, code: 'AccessDenied' }]);
    expect(tasksOf(await cheaply(bench, 12))).toEqual([30]);
  });

  it('may be a merged area over all columns', async () => {
    const bench = withCells({ XFD40: 'x', H1048576: 'x' });
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRange('A1:XFD1').merge();
      sheet.getRange('J2:J9000').merge();
      await context.sync();
    });
    const [one] = (await cheaply(bench)).programmes;
    expect(one?.programme.title).toBe('CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025');
  });
});

describe('a table far from everything', () => {
  it('is read where it stands: rows, columns, dates as displayed', async () => {
    const bench = withCells({ A1: 'Ghi chép' });
    const at = { row: 700_000, column: 5_000 };
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRange('A1:H40').clear();
      sheet.getRange('A1').values = [['Ghi chép']];
      const rows = variedRows(5).slice(2);
      const range = sheet.getRangeByIndexes(at.row, at.column, rows.length, 8);
      range.numberFormat = rows.map((row) => row.map(() => '@'));
      range.values = rows;
      const due = sheet.getRangeByIndexes(at.row + 2, at.column + 3, 1, 1);
      due.numberFormat = [['"Tháng "m/yyyy']];
      due.values = [[46082]];
      await context.sync();
    });
    const [one] = (await cheaply(bench, 5)).programmes;
    const { frame, tasks } = one?.programme ?? {};
    expect([frame?.headerTop, frame?.columns.content]).toEqual([at.row, at.column + 1]);
    expect(tasks?.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4].map((i) => at.row + 2 + i));
    expect(tasks?.[1]?.due).toBe('2026-03-31');
    expect(tasks?.[1]?.cells.deadline?.text).toBe('Tháng 3/2026');
  });

  it('goes on below thousands of empty rows', async () => {
    const [, , , first = []] = variedRows(1);
    const cells = Object.fromEntries(
      first.map((value, i) => [`${'ABCDEFGH'[i]}9000`, i === 0 ? '31' : `${value} `]),
    );
    const [one] = (await cheaply(withCells(cells))).programmes;
    expect(one?.programme.tasks.at(-1)?.rows).toEqual([9_000]);
    expect(one?.programme.frame.bodyBottom).toBe(8_999);
  });
});

describe('numbers that turn up late', () => {
  it('are read as displayed, also in a column that held none in the first rows', async () => {
    const rows = variedRows(300);
    const bench = openPlain([{ name: NAME, rows }]);
    await bench.run(async (context) => {
      const due = context.workbook.worksheets.getItem(NAME).getRange('D250');
      due.numberFormat = [['"Tháng "m/yyyy']];
      due.values = [[45901]];
      await context.sync();
    });
    const [one] = (await cheaply(bench)).programmes;
    expect(one?.programme.tasks.find(({ row }) => row === 250)?.due).toBe('2025-09-30');
  });
});

describe('workbooks with a cell far away', () => {
  it.each(['../data/o-xa-cuoi-cot.xlsx', '../data/o-xa-goc.xlsx'])(
    'are read within a second: %s',
    async (file) => {
      expect(tasksOf(await cheaply(await openFixture(file)))).toEqual([5]);
    },
  );
});
