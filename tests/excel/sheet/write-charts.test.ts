import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport, type ReportResult } from '../../../src/excel/reports/create-report';
import { isDark } from '../../../src/excel/sheet/write-charts';
import { STATUSES } from '../../../src/programme';
import { parsePeriod, type Period } from '../../../src/report';
import { CAPTIONS } from '../../../src/strings/report-tables';
import { openSample, reopened, type Bench } from '../host-door';

const PERIOD = parsePeriod('2025-Q3') as Period;
const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'BC Quý III-2025';
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
    sheet.charts.load('items/chartType,items/title/text');
    const [pie, bars] = [sheet.charts.getItemAt(0), sheet.charts.getItemAt(1)];
    const slices = pie.series.getItemAt(0);
    slices.load('dataLabels/numberFormat');
    bars.series.load('items/name,items/dataLabels/numberFormat');
    const shares = slices.getDimensionValues('Values');
    const names = slices.getDimensionValues('Categories');
    const source = slices.getDimensionDataSourceString('Values');
    const barSource = bars.series.getItemAt(4).getDimensionDataSourceString('Values');
    await context.sync();
    return {
      types: sheet.charts.items.map(({ chartType }) => chartType),
      titles: sheet.charts.items.map(({ title }) => title.text),
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
      shares: COUNTED.map((status) => byStatus[status]),
      columns: [CAPTIONS.onTime, CAPTIONS.late, CAPTIONS.done, CAPTIONS.overdue, CAPTIONS.rest],
    });
  });

  it('leave zeros out of their labels', async () => {
    expect((await charts()).labels).toEqual(['0.0%;;;', '0;;;']);
  });

  it('follow a status that is changed by hand', async () => {
    const before = await charts();
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const used = sheet.getUsedRange(true).load('values');
      await context.sync();
      const values = used.values as unknown[][];
      const row = values.findIndex((line) => line.some((cell) => cell === 'Đang thực hiện'));
      const column = values[row]?.indexOf('Trong hạn') ?? -1;
      sheet.getRangeByIndexes(row, column, 1, 1).values = [['Hoàn thành']];
      await context.sync();
    });
    const after = await charts();
    const change = after.shares.map((share, i) => share - (before.shares[i] ?? 0));
    expect(change[COUNTED.indexOf('completed')]).toBe(1);
    expect(change[COUNTED.indexOf('inProgress')]).toBe(-1);
    expect(change.reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  it('are those of the new sheet when the report is made again', async () => {
    await createReport(bench.door, { period: PERIOD, ...DAYS });
    const { sources, titles } = await charts();
    for (const source of sources) expect(source).toContain(`'${SHEET}'!$`);
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
