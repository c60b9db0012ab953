import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportResult } from '../../../src/excel/reports/report-request';
import { isDark } from '../../../src/excel/sheet/write-charts';
import { STATUSES } from '../../../src/programme';
import { parsePeriod, type Period } from '../../../src/report';
import { CAPTIONS } from '../../../src/strings/report-tables';
import { openSample, reopened, type Bench } from '../host-door';
import { annexOf, detailCell, typeAt } from '../reports/report-sheet';

const PERIOD = parsePeriod('2025-Q3') as Period;
const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'BC Quý III-2025';
const GROUPS = annexOf(SHEET, 2);
const COUNTED = STATUSES.filter((status) => status !== 'dropped');

let bench: Bench;
let made: ReportResult;
beforeEach(async () => {
  bench = await openSample('withRemarks');
  made = await createReport(bench.door, { period: PERIOD, ...DAYS });
});

interface Seen {
  readonly types: string[];
  readonly titles: string[];
  readonly shares: number[];
  readonly names: string[];
  readonly columns: string[];
  readonly sources: string[];
  readonly labels: string[];
}

/** What the charts of the report show now, asked through office.js. */
function charts(from = bench): Promise<Seen> {
  return from.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const groups = context.workbook.worksheets.getItem(GROUPS);
    const all = [sheet, groups].map(({ charts: found }) =>
      found.load('items/chartType,items/title/text'),
    );
    const [pie, bars] = [sheet.charts.getItemAt(0), groups.charts.getItemAt(0)];
    const slices = pie.series.getItemAt(0);
    slices.load('dataLabels/numberFormat');
    bars.series.load('items/name,items/dataLabels/numberFormat');
    const shares = slices.getDimensionValues('Values');
    const names = slices.getDimensionValues('Categories');
    const source = slices.getDimensionDataSourceString('Values');
    const barSource = bars.series.getItemAt(2).getDimensionDataSourceString('Values');
    await context.sync();
    return {
      types: all.flatMap(({ items }) => items.map(({ chartType }) => chartType)),
      titles: all.flatMap(({ items }) => items.map(({ title }) => title.text)),
      shares: shares.value.map(Number),
      names: names.value.map(String),
      columns: bars.series.items.map(({ name }) => name),
      sources: [source.value, barSource.value],
      labels: [slices.dataLabels.numberFormat, bars.series.items[0]?.dataLabels.numberFormat ?? ''],
    };
  });
}

describe('the charts of a report', () => {
  it('are two native ones that show what was counted', async () => {
    const { byStatus } = made.counts;
    expect(await charts()).toMatchObject({
      types: ['Pie', 'ColumnStacked'],
      titles: ['Tỷ trọng nhiệm vụ theo trạng thái', 'Kết quả theo đơn vị chủ trì'],
      // Behind the statuses "Khác", for words that are none.
      shares: [...COUNTED.map((status) => byStatus[status]), 0],
      columns: [CAPTIONS.completed, CAPTIONS.overdue, CAPTIONS.rest],
    });
  });

  it('leave zeros out of their labels', async () => {
    expect((await charts()).labels).toEqual(['0.0%;;;', '0;;;']);
  });

  it('follow a status that is changed by hand', async () => {
    const before = await charts();
    const place = await detailCell(bench, SHEET, '04', 'Trạng thái');
    await typeAt(bench, SHEET, place, 'Hoàn thành');
    const after = await charts();
    const change = after.shares.map((share, i) => share - (before.shares[i] ?? 0));
    expect(change[COUNTED.indexOf('completed')]).toBe(1);
    expect(change[COUNTED.indexOf('inProgress')]).toBe(-1);
    // The row of a status that had no task is hidden, in the chart as on paper: its task stands under "Khác".
    expect(after.names.at(-1)).toBe('Khác');
    expect(change.at(-1)).toBe(1);
  });

  it('are those of the new sheet when the report is made again', async () => {
    await createReport(bench.door, { period: PERIOD, ...DAYS });
    const { sources, titles } = await charts();
    const names = [SHEET, GROUPS];
    for (const [at, source] of sources.entries()) expect(source).toContain(`'${names[at]}'!$`);
    expect(titles).toHaveLength(2);
  });

  it('are in the saved workbook', async () => {
    expect(await charts(await reopened(bench))).toEqual(await charts());
  });
});

describe('isDark', () => {
  it.each([
    ['#000000', true],
    ['#00755A', true],
    ['#FFFFFF', false],
    ['#F0E442', false],
  ])('finds %s dark: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
