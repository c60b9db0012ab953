import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkbookView } from '../../../src/excel/read/load-view';
import type { CellValue } from '../../../src/programme';
import { withRemarks } from '../../samples/build';
import { openSheet } from '../host-door';
import { contentOf, follow, isFresh, NAME, plain, stopFollowing } from './followed';

afterEach(stopFollowing);

describe('one cell edited while the pane follows', () => {
  it('costs one small request and no Ctrl+Z, at 10,000 tasks', async () => {
    const followed = await follow(plain(10_000));
    const { bench, quiet } = followed;
    for (const address of ['H5000', 'D700', 'B9999']) {
      bench.host.edit('user').type(NAME, address, 'Đã hoàn thành ngày 5/6/2025');
      const { undoDepth, log } = bench.host;
      const asked = log.length;
      await quiet();
      expect(bench.host.undoDepth).toBe(undoDepth);
      const requests = bench.host.log.slice(asked);
      expect(requests).toHaveLength(1);
      const [{ requestBytes, responseBytes } = { requestBytes: NaN, responseBytes: NaN }] =
        requests;
      expect(requestBytes + responseBytes).toBeLessThan(5_000);
    }
    await isFresh(followed);
    expect(contentOf(followed.shown(), 9_999)).toBe('Đã hoàn thành ngày 5/6/2025');
  });

  it('is taken in wherever it is: tables of all kinds, their titles, headers and surroundings', async () => {
    const followed = await follow(await openSheet(withRemarks()));
    const { bench, quiet } = followed;
    const sheet = withRemarks().name;
    const edits: readonly (readonly [string, string])[] = [
      ['H15', 'Đã hoàn thành ngày 07/10/2025'],
      ['A1', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'],
      ['D5', 'Ghi chú khác'],
      ['A12', ''],
      ['B40', 'Một nhiệm vụ gõ thêm dưới bảng'],
      ['K3', 'x'],
      ['D20', 'Quý V'],
      ['D20', ''],
    ];
    for (const [address, text] of edits) {
      bench.host.edit('user').type(sheet, address, text);
      await quiet();
      await isFresh(followed);
    }
  });

  it('is read with its row as it shows: real dates, and formulas beside it', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.getRange('D50').numberFormat = [['"Tháng "m/yyyy']];
      sheet.getRange('H50').formulas = [['=IF(I50="x","Hoàn thành","")']];
      sheet.getRange('D50').values = [[45992]];
      await context.sync();
    });
    await quiet();
    bench.host.edit('user').type(NAME, 'I50', 'x');
    await quiet();
    const task = (await isFresh(followed)).programmes[0]?.programme.tasks[46];
    expect([task?.row, task?.due, task?.progress.state]).toEqual([50, '2025-12-31', 'done']);
  });
});

describe('rows typed and cleared at the end of the table', () => {
  it('are taken in without a look at merged areas', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    // Reading everything to compare with takes Ctrl+Z, too.
    const row = ['401', 'Nhiệm vụ gõ thêm', 'Tháng 1/2025', 'Tháng 12/2025', 'Phòng Kế hoạch'];
    const freshAt = async (depth: number): Promise<WorkbookView> => {
      await quiet();
      expect(bench.host.undoDepth).toBe(depth);
      return isFresh(followed);
    };
    row.forEach((text, i) => bench.host.edit('user').type(NAME, `${'ABCDE'[i]}404`, text));
    expect(contentOf(await freshAt(5), 404)).toBe('Nhiệm vụ gõ thêm');
    row.forEach((_, i) => bench.host.edit('user').type(NAME, `${'ABCDE'[i]}404`, ''));
    expect((await freshAt(5)).programmes[0]?.programme.tasks).toHaveLength(400);
    bench.host.edit('user').type(NAME, 'B700', 'Xa dưới bảng');
    await freshAt(1);
    bench.host.edit('user').type(NAME, 'XFD900000', 'x');
    await freshAt(1);
    bench.host.edit('user').type(NAME, 'XFD900000', '');
    await freshAt(1);
  });
});

describe('structure', () => {
  it('is read anew after rows were inserted, deleted and sorted, by whomever', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    bench.host.edit('remote').insertRows(NAME, 20, 2);
    await quiet();
    await isFresh(followed);
    bench.host.edit('user').deleteRows(NAME, 100, 1);
    await quiet();
    await isFresh(followed);
    bench.host.edit('user').sort(NAME, 'A4:H403', 'B');
    await quiet();
    await isFresh(followed);
  });

  it('is read anew where cells were merged, or look different', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    bench.host.edit('user').merge(NAME, 'E10:E12');
    await quiet();
    expect((await isFresh(followed)).programmes[0]?.programme.tasks[7]?.leads).toEqual(
      followed.shown().programmes[0]?.programme.tasks[6]?.leads,
    );
    bench.host.edit('user').type(NAME, 'E10', 'Phòng Tổng hợp');
    await quiet();
    expect((await isFresh(followed)).programmes[0]?.programme.tasks[8]?.leads).toEqual([
      'Phòng Tổng hợp',
    ]);
    bench.host.edit('user').type(NAME, 'D15', '15/11/2025');
    bench.host.edit('user').format(NAME, 'D15', '"Tháng "m/yyyy');
    await quiet();
    await isFresh(followed);
  });

  it('is not asked for its merged areas where the cells alone look different', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    bench.host.edit('user').format(NAME, 'D15', '@');
    bench.host.edit('user').format(NAME, 'M15:M90', '@');
    await quiet();
    expect(bench.host.undoDepth).toBe(2);
  });
});

describe('values of all kinds', () => {
  it('are followed as a full reading reads them', async () => {
    const followed = await follow(plain(350));
    const { bench, quiet } = followed;
    const values: CellValue[] = [
      'x',
      '',
      45_000,
      'TT',
      'Tổng cộng: 3 nhiệm vụ',
      true,
      'II',
      '#REF!',
    ];
    for (const [i, value] of values.entries()) {
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(NAME);
        sheet.getRangeByIndexes(30 + 17 * i, i, 1, 1).values = [[value]];
        await context.sync();
      });
      await quiet();
      await isFresh(followed);
    }
  });
});
