import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const write = (bench: Bench, values: string[]) =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [row, value] of values.entries()) {
      sheet.getCell(row, 0).values = [[value]];
      await context.sync();
    }
  });

const column = (bench: Bench, rows: number) => {
  const sheet = bench.host.workbook.book.worksheets[0]!;
  return Array.from({ length: rows }, (_, row) => sheet.findCell(row + 1, 1)?.value ?? null);
};

describe('ordered faults', () => {
  it('fail one request with a code and carry nothing of it out', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'fail', at: 1, code: 'InvalidRequestContext' }]);
    const refusal = await refusalOf(write(bench, ['a', 'b', 'c']));
    expect(refusal.code).toBe('InvalidRequestContext');
    expect(column(bench, 3)).toEqual(['a', null, null]);
    await write(bench, ['x', 'y']);
    expect(column(bench, 2)).toEqual(['x', 'y']);
  });

  it('fail one request after it was carried out', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'fail', at: 1, code: 'GeneralException', done: true }]);
    expect((await refusalOf(write(bench, ['a', 'b', 'c']))).code).toBe('GeneralException');
    expect(column(bench, 3)).toEqual(['a', 'b', null]);
  });

  it('count from when they are ordered and leave the clean-up of office.js out', async () => {
    const bench = openBench();
    await write(bench, ['a', 'b']);
    bench.host.order([{ kind: 'fail', at: 0, code: 'GeneralException' }]);
    expect((await refusalOf(write(bench, ['c']))).code).toBe('GeneralException');
    expect(bench.host.log.map((record) => record.error)).toEqual([
      undefined,
      undefined,
      'GeneralException',
    ]);
  });

  it('cut the connection for good', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'dead', from: 1 }]);
    expect((await refusalOf(write(bench, ['a', 'b']))).code).toBe('ConnectionFailure');
    expect((await refusalOf(write(bench, ['c']))).code).toBe('ConnectionFailure');
    expect(column(bench, 2)).toEqual(['a', null]);
  });

  it('cut the connection after the last request was carried out', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'dead', from: 1, done: true }]);
    expect((await refusalOf(write(bench, ['a', 'b']))).code).toBe('ConnectionFailure');
    expect(column(bench, 2)).toEqual(['a', 'b']);
  });

  it('delay an answer', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'delay', at: 0, ms: 30 }]);
    const order: string[] = [];
    const writing = write(bench, ['a']).then(() => order.push('written'));
    await new Promise((resolve) => setTimeout(resolve, 5)).then(() => order.push('waited'));
    await writing;
    expect(order).toEqual(['waited', 'written']);
  });

  it('answer requests one after the other, each counted', async () => {
    const bench = openBench();
    bench.host.order([
      { kind: 'delay', at: 0, ms: 20 },
      { kind: 'fail', at: 1, code: 'GeneralException' },
    ]);
    const [first, second] = await Promise.allSettled([write(bench, ['a']), write(bench, ['b'])]);
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'rejected']);
    expect(column(bench, 1)).toEqual(['a']);
  });

  it('find the user editing a cell', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'cellEdit', from: 0, until: 1 }]);
    const code = 'InvalidOperationInCellEditMode';
    expect((await refusalOf(write(bench, ['a']))).code).toBe(code);
    expect((await refusalOf(write(bench, ['a']))).code).toBe(code);
    await write(bench, ['b']);
    expect(column(bench, 1)).toEqual(['b']);
  });

  it('let another author change the workbook between two requests', async () => {
    const bench = openBench(['Sheet1', 'Hai']);
    bench.host.order([
      { kind: 'edit', before: 1, by: (editor) => editor.insertRows('Sheet1', 1, 2) },
      { kind: 'edit', before: 2, by: (editor) => editor.deleteSheet('Hai') },
      { kind: 'edit', before: 2, by: (editor) => editor.type('Sheet1', 'B1', '8/2025') },
    ]);
    await write(bench, ['a', 'b', 'c']);
    const sheet = bench.host.workbook.book.worksheets[0]!;
    expect(column(bench, 5)).toEqual([null, 'b', 'c', null, null]);
    expect(sheet.getCell('B1').value).toBe(45870);
    expect(bench.host.workbook.book.worksheets).toHaveLength(1);
  });
});

describe('cell editing', () => {
  it('refuses requests until it ends', async () => {
    const bench = openBench();
    bench.host.setCellEditing(true);
    expect((await refusalOf(write(bench, ['a']))).code).toBe('InvalidOperationInCellEditMode');
    bench.host.setCellEditing(false);
    await write(bench, ['b']);
    expect(column(bench, 1)).toEqual(['b']);
  });

  it('holds requests back that asked to wait for its end', async () => {
    const bench = openBench();
    bench.host.setCellEditing(true);
    const request = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } },
    });
    const answered = bench.host.execute(request, 64);
    setTimeout(() => bench.host.setCellEditing(false), 10);
    expect(JSON.parse(await answered)).toEqual({ Results: [{ ActionId: 1, Value: {} }] });
  });
});

describe('requests that ask to wait for the end of cell editing', () => {
  const DELAY = { delayForCellEdit: true };
  const waiting = (bench: Bench, value: string) =>
    bench.run(DELAY, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    });
  const soon = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

  it('wait through office.js, while others are refused at once', async () => {
    const bench = openBench();
    bench.host.setCellEditing(true);
    const order: string[] = [];
    const written = waiting(bench, 'đã chờ').then(() => order.push('written'));
    await soon();
    expect((await refusalOf(write(bench, ['a']))).code).toBe('InvalidOperationInCellEditMode');
    order.push('refused');
    bench.host.setCellEditing(false);
    await written;
    expect([order, column(bench, 1)]).toEqual([['refused', 'written'], ['đã chờ']]);
  });

  it('are refused by an Excel that does not know of waiting', async () => {
    const bench = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.9' } });
    bench.host.setCellEditing(true);
    const without = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.9', DelayForCellEdit: '0' } });
    without.host.setCellEditing(true);
    expect((await refusalOf(waiting(without, 'x'))).code).toBe('InvalidOperationInCellEditMode');
    setTimeout(() => bench.host.setCellEditing(false), 5);
    await waiting(bench, 'x');
  });

  it('are answered where ordered editing has an end, else when other faults are ordered', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'cellEdit', from: 0, until: 0 }]);
    await waiting(bench, 'một');
    bench.host.order([{ kind: 'cellEdit', from: 0 }]);
    setTimeout(() => bench.host.order([]), 5);
    await waiting(bench, 'hai');
    expect(column(bench, 1)).toEqual(['hai']);
  });
});

describe('a user who types on', () => {
  it('is in the next cell when the event of his change arrives, for a while', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'typing', ms: 15 }]);
    const seen: string[] = [];
    await bench.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        const read = (options: Excel.RunOptions) =>
          bench.run(options, async (inner) => {
            const cell = inner.workbook.worksheets.getItem('Sheet1').getRange(address);
            cell.load('values');
            await inner.sync();
            return String(cell.values[0]![0]);
          });
        seen.push((await refusalOf(read({}))).code, await read({ delayForCellEdit: true }));
      });
      await context.sync();
    });
    bench.host.edit('user').type('Sheet1', 'B2', 'đã xong');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toEqual(['InvalidOperationInCellEditMode', 'đã xong']);
    await write(bench, ['a']);
  });

  it('types on until he is told to leave the cell; other authors do not', async () => {
    const bench = openBench();
    bench.host.order([{ kind: 'typing' }]);
    bench.host.edit('remote').type('Sheet1', 'B2', 'x');
    await write(bench, ['a']);
    bench.host.edit('user').type('Sheet1', 'B2', 'x');
    expect((await refusalOf(write(bench, ['b']))).code).toBe('InvalidOperationInCellEditMode');
    bench.host.setCellEditing(false);
    await write(bench, ['c']);
    expect(column(bench, 1)).toEqual(['c']);
  });
});

describe('a range that the add-in keeps', () => {
  it('follows its cells when another author inserts rows above', async () => {
    const bench = openBench();
    await write(bench, ['a', 'b', 'c']);
    bench.host.order([
      { kind: 'edit', before: 1, by: (editor) => editor.insertRows('Sheet1', 1, 2) },
    ]);
    const address = await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
      range.load('address');
      await context.sync();
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(['Sheet1!A4', [['b']]]);
  });

  it('fails once its cells or its sheet were deleted', async () => {
    const codeAfter = async (by: Parameters<Bench['host']['order']>[0][number]) => {
      const bench = openBench(['Sheet1', 'Hai']);
      bench.host.order([by]);
      return refusalOf(
        bench.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
          await context.sync();
          range.values = [['lost']];
          await context.sync();
        }),
      );
    };
    const rows = await codeAfter({
      kind: 'edit',
      before: 1,
      by: (editor) => editor.deleteRows('Sheet1', 2, 1),
    });
    const sheet = await codeAfter({
      kind: 'edit',
      before: 1,
      by: (editor) => editor.deleteSheet('Sheet1'),
    });
    expect([rows.code, sheet.code]).toEqual(['InvalidReference', 'ItemNotFound']);
  });
});
