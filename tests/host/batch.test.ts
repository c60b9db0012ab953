import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf } from './support';

describe('a batch', () => {
  it('stops at its first error and keeps what ran before it', async () => {
    const { run, host } = openBench();
    const refusal = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [['first']];
        sheet.getRange('A2').values = [['second']];
        sheet.getRange('A3').values = [['too', 'many']];
        sheet.getRange('A4').values = [['fourth']];
        await context.sync();
      }),
    );
    const cells = host.workbook.book.worksheets[0]!;
    expect(refusal).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect(['A1', 'A2', 'A3', 'A4'].map((at) => cells.findCell(at)?.value ?? null)).toEqual([
      'first',
      'second',
      null,
      null,
    ]);
  });

  it('tells with its error how far it came, by the traces it passed', async () => {
    const { run } = openBench();
    const failure = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.trace('begun');
      sheet.getRange('A1').values = [['first']];
      context.trace('first');
      sheet.getRange('A3').values = [['too', 'many']];
      context.trace('second');
      await context.sync();
    }).catch((error: unknown) => error);
    expect((failure as { traceMessages: unknown }).traceMessages).toEqual(['begun', 'first']);
  });

  it('runs actions in the order they were given', async () => {
    const { run } = openBench();
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[1]];
      const before = cell.getUsedRange();
      before.load('values');
      cell.values = [[2]];
      cell.load('values');
      await context.sync();
      return [before.values, cell.values];
    });
    expect(read).toEqual([[[1]], [[2]]]);
  });

  it('refuses to show a property that was not loaded', async () => {
    const { run } = openBench();
    const refusal = await refusalOf(
      run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        await context.sync();
        return cell.values;
      }),
    );
    expect(refusal.code).toBe('PropertyNotLoaded');
  });

  it('does nothing to a null object and says that it is one', async () => {
    const { run, host } = openBench();
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      sheet.delete();
      const range = sheet.getUsedRangeOrNullObject();
      range.load('values');
      sheet.load('isNullObject');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    expect(host.workbook.book.worksheets).toHaveLength(1);
  });

  it('loads the items of a collection in the order of the tabs', async () => {
    const { run } = openBench(['Một', 'Hai']);
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/position');
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.position]);
    });
    expect(names).toEqual([
      ['Một', 0],
      ['Hai', 1],
    ]);
  });

  it('sends nothing for a sync without anything to do, after the first of a run', async () => {
    const { run, host } = openBench();
    await run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.log).toHaveLength(1);
  });
});
