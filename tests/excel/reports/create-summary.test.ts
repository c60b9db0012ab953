import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { createSummary } from '../../../src/excel/reports/create-report';
import { type SummaryRequest } from '../../../src/excel/reports/report-request';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { ReportQuestion } from '../../../src/excel/reports/report-question';
import type { Fault } from '../../../src/host';
import { annex } from '../../samples/build';
import { openSample, sheetNames, valuesOf, type Bench } from '../host-door';
import { annexOf, detailCell, gridOf, moveRows, placeOf, typeAt, valueAt } from './report-sheet';

const REQUEST = { period: '2025-Q3', asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'TH Quý III-2025';
const SOURCES = ['Chương trình 2025', 'Phụ lục 2023'];
const DETAIL = annexOf(SHEET, 1);
const DOTS = /^\s*…+$/;
/** Where no report of one programme stands yet. */
const ANNEXES = [1, 2, 3].map((number) => annexOf(SHEET, number as 1 | 2 | 3));

let bench: Bench;

function summary(more: Partial<SummaryRequest> = {}): Promise<ReportResult> {
  return createSummary(bench.door, { ...REQUEST, ...more });
}

/** Puts the annex beside the programme, as an officer pastes it. */
async function addAnnex(): Promise<void> {
  const { name, titles, rows } = annex();
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    titles.forEach((title, i) => (sheet.getRangeByIndexes(i, 0, 1, 1).values = [[title]]));
    const width = rows[0]?.length ?? 0;
    const body = sheet.getRangeByIndexes(titles.length + 1, 0, rows.length, width);
    body.numberFormat = '@' as unknown as string[][];
    body.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

beforeEach(async () => {
  bench = await openSample('asPrinted');
  await addAnnex();
});

describe('createSummary', () => {
  it('reports on all programmes of the workbook with their origin', async () => {
    const result = await summary();
    expect(result).toMatchObject({ sheet: SHEET, replaced: false, source: SOURCES.join('; ') });
    expect(result.document.sources.map(({ sheet }) => sheet)).toEqual(SOURCES);
    const single = await createReport(bench.door, REQUEST);
    expect(result.counts.total).toBeGreaterThan(single.counts.total);
    const grid = await gridOf(bench, DETAIL);
    const origin = (name: string) => grid.filter((row) => row.includes(name)).length;
    for (const name of SOURCES) expect(origin(name)).toBeGreaterThan(10);
  });

  it('has unit totals that sum to the total', async () => {
    const { counts } = await summary();
    const sheets = [SHEET, annexOf(SHEET, 2)];
    const grids = await Promise.all(sheets.map((sheet) => gridOf(bench, sheet)));
    const totals = grids.flat().filter((row) => row.includes('Tổng cộng'));
    expect(totals.length).toBeGreaterThanOrEqual(2);
    for (const row of totals) expect(row).toContain(counts.total);
  });

  it('has a table by programme, names in its wide column, and says that years are mixed', async () => {
    const { counts } = await summary();
    const groups = await gridOf(bench, annexOf(SHEET, 2));
    const top = groups.findIndex((row) => row.includes('Theo chương trình, kế hoạch'));
    const [first = [], second = []] = groups.slice(top + 1);
    expect([first[1], second[1]].sort()).toEqual([...SOURCES].sort());
    expect(Number(first[2]) + Number(second[2])).toBe(counts.total);
    const widths = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(annexOf(SHEET, 2));
      const columns = [1, 2].map((at) => sheet.getCell(0, at).format.load('columnWidth'));
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    });
    expect(widths[0]).toBeGreaterThan(3 * (widths[1] ?? 0));
    const aside = (await gridOf(bench, SHEET)).flat().map(String);
    expect(aside).toContain('Báo cáo gộp chương trình của nhiều năm: 2023, 2025.');
  });

  it('reports on chosen programmes only, and refuses a sheet that holds none', async () => {
    expect((await summary({ sheets: ['Phụ lục 2023'] })).source).toBe('Phụ lục 2023');
    await expect(summary({ sheets: [SHEET] })).rejects.toMatchObject({
      key: 'programmeNotFoundOn',
    });
    await expect(summary({ sheets: ['Đã đổi tên'] })).rejects.toMatchObject({ key: 'sheetGone' });
  });

  it('replaces itself and only itself', async () => {
    await createReport(bench.door, REQUEST);
    await summary();
    const report = await valuesOf(bench, 'BC Quý III-2025');
    expect(await summary()).toMatchObject({ sheet: SHEET, replaced: true });
    await createReport(bench.door, REQUEST);
    const own = ['BC Quý III-2025', ...ANNEXES];
    expect(sheetNames(bench)).toEqual([
      ...SOURCES,
      ...own,
      SHEET,
      ...ANNEXES.map((name) => `${name} (2)`),
    ]);
    expect(await valuesOf(bench, 'BC Quý III-2025')).toHaveLength(report.length);
  });

  it('keeps what officers typed and asks about cells changed by hand', async () => {
    await summary();
    await typeAt(bench, SHEET, await placeOf(bench, SHEET, DOTS), 'Thiếu kinh phí');
    const place = await detailCell(bench, SHEET, '03', 'Trạng thái');
    await typeAt(bench, SHEET, place, 'Hoàn thành đúng hạn');
    await expect(summary()).rejects.toBeInstanceOf(ReportQuestion);
    await summary({ handChanged: 'keep' });
    await expect(placeOf(bench, SHEET, /^\s*Thiếu kinh phí$/)).resolves.toBeDefined();
    const kept = await detailCell(bench, SHEET, '03', 'Trạng thái');
    expect(await valueAt(bench, SHEET, kept)).toBe('Hoàn thành đúng hạn');
  });

  it('names the programme of a task whose row was deleted', async () => {
    await summary();
    const { row } = await detailCell(bench, SHEET, '12', 'TT');
    await moveRows(bench, DETAIL, 'delete', row);
    const question = { deleted: ['12 (Chương trình 2025)'] };
    await expect(summary()).rejects.toMatchObject({ question });
    expect((await summary({ handChanged: 'keep' })).leftOut).toEqual(question.deleted);
  });

  it('tells what changed in either programme, and asks where one of them is gone', async () => {
    await summary({ period: '2025-Q2', asOf: '2025-06-30' });
    await summary();
    const changes = placeOf(bench, annexOf(SHEET, 3), /^So với báo cáo quý II năm 2025/);
    await expect(changes).resolves.toBeDefined();
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục 2023').delete();
      await context.sync();
    });
    await expect(summary()).rejects.toMatchObject({ kind: 'suddenFall' });
  });

  it('is made anew where a header moved meanwhile, and refused where it moves on', async () => {
    const moved = (before: number): Fault => ({
      kind: 'edit',
      before,
      by: (editor) => editor.insertRows('Phụ lục 2023', 1, 2),
    });
    bench.host.order(Array.from({ length: 20 }, (_, before) => moved(before)).slice(3));
    await expect(summary()).rejects.toMatchObject({ key: 'changed' });
    bench.host.order([]);
    expect(sheetNames(bench)).toEqual(SOURCES);
    bench.host.order([moved(3)]);
    await expect(summary()).resolves.toMatchObject({ sheet: SHEET });
  });
});
