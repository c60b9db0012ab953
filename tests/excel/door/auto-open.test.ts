import { describe, expect, it } from '@jest/globals';
import { openByItself, opensByItself } from '../../../src/excel/door/auto-open';
import { openSample, reopened } from '../host-door';

describe('opening the pane with the workbook', () => {
  it('is off until it is asked for', async () => {
    const { door } = await openSample('asPrinted');
    expect(await opensByItself(door)).toBe(false);
  });

  it('stays in the file under the name Office looks for, and may be asked for twice', async () => {
    const bench = await openSample('asPrinted');
    await openByItself(bench.door, true);
    await openByItself(bench.door, true);
    const again = await reopened(bench);
    expect(await opensByItself(again.door)).toBe(true);
    expect([...again.host.workbook.settings]).toEqual([
      ['Office.AutoShowTaskpaneWithDocument', true],
    ]);
  });

  it('leaves nothing behind when it is switched off, also where it was off', async () => {
    const bench = await openSample('asPrinted');
    await openByItself(bench.door, true);
    await openByItself(bench.door, false);
    await openByItself(bench.door, false);
    expect(bench.host.workbook.settings.size).toBe(0);
  });
});
