import { describe, expect, it } from '@jest/globals';
import { loadView } from '../../../src/excel/read/load-view';
import { variedRows } from '../../samples/varied';
import type { Bench } from '../host-door';
import { openPlain } from '../plain-book';

// Excel names at most 512 merged areas of a range; what it cannot name must neither be asked for ever nor lose tasks.

const DAYS = { asOf: '2025-09-30', today: '2025-09-30' };

/** Merges so many pairs of cells beside the table. */
function merge(bench: Bench, sheet: string, pairs: number): Promise<void> {
  return bench.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (let row = 1; row <= pairs; row += 1) worksheet.getRange(`M${row}:N${row}`).merge();
    await context.sync();
  });
}

describe('more merged areas than Excel can name', () => {
  it.each([1, 2, 3])('leave the tasks of %d sheets readable', async (sheets) => {
    const names = Array.from({ length: sheets }, (_, index) => `Chương trình ${index + 1}`);
    const cells = { M600: 'x' };
    const bench = openPlain(names.map((name) => ({ name, rows: variedRows(30), cells })));
    await merge(bench, 'Chương trình 1', 520);
    const count = bench.since();
    const { programmes } = await loadView(bench.door, DAYS);
    expect(programmes.map(({ programme }) => programme.tasks.length)).toEqual(names.map(() => 30));
    expect(count.syncs()).toBeLessThanOrEqual(10);
  });
});
