import { beforeEach, describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../../src/programme';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportRequest } from '../../../src/excel/reports/report-request';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { ReportQuestion } from '../../../src/excel/reports/report-question';
import { openSample, reopened, sheetNames, valuesOf, type Bench } from '../host-door';
import { annexOf, detailCell, gridOf, insertColumn, moveRows, placeOf } from './report-sheet';

const REQUEST = { period: '2025-Q3', asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'BC Quý III-2025';
const DETAIL = annexOf(SHEET, 1);
const SET = [SHEET, DETAIL, annexOf(SHEET, 2), annexOf(SHEET, 3)];
const SOURCE = 'Theo dõi 2025';

let bench: Bench;

function report(more: Partial<ReportRequest> = {}): Promise<ReportResult> {
  return createReport(bench.door, { ...REQUEST, ...more });
}

/** The tasks that a question names as deleted; fails where none is asked. */
async function deleted(): Promise<readonly string[]> {
  const thrown = await report().catch((error: unknown) => error);
  if (!(thrown instanceof ReportQuestion)) throw new Error(`no question but ${String(thrown)}`);
  const { question } = thrown;
  if (question.kind !== 'handChanged') throw new Error(question.kind);
  expect([question.cells, question.beside]).toEqual([[], []]);
  return question.deleted;
}

/** Deletes whole rows of the report's detail table, each found anew. */
async function remove(...ordinals: string[]): Promise<void> {
  for (const ordinal of ordinals)
    await moveRows(bench, DETAIL, 'delete', (await detailCell(bench, SHEET, ordinal, 'TT')).row);
}

/** First and last 0-based row of the detail table's body, which has no section headings here. */
async function body(): Promise<{ first: number; last: number }> {
  const grid = await gridOf(bench, DETAIL);
  const captions = grid.findIndex((row) => row.includes('Trạng thái') && row.includes('Loại'));
  const first = captions + 2; // the column numbers stand between
  const behind = grid.findIndex(
    ([ordinal], row) => row >= first && !/^\d\d$/.test(String(ordinal)),
  );
  return { first, last: (behind < 0 ? grid.length : behind) - 1 };
}

async function ordinals(): Promise<unknown[]> {
  const { first, last } = await body();
  return (await gridOf(bench, DETAIL)).slice(first, last + 1).map(([ordinal]) => ordinal);
}

/** Sorts the body by content. */
async function sort(): Promise<void> {
  const { first, last } = await body();
  const column = columnLetters(((await gridOf(bench, DETAIL))[0]?.length ?? 1) - 1);
  bench.host.edit('user').sort(DETAIL, `A${first + 1}:${column}${last + 1}`, 'B');
}

beforeEach(async () => {
  bench = await openSample('withRemarks');
  await report();
});

describe('rows that an officer deleted from the detail table', () => {
  it('are asked about by name, and nothing is written', async () => {
    await remove('06', '11');
    const before = await gridOf(bench, DETAIL);
    expect(await deleted()).toEqual(['06', '11']);
    expect(await gridOf(bench, DETAIL)).toEqual(before);
    expect(sheetNames(bench)).toEqual([SOURCE, ...SET]);
  });

  it('are said in the error that the command line and the ribbon show', async () => {
    await remove('06');
    await expect(report()).rejects.toMatchObject({
      sentence: expect.stringContaining('1 chỗ'),
      detail: 'hàng đã bị xóa khỏi bảng chi tiết: nhiệm vụ 06',
    });
  });

  it('stay out on request, again and again, and all that is counted says so', async () => {
    await remove('06');
    const source = await valuesOf(bench, SOURCE);
    const result = await report({ handChanged: 'keep' });
    expect(result.leftOut).toEqual(['06']);
    expect(result.counts).toMatchObject({ total: 16 });
    expect(await ordinals()).not.toContain('06');
    const total = await gridOf(bench, annexOf(SHEET, 2));
    expect(total.find((row) => row.includes('Tổng cộng'))).toContain(16);
    await expect(
      placeOf(bench, SHEET, /16 thuộc kỳ.*1 do người lập báo cáo bỏ ra.*\(nhiệm vụ 06\)/),
    ).resolves.toBeDefined();
    expect(await deleted()).toEqual(['06']);
    expect((await report({ handChanged: 'keep' })).counts.total).toBe(16);
    expect(await valuesOf(bench, SOURCE)).toEqual(source);
  });

  it('return on request, and nothing more is asked', async () => {
    const all = await ordinals();
    await remove('06', '11');
    const result = await report({ handChanged: 'discard' });
    expect([result.leftOut, result.counts.total]).toEqual([[], 17]);
    expect(await ordinals()).toEqual(all);
    await expect(report()).resolves.toMatchObject({ replaced: true });
  });

  it('are found with rows inserted above, a column before, and the file saved', async () => {
    await moveRows(bench, DETAIL, 'insert', 2, 3);
    await remove('11');
    await insertColumn(bench, DETAIL, 0);
    bench = await reopened(bench);
    expect(await deleted()).toEqual(['11']);
  });

  it('are told from rows that were only sorted', async () => {
    const all = await ordinals();
    await sort();
    expect(await ordinals()).not.toEqual(all);
    await expect(report()).resolves.toMatchObject({ replaced: true });
    await sort();
    await remove('06');
    expect(await deleted()).toEqual(['06']);
  });

  it('are all of them where the body is gone, and where the table is gone with its captions', async () => {
    const all = await ordinals();
    const { first, last } = await body();
    await moveRows(bench, DETAIL, 'delete', first, last - first + 1);
    expect(await deleted()).toEqual(all);
    await moveRows(bench, DETAIL, 'delete', first - 2, 2);
    expect(await deleted()).toEqual(all);
    const empty = await report({ handChanged: 'keep' });
    expect(empty.counts).toMatchObject({ total: 0 });
    expect(await deleted()).toEqual(all);
    expect((await report({ handChanged: 'discard' })).counts.total).toBe(17);
    expect(await ordinals()).toEqual(all);
  });

  it('are no question where the programme has the task no more', async () => {
    await remove('19');
    await moveRows(bench, SOURCE, 'delete', (await placeOf(bench, SOURCE, '19')).row);
    await expect(report()).resolves.toMatchObject({ replaced: true, leftOut: [] });
  });
});

describe('a sheet of the set that an officer deleted', () => {
  it.each(SET)('%s is written again under its name, and the others replaced', async (gone) => {
    bench.host.edit('user').deleteSheet(gone);
    await report({ handChanged: 'discard' });
    expect(sheetNames(bench)).toEqual([SOURCE, ...SET]);
    for (const sheet of SET) {
      const own = sheet === SHEET ? /^BÁO CÁO$/ : /^PHỤ LỤC I{1,3}$/;
      await expect(placeOf(bench, sheet, own)).resolves.toBeDefined();
    }
    await expect(report()).resolves.toMatchObject({ sheet: SHEET, sheets: SET, replaced: true });
  });
});
