import { beforeEach, describe, expect, it } from '@jest/globals';
import { PAYLOAD_LIMIT } from '../../../src/excel/read/bytes';
import { cellAddress } from '../../../src/programme';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportRequest } from '../../../src/excel/reports/report-request';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { ReportQuestion } from '../../../src/excel/reports/report-question';
import { openSample, reopened, sheetNames, type Bench } from '../host-door';
import {
  annexOf,
  detailCell,
  gridOf,
  insertColumn,
  moveRows,
  placeOf,
  typeAt,
  valueAt,
} from './report-sheet';

const REQUEST = { period: '2025-Q3', asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'BC Quý III-2025';
const DETAIL = annexOf(SHEET, 1);
const SET = [SHEET, DETAIL, annexOf(SHEET, 2), annexOf(SHEET, 3)];
/** What our texts stand in by. */
const INDENT = '\u00a0'.repeat(8);
/** Requests that read the workbook (src/README §8). */
const READ = 3;
const SOURCE = 'Theo dõi 2025';
const DOTS = /^\s*…+$/;
/** Any of the four places for free text; the first is the office's own view. */
const FREE_TEXT = 'Đơn vị chưa được bố trí kinh phí.\nĐề nghị UBND tỉnh xem xét.';
const WRITTEN = `${INDENT}${FREE_TEXT}`;

let bench: Bench;

function report(more: Partial<ReportRequest> = {}): Promise<ReportResult> {
  return createReport(bench.door, { ...REQUEST, ...more });
}

async function question(more: Partial<ReportRequest> = {}): Promise<ReportQuestion> {
  const thrown = await report(more).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof ReportQuestion)) throw new Error(`no question but ${String(thrown)}`);
  return thrown;
}

/** Changes a cell of the detail table by hand; returns what stood there. */
async function write(ordinal: string, caption: string, value: string): Promise<unknown> {
  const place = await detailCell(bench, SHEET, ordinal, caption);
  const before = await valueAt(bench, SHEET, place);
  await typeAt(bench, SHEET, place, value);
  return before;
}

async function read(ordinal: string, caption: string): Promise<unknown> {
  return valueAt(bench, SHEET, await detailCell(bench, SHEET, ordinal, caption));
}

beforeEach(async () => {
  bench = await openSample('withRemarks');
  await report();
});

describe('the free text of a report made again', () => {
  it('survives three regenerations with a row inserted above and a column before', async () => {
    await typeAt(bench, SHEET, await placeOf(bench, SHEET, DOTS), FREE_TEXT);
    await moveRows(bench, SHEET, 'insert', 3);
    for (const asOf of ['2025-09-28', '2025-09-29', '2025-09-30']) {
      await report({ asOf });
      await expect(placeOf(bench, SHEET, WRITTEN)).resolves.toMatchObject({ column: 0 });
      await insertColumn(bench, SHEET, 0);
      await moveRows(bench, SHEET, 'insert', 0, 2);
    }
    await report();
    expect(await placeOf(bench, SHEET, WRITTEN)).toMatchObject({ column: 0 });
    const all = (await gridOf(bench, SHEET)).flat();
    expect(all.filter((value) => value === WRITTEN)).toHaveLength(1);
  });

  it('keeps rows inserted below it, each as a row', async () => {
    const { row } = await placeOf(bench, SHEET, DOTS);
    await typeAt(bench, SHEET, { row, column: 0 }, '1. Khó khăn');
    await moveRows(bench, SHEET, 'insert', row + 1, 2);
    await typeAt(bench, SHEET, { row: row + 1, column: 0 }, '2. Kiến nghị');
    await report();
    await report();
    const first = await placeOf(bench, SHEET, `${INDENT}1. Khó khăn`);
    const second = await placeOf(bench, SHEET, `${INDENT}2. Kiến nghị`);
    expect(second).toEqual({ ...first, row: first.row + 1 });
    const below = await valueAt(bench, SHEET, { ...first, row: first.row + 2 });
    expect(String(below)).toMatch(/^\s*II\. /);
  });

  it('is dots again where the officer emptied it, and where the row is gone', async () => {
    const place = await placeOf(bench, SHEET, DOTS);
    await typeAt(bench, SHEET, place, '');
    await report();
    await expect(placeOf(bench, SHEET, DOTS)).resolves.toBeDefined();
    await moveRows(bench, SHEET, 'delete', (await placeOf(bench, SHEET, DOTS)).row);
    await report();
    await expect(placeOf(bench, SHEET, DOTS)).resolves.toBeDefined();
  });

  it('survives saving and opening the file', async () => {
    await typeAt(bench, SHEET, await placeOf(bench, SHEET, DOTS), FREE_TEXT);
    bench = await reopened(bench);
    await report();
    await expect(placeOf(bench, SHEET, WRITTEN)).resolves.toBeDefined();
  });
});

describe('cells of the detail table that were changed by hand', () => {
  it('are asked about, each with its place, and nothing is written', async () => {
    await write('06', 'Trạng thái', 'Hoàn thành đúng hạn');
    await write('06', 'Kết quả thực hiện', 'Đã trình ngày 29/9');
    const before = await gridOf(bench, SHEET);
    const asked = await question();
    expect(asked.kind).toBe('handChanged');
    expect(asked.sentence).toContain('2 chỗ');
    const status = await detailCell(bench, SHEET, '06', 'Trạng thái');
    expect(asked.cells.map(({ column, ordinal, value }) => [column, ordinal, value])).toEqual([
      ['Kết quả thực hiện', '06', 'Đã trình ngày 29/9'],
      ['Trạng thái', '06', 'Hoàn thành đúng hạn'],
    ]);
    expect(asked.cells[1]?.cell).toMatch(new RegExp(`^[A-Z]+${status.row + 1}$`));
    expect(await gridOf(bench, SHEET)).toEqual(before);
    expect(sheetNames(bench)).toEqual([SOURCE, ...SET]);
  });

  it('are kept on request, again and again, and the figures count them', async () => {
    const overdue = (result: ReportResult) => result.counts.byStatus.overdue;
    await write('06', 'Trạng thái', 'Hoàn thành đúng hạn');
    const kept = await report({ handChanged: 'keep' });
    expect(kept.kept.map(({ value }) => value)).toEqual(['Hoàn thành đúng hạn']);
    expect(kept.lost).toEqual([]);
    expect(await read('06', 'Trạng thái')).toBe('Hoàn thành đúng hạn');
    expect((await question()).cells).toHaveLength(1);
    await report({ handChanged: 'keep' });
    expect(await read('06', 'Trạng thái')).toBe('Hoàn thành đúng hạn');
    expect(overdue(kept)).toBe(overdue(await report({ handChanged: 'discard' })));
  });

  it('give way on request', async () => {
    const before = await write('06', 'Trạng thái', 'Hoàn thành đúng hạn');
    await report({ handChanged: 'discard' });
    expect(await read('06', 'Trạng thái')).toBe(before);
    await expect(report()).resolves.toMatchObject({ replaced: true });
  });

  it('are found after rows and columns were inserted, a row deleted, the file saved', async () => {
    await write('11', 'Đơn vị chủ trì', 'Văn phòng Liên minh');
    const { row } = await detailCell(bench, SHEET, '10', 'TT');
    await moveRows(bench, DETAIL, 'delete', row);
    await insertColumn(bench, DETAIL, 0);
    await moveRows(bench, DETAIL, 'insert', 0, 5);
    bench = await reopened(bench);
    const asked = await question();
    expect(asked.cells.map(({ column, value }) => [column, value])).toEqual([
      ['Đơn vị chủ trì', 'Văn phòng Liên minh'],
    ]);
    await report({ handChanged: 'keep' });
    expect(await read('11', 'Đơn vị chủ trì')).toBe('Văn phòng Liên minh');
  });

  it('are no question where the programme says the same by now, nor where only it changed', async () => {
    await write('06', 'Kết quả thực hiện', 'Đã trình');
    const note = await placeOf(bench, SOURCE, 'Đang xây dựng dự thảo báo cáo tổng kết');
    await typeAt(bench, SOURCE, note, 'Đã trình');
    await typeAt(
      bench,
      SOURCE,
      await placeOf(bench, SOURCE, 'Chưa thực hiện'),
      'Đã ký ngày 29/9/2025',
    );
    await expect(report()).resolves.toMatchObject({ kept: [], lost: [] });
  });

  it('find their task though its row moved in the programme, and are told of where it is gone', async () => {
    await write('06', 'Trạng thái', 'Hoàn thành đúng hạn');
    await write('19', 'Trạng thái', 'Hoàn thành đúng hạn');
    const gone = await placeOf(bench, SOURCE, '19');
    await moveRows(bench, SOURCE, 'delete', gone.row);
    await moveRows(bench, SOURCE, 'insert', (await placeOf(bench, SOURCE, '01')).row);
    const result = await report({ handChanged: 'keep' });
    expect(result.kept.map(({ ordinal }) => ordinal)).toEqual(['06']);
    expect(result.lost.map(({ ordinal }) => ordinal)).toEqual(['19']);
    expect(await read('06', 'Trạng thái')).toBe('Hoàn thành đúng hạn');
  });

  it('include rows that the officer added, and words beside and below the report', async () => {
    const { row } = await detailCell(bench, SHEET, '11', 'TT');
    await moveRows(bench, DETAIL, 'insert', row);
    await typeAt(bench, DETAIL, { row, column: 1 }, 'Nhiệm vụ đột xuất');
    const grid = await gridOf(bench, DETAIL);
    await typeAt(bench, DETAIL, { row: grid.length + 2, column: 1 }, 'Ghi nhớ riêng');
    await typeAt(bench, DETAIL, { row, column: (grid[0]?.length ?? 0) + 1 }, 'Hỏi lại');
    const asked = await question();
    expect(asked.cells.map(({ value }) => value)).toEqual(['Nhiệm vụ đột xuất']);
    const below = cellAddress(grid.length + 2, 1);
    const right = cellAddress(row, (grid[0]?.length ?? 0) + 1);
    expect(asked.question).toMatchObject({ beside: [below, right] });
    await expect(report({ handChanged: 'keep' })).resolves.toMatchObject({ beside: 2 });
    for (const words of ['Nhiệm vụ đột xuất', 'Ghi nhớ riêng', 'Hỏi lại'])
      await expect(placeOf(bench, DETAIL, words)).resolves.toBeDefined();
    await expect(
      placeOf(bench, annexOf(SHEET, 3), /Không còn trong chương trình/),
    ).rejects.toThrow();
    expect((await question()).question).toMatchObject({
      beside: asked.question.kind === 'handChanged' ? [expect.any(String), expect.any(String)] : [],
    });
  });

  it('cannot be told from ours where the file lost its memory: the report is made without a question', async () => {
    await write('06', 'Trạng thái', 'Hoàn thành đúng hạn');
    bench.host.workbook.customXml.clear();
    await expect(report()).resolves.toMatchObject({ replaced: true });
  });
});

describe('a report made again', () => {
  it('leaves one set of marks and one part, whatever was there before', async () => {
    await report();
    await report();
    const names = bench.host.workbook.names.map(({ name }) => name).sort();
    expect(names).toEqual(
      [
        ...['annex1', 'annex2', 'annex3', 'detail', 'key', 'report', 'source'],
        ...['assessment', 'proposals', 'shortcomings', 'solutions'].map((one) => `text_${one}`),
      ].map((kind) => expect.stringMatching(`^ctct_${kind}_\\d+$`)),
    );
    expect(bench.host.workbook.customXml.size).toBe(1);
  });

  it('sweeps up after a report that an officer deleted', async () => {
    await bench.run(async (context) => {
      for (const sheet of SET) context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await report({ period: '2025-Q2', asOf: '2025-06-30' });
    const numbers = bench.host.workbook.names.map(({ name }) => /\d+$/.exec(name)?.[0]);
    expect(new Set(numbers).size).toBe(1);
    expect(bench.host.workbook.customXml.size).toBe(1);
  });

  it('takes at most six syncs beyond the read with reports of both periods standing, each far below 2 MB', async () => {
    await report({ period: '2025-Q2', asOf: '2025-06-30' });
    const count = bench.since();
    await report();
    expect(count.syncs()).toBeLessThanOrEqual(READ + 6);
    expect(count.heaviest()).toBeLessThan(PAYLOAD_LIMIT / 2);
  });
});
