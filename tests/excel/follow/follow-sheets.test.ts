import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkbookView } from '../../../src/excel/read/load-view';
import { variedRows } from '../../samples/varied';
import type { Bench } from '../host-door';
import { openPlain } from '../plain-book';
import { follow, isFresh, later, NAME, plain, stopFollowing } from './followed';

afterEach(stopFollowing);

describe('sheets', () => {
  const header = variedRows(2);
  const typeTable = ({ host }: Bench, sheet: string): void => {
    header.forEach((row, i) =>
      row.forEach((text, j) => {
        if (text !== '') host.edit('user').type(sheet, `${'ABCDEFGH'[j]}${i + 1}`, `'${text}`);
      }),
    );
  };
  const names = ({ programmes }: WorkbookView): string[] =>
    programmes.map(({ programme }) => programme.sheet);

  it('that are new are followed, and tables typed on empty ones', async () => {
    const followed = await follow(plain());
    const { bench, quiet } = followed;
    bench.host.edit('user').addSheet('Mới');
    await quiet();
    typeTable(bench, 'Mới');
    await quiet();
    expect(names(await isFresh(followed))).toEqual([NAME, 'Mới']);
    bench.host.edit('remote').addSheet('Của đồng nghiệp');
    typeTable(bench, 'Của đồng nghiệp');
    await quiet();
    expect(names(await isFresh(followed))).toEqual([NAME, 'Mới', 'Của đồng nghiệp']);
  });

  it('that are deleted are gone, also the last one with a programme', async () => {
    const followed = await follow(
      openPlain([
        { name: NAME, rows: variedRows(5) },
        { name: 'Khác', rows: [['x']] },
      ]),
    );
    followed.bench.host.edit('remote').deleteSheet(NAME);
    await followed.quiet();
    expect(names(await isFresh(followed))).toEqual([]);
  });

  it.each([
    ['as Excel tells it', { ExcelApi: '1.17', ExcelApiOnline: '1.1' }],
    ['when they are shown', { ExcelApi: '1.9' }],
  ])('that are renamed bear the new name, %s', async (_, apiSets) => {
    const followed = await follow(
      openPlain(
        [
          { name: NAME, rows: variedRows(5) },
          { name: 'Khác', rows: [['x']] },
        ],
        { apiSets },
      ),
    );
    followed.bench.host.edit('user').activate('Khác');
    followed.bench.host.edit('remote').renameSheet(NAME, 'CT 2025');
    followed.bench.host.edit('user').activate('CT 2025');
    await followed.quiet();
    expect(names(await isFresh(followed))).toEqual(['CT 2025']);
  });

  it('that are renamed bear the new name at the next edit', async () => {
    const followed = await follow(plain());
    followed.bench.host.edit('remote').renameSheet(NAME, 'CT 2025');
    followed.bench.host.edit('remote').type('CT 2025', 'H5', 'Hoàn thành');
    await followed.quiet();
    expect(names(await isFresh(followed))).toEqual(['CT 2025']);
  });
});

describe('an officer who types on', () => {
  it('is told nothing in 200 edits, each followed by a cell he is in already', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    bench.host.order([{ kind: 'typing', ms: 15 }]);
    for (let i = 0; i < 200; i += 1) {
      bench.host.edit('user').type(NAME, `H${10 + i}`, `Đã hoàn thành ngày ${1 + (i % 28)}/8/2025`);
      await later(4);
    }
    const { undoDepth } = bench.host;
    bench.host.order([]);
    await quiet();
    const refused = bench.host.log.filter(({ error }) => error !== undefined);
    expect(refused.filter(({ error }) => error !== 'ApiNotFound')).toEqual([]);
    expect(bench.host.undoDepth).toBe(undoDepth);
    const { programmes } = await isFresh(followed);
    expect(programmes[0]?.programme.tasks[205]?.progress.completedOn).toBe('2025-08-04');
  });

  it('sees the view fresh after he leaves the cell, also where Excel cannot wait for that', async () => {
    const apiSets = { ExcelApi: '1.17', DelayForCellEdit: '0' };
    const followed = await follow(plain(400, { apiSets }));
    const { bench, quiet } = followed;
    bench.host.setCellEditing(true);
    bench.host.edit('remote').type(NAME, 'H10', 'Hoàn thành');
    await later(120);
    expect(followed.times()).toBe(0);
    bench.host.setCellEditing(false);
    await quiet();
    expect((await isFresh(followed)).programmes[0]?.programme.tasks[6]?.progress.state).toBe(
      'done',
    );
  });
});

describe('a connection that is gone for a while', () => {
  it('is not told of, and what happened meanwhile is taken in after it', async () => {
    const followed = await follow(plain(400));
    const { bench, quiet } = followed;
    bench.host.order([{ kind: 'dead', from: 0 }]);
    bench.host.edit('remote').type(NAME, 'H10', 'Hoàn thành');
    await later(120);
    bench.host.order([]);
    bench.host.edit('remote').insertRows(NAME, 20, 1);
    await quiet();
    await isFresh(followed);
  });
});
