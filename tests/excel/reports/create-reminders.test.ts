import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReminders, type RemindersResult } from '../../../src/excel/reports/create-reminders';
import { createReport } from '../../../src/excel/reports/create-report';
import { loadView } from '../../../src/excel/read/load-view';
import { wordCopy } from '../../../src/excel/reports/word-copy';
import { openSample, sheetNames, valuesOf, type Bench } from '../host-door';
import { gridOf, placeOf } from './report-sheet';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'Danh sách đôn đốc';
const SOURCE = 'Chương trình 2025';

let bench: Bench;

function reminders(asOf = DAYS.asOf): Promise<RemindersResult> {
  return createReminders(bench.door, { ...DAYS, asOf });
}

beforeEach(async () => {
  bench = await openSample('asPrinted');
});

describe('createReminders', () => {
  it('lists what is overdue and due soon, by unit, the longest overdue first', async () => {
    const result = await reminders();
    const { programmes } = await loadView(bench.door, DAYS);
    const readings = programmes[0]?.readings ?? [];
    const count = (status: string) => readings.filter((one) => one.status === status).length;
    expect(result).toMatchObject({ sheet: SHEET, replaced: false, source: SOURCE });
    expect(result.counts).toEqual({ overdue: count('overdue'), dueSoon: count('dueSoon') });
    expect(result.counts.overdue).toBeGreaterThan(3);
    const grid = await gridOf(bench, SHEET);
    const statuses = grid
      .flat()
      .filter((value) => /^(Quá hạn|Chưa hoàn thành, hết hạn|Sắp đến hạn)/.test(String(value)));
    expect(statuses).toHaveLength(result.counts.overdue + result.counts.dueSoon);
    expect(grid.flat().some((value) => /: \d+ quá hạn, \d+ sắp đến hạn$/.test(String(value)))).toBe(
      true,
    );
  });

  it('counts in its opening sentence by a formula over the list', async () => {
    await reminders();
    const place = await placeOf(bench, SHEET, /^\s*Có \d\d nhiệm vụ quá hạn/);
    const formulas = await bench.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(SHEET)
        .getRangeByIndexes(place.row, place.column, 1, 1)
        .load('formulas');
      await context.sync();
      return cell.formulas as string[][];
    });
    expect(formulas[0]?.[0]).toMatch(/^=.*COUNTIF/);
  });

  it('replaces itself and only itself, beside the report of the same programme', async () => {
    await createReport(bench.door, { period: '2025-Q3', ...DAYS });
    await reminders();
    const report = await valuesOf(bench, 'BC Quý III-2025');
    expect(await reminders('2025-10-06')).toMatchObject({ sheet: SHEET, replaced: true });
    expect(sheetNames(bench).filter((name) => !name.startsWith('PL'))).toEqual([
      SOURCE,
      'BC Quý III-2025',
      SHEET,
    ]);
    expect(await valuesOf(bench, 'BC Quý III-2025')).toEqual(report);
    await expect(placeOf(bench, SHEET, /tính đến ngày 06\/10\/2025/)).resolves.toBeDefined();
  });

  it('never touches a sheet of somebody else with that name', async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.add(SHEET).getRange('A1').values = [['của người khác']];
      await context.sync();
    });
    expect((await reminders()).sheet).toBe(`${SHEET} (2)`);
    expect(await valuesOf(bench, SHEET)).toEqual([['của người khác']]);
  });

  it('says so where there is nothing to urge', async () => {
    const result = await reminders('2024-12-01');
    expect(result.counts).toEqual({ overdue: 0, dueSoon: 0 });
    await expect(
      placeOf(bench, SHEET, /^\s*Không có nhiệm vụ quá hạn hoặc sắp đến hạn\.$/),
    ).resolves.toBeDefined();
  });

  it('takes at most five syncs and leaves the programme as it was', async () => {
    const before = await valuesOf(bench, SOURCE);
    const count = bench.since();
    await reminders();
    expect(count.syncs()).toBeLessThanOrEqual(5);
    expect(await valuesOf(bench, SOURCE)).toEqual(before);
  });

  it.each([0, 1, 2, 3, 4])('leaves the workbook as before when request %i fails', async (at) => {
    bench.host.order([{ kind: 'fail', at, code: 'GeneralException' }]);
    const failed = await reminders().then(
      () => false,
      () => true,
    );
    bench.host.order([]);
    expect(sheetNames(bench)).toEqual(failed ? [SOURCE] : [SOURCE, SHEET]);
    expect(bench.host.workbook.names.length).toBe(failed ? 0 : 3);
  });
});

describe('wordCopy', () => {
  it('has the list as a table of HTML and as lines of text', async () => {
    const { document, counts } = await reminders();
    const { html, text } = wordCopy(document);
    expect(html).toContain('DANH SÁCH ĐÔN ĐỐC');
    expect(html.match(/<td[^>]*>(Quá hạn \d+ ngày|Chưa hoàn thành, hết hạn)/g)).toHaveLength(
      counts.overdue,
    );
    expect(
      text
        .split('\n')
        .filter((line) => /\t(Quá hạn \d+ ngày|Chưa hoàn thành, hết hạn .*)\t/.test(line)),
    ).toHaveLength(counts.overdue);
  });

  it('has the report with the figures worked out, and no chart', async () => {
    const { document } = await createReport(bench.door, { period: '2025-Q3', ...DAYS });
    const { html, text } = wordCopy(document);
    expect(html).toContain('Times New Roman');
    expect(html).not.toMatch(/COUNTIF|undefined|\bnull\b/);
    expect(text).toContain('Chưa có nhiệm vụ nào hoàn thành.');
  });
});
