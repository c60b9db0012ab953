import { describe, it, expect } from '@jest/globals';
import { PAYLOAD_LIMIT } from '../../src/host';
import { openBench, refusalOf } from './support';

const LONG = 'ế'.repeat(30_000);

describe('limits of Excel on the web', () => {
  it('refuses a request over 5 MB as a whole', async () => {
    const { run, host } = openBench();
    const write = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 0; row < 60; row++) sheet.getCell(row, 0).values = [[LONG]];
      await context.sync();
    });
    expect((await refusalOf(write)).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.log[0]!.requestBytes).toBeGreaterThan(PAYLOAD_LIMIT);
    expect(host.workbook.book.worksheets[0]!.findCell('A1')).toBeUndefined();
  });

  it('refuses a response over 5 MB', async () => {
    const { run, host } = openBench();
    const sheet = host.workbook.book.worksheets[0]!;
    for (let row = 1; row <= 60; row++) sheet.getCell(row, 1).value = LONG;
    const read = (rows: number) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`);
        range.load('values');
        await context.sync();
        return range.values.length;
      });
    expect((await refusalOf(read(60))).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await read(50)).toBe(50);
  });

  it('refuses addresses over 8,192 characters, and cuts those it gives', async () => {
    const { run } = openBench();
    const cells = Array.from({ length: 1000 }, (_, index) => `A${index * 2 + 1}`);
    const areas = (list: string[]) =>
      run(async (context) => {
        const ranges = context.workbook.worksheets.getItem('Sheet1').getRanges(list.join(','));
        ranges.load('address,areaCount');
        await context.sync();
        return [ranges.address.length, ranges.areaCount];
      });
    expect(await areas(cells)).toEqual([8192, 1000]);
    const refusal = await refusalOf(areas([...cells, ...cells]));
    expect(refusal.code).toBe('InvalidArgument');
  });

  it.each(['A0', 'XFE1', 'A1048577', 'A1:', 'Không!A1', 'A1;B2', ''.padStart(5, 'A')])(
    'refuses the address %j',
    async (address) => {
      const { run } = openBench();
      const refusal = await refusalOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange(address).load('address');
          await context.sync();
        }),
      );
      expect(refusal.code).toBe('InvalidArgument');
    },
  );

  it('gives null for the values of whole columns and of more than five million cells', async () => {
    const { run } = openBench();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const column = sheet.getRange('A:A').load('values,address');
      const many = sheet.getRange('A1:Z500000').load('values');
      const rows = sheet.getRange('2:3').load('address,values');
      await context.sync();
      return [column.values, column.address, many.values, rows.values, rows.address];
    });
    expect(read).toEqual([null, 'Sheet1!A:A', null, null, 'Sheet1!2:3']);
  });

  it('refuses ranges that leave the sheet', async () => {
    const { run } = openBench();
    const refusal = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});
