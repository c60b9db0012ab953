import { describe, it, expect } from '@jest/globals';
import { openBench } from './support';

describe('the real office.js over the host', () => {
  it('adds a sheet, writes, and reads back what was written', async () => {
    const { run, host } = openBench();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Báo cáo');
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['Nội dung', 1],
        [true, ''],
      ];
      range.load('values,address');
      sheet.load('name,position');
      await context.sync();
      return [sheet.name, sheet.position, range.address, range.values];
    });
    expect(read).toEqual([
      'Báo cáo',
      1,
      "'Báo cáo'!B2:C3",
      [
        ['Nội dung', 1],
        [true, ''],
      ],
    ]);
    expect(host.log).toHaveLength(1);
    expect(host.workbook.book.getWorksheet('Báo cáo')?.getCell('B2').value).toBe('Nội dung');
  });

  it('keeps ranges usable over several syncs and releases them at the end', async () => {
    const { run, host } = openBench();
    const value = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values[0]?.[0];
    });
    expect(value).toBe(5);
    expect(host.log).toHaveLength(3);
    expect(host.housekeeping).toHaveLength(1);
    expect(host.references).toBe(0);
  });

  it('counts the bytes of requests and responses in UTF-8', async () => {
    const { run, host } = openBench();
    const write = (text: string) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
    await write('a'.repeat(100));
    await write('ế'.repeat(100));
    const [ascii, vietnamese] = host.log;
    expect(vietnamese!.requestBytes - ascii!.requestBytes).toBe(200);
  });
});
