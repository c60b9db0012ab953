import { describe, it, expect } from '@jest/globals';
import { highlight } from '../../../src/excel/highlight';
import { openSheet, type Bench } from '../host-door';
import type { SampleSheet } from '../../samples/sheet';
import { differences, told } from './colours';
import { FIRST_ROW, openTable, remarkLines, SHEET, tableOf, type Line } from './tables';

const DAYS = ['2025-07-01', '2025-08-24', '2025-08-31', '2025-09-01', '2026-01-15'];
const DEADLINE = 3;
const NOTE = 8;

async function expectTrue(bench: Bench, tasks: number): Promise<void> {
  const { unmarked } = await highlight(bench.door, undefined);
  expect(unmarked).toEqual([]);
  const { differences: found, strangers, compared } = await differences(bench, DAYS);
  expect(found.map(told)).toEqual([]);
  expect(strangers).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(tasks * DAYS.length);
}

/** Every task cut by a page: its remainder stands under a repeated header, in a row without a number. */
function cutByPages(
  lines: readonly Line[],
  cut: (row: string[]) => [string[], string[]],
): SampleSheet {
  const sheet = tableOf(lines);
  const [header = [], ...tasks] = sheet.rows;
  return {
    ...sheet,
    rows: [
      header,
      ...tasks.flatMap((row) => {
        const [above, below] = cut([...row]);
        return [above, header, below];
      }),
    ],
  };
}

/** Cuts one cell behind its first word; what follows comes to the next page. */
function cutCell(column: number): (row: string[]) => [string[], string[]] {
  return (row) => {
    const below = row.map(() => '');
    const space = (row[column] ?? '').indexOf(' ');
    below[1] = 'phần còn lại';
    if (space > 0) {
      below[column] = (row[column] ?? '').slice(space + 1);
      row[column] = (row[column] ?? '').slice(0, space);
    }
    return [row, below];
  };
}

describe('tasks of several rows', () => {
  it.each([
    ['their deadline', DEADLINE],
    ['their note', NOTE],
    ['their content', 1],
  ])(
    'have the colour of their status where a page cuts %s',
    async (_what, column) => {
      const lines = remarkLines()
        .filter((_, i) => i % 3 === column % 3)
        .map((remark) => ({ deadline: 'Tháng 8/2025', ...remark }));
      const bench = await openSheet(cutByPages(lines, cutCell(column)));
      await expectTrue(bench, lines.length);
    },
    60_000,
  );

  it('have it where cells are merged downwards over several tasks', async () => {
    const lines = remarkLines().map((remark, i): Line => {
      const whole = i % 3 === 0;
      return { ...(whole ? { deadline: 'Tháng 8/2025' } : { lead: '' }), ...remark };
    });
    const bench = await openTable(lines);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      for (let row = FIRST_ROW; row + 2 < FIRST_ROW + lines.length; row += 3) {
        sheet.getRange(`D${row}:D${row + 2}`).merge();
        sheet.getRange(`E${row}:E${row + 2}`).merge();
      }
      await context.sync();
    });
    await expectTrue(bench, lines.length);
  }, 60_000);

  it('lose their colours alone when their rows are deleted', async () => {
    const lines = Array.from({ length: 12 }, (): Line => ({ deadline: 'Tháng 8/2025' }));
    const bench = await openSheet(cutByPages(lines, cutCell(DEADLINE)));
    await highlight(bench.door, undefined);
    bench.host.edit('user').deleteRows(SHEET, FIRST_ROW, 3);
    const { differences: found, compared } = await differences(bench, ['2025-10-01']);
    expect(compared).toBeGreaterThan(20);
    expect(found.map(told)).toEqual([]);
  });
});
