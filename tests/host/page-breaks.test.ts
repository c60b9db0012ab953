import { describe, expect, it } from '@jest/globals';
import { openWorkbook, saveWorkbook } from '../../src/host/file';
import { openBench, refusalOf } from './support';

/** Runs a batch on the one sheet of a new bench. */
function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  bench = openBench(),
): Promise<T> {
  return bench.run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));
}

async function rowsOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<number[]> {
  sheet.horizontalPageBreaks.load('items/rowIndex');
  await context.sync();
  return sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
}

describe('horizontal page breaks', () => {
  it('stand above the rows they were added at, once each, in order', async () => {
    const rows = await onSheet((sheet, context) => {
      sheet.horizontalPageBreaks.add('A20');
      sheet.horizontalPageBreaks.add(sheet.getRange('C10:D12'));
      sheet.horizontalPageBreaks.add('B20');
      return rowsOf(sheet, context);
    });
    expect(rows).toEqual([9, 19]);
  });

  it('follow inserted rows and can be deleted', async () => {
    const bench = openBench();
    await onSheet((sheet, context) => {
      sheet.horizontalPageBreaks.add('A10');
      sheet.horizontalPageBreaks.add('A20');
      sheet.getRange('5:6').insert('Down');
      return context.sync();
    }, bench);
    const left = await onSheet((sheet, context) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
      return rowsOf(sheet, context);
    }, bench);
    expect(left).toEqual([21]);
  });

  it('are saved with the sheet as breaks made by hand', async () => {
    const bench = openBench();
    await onSheet((sheet, context) => {
      sheet.horizontalPageBreaks.add('A10');
      return context.sync();
    }, bench);
    const again = await openWorkbook(await saveWorkbook(bench.host.workbook));
    expect(again.book.worksheets[0]?.rowBreaks).toMatchObject([{ id: 9, man: 1 }]);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['no address', 'InvalidArgument'],
  ])('are refused at %s', async (address, code) => {
    const refusal = await refusalOf(
      onSheet((sheet, context) => {
        sheet.horizontalPageBreaks.add(address);
        return context.sync();
      }),
    );
    expect(refusal.code).toBe(code);
  });

  it('are refused on a protected sheet and below ExcelApi 1.9', async () => {
    const add = (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
      sheet.horizontalPageBreaks.add('A5');
      return context.sync();
    };
    const locked = openBench();
    await onSheet((sheet, context) => {
      sheet.protection.protect();
      return context.sync();
    }, locked);
    expect((await refusalOf(onSheet(add, locked))).code).toBe('AccessDenied');
    const old = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.8' } });
    expect((await refusalOf(onSheet(add, old))).code).toBe('ApiNotFound');
  });
});
