import { describe, expect, it } from '@jest/globals';
import { OfficerError } from '../../../src/excel/door/errors';
import { highlight } from '../../../src/excel/highlight';
import type { Editor } from '../../../src/host';
import type { Bench } from '../host-door';
import { formatsIn } from './foreign';
import { FIRST_ROW, openTable, SHEET, type Line } from './tables';

/** The second and the last need rules on their own rows: a deadline that was moved, a real date. */
const LINES: readonly Line[] = [
  { deadline: 'Tháng 8/2025' },
  { deadline: 'Tháng 8/2025', note: 'Gia hạn đến 31/12/2025' },
  { deadline: 'Tháng 9/2025', lead: '' },
  { serial: [45900, 'dd/mm/yyyy'] },
];

const EDITS: readonly [string, (editor: Editor) => void][] = [
  ['inserts rows above the table', (editor) => editor.insertRows(SHEET, 1, 2)],
  ['inserts a row among the tasks', (editor) => editor.insertRows(SHEET, FIRST_ROW + 1, 1)],
  ['deletes a task', (editor) => editor.deleteRows(SHEET, FIRST_ROW, 1)],
  ['sorts the tasks', (editor) => editor.sort(SHEET, `A${FIRST_ROW}:I${FIRST_ROW + 3}`, 'D')],
];

async function rulesIn(bench: Bench): Promise<string[]> {
  const parted = / dxfId="\d+"|(?<=ctct_)[a-z](?=_)/g;
  return (await formatsIn(bench)).map((xml) => xml.replace(parted, ''));
}

/** The requests of one highlight of the table; the last one writes. */
async function requestsOf(bench: Bench): Promise<number> {
  const since = bench.since();
  await highlight(bench.door, undefined);
  return since.syncs();
}

describe('highlight while a colleague moves rows', () => {
  it.each(EDITS)('colours the rows that are meant where somebody %s', async (_what, by) => {
    const expected = await openTable(LINES);
    by(expected.host.edit('remote'));
    const requests = await requestsOf(expected);

    const bench = await openTable(LINES);
    bench.host.order([{ kind: 'edit', before: requests - 1, by }]);
    const since = bench.since();
    await highlight(bench.door, undefined);
    expect(await rulesIn(bench)).toEqual(await rulesIn(expected));
    expect(since.syncs()).toBeGreaterThan(requests);
  });

  it('takes one pass where only a remark changed', async () => {
    const requests = await requestsOf(await openTable(LINES));
    const bench = await openTable(LINES);
    const by = (editor: Editor): void => editor.type(SHEET, `I${FIRST_ROW}`, 'Đang làm');
    bench.host.order([{ kind: 'edit', before: requests - 1, by }]);
    const since = bench.since();
    await highlight(bench.door, undefined);
    expect(since.syncs()).toBe(requests);
  });

  it('tells the officer where rows move again and again', async () => {
    const bench = await openTable(LINES);
    const by = (editor: Editor): void => editor.insertRows(SHEET, FIRST_ROW + 1, 1);
    bench.host.order(Array.from({ length: 40 }, (_, before) => ({ kind: 'edit', before, by })));
    const failure = await highlight(bench.door, undefined).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficerError);
    expect((failure as OfficerError).key).toBe('changed');
  });
});
