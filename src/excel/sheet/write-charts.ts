import type { PlanChart } from './sheet-plan';
import type { CellArea } from '../read';

const FONT = 'Times New Roman';
const TITLE_SIZE = 12;
const TEXT_SIZE = 10;
/** How far the columns stand apart, in percent of their width. */
const GAP = 50;
/** Shares and counts of nothing have no label; the formats are en-US and shown as the reader's Excel writes numbers. */
const SHARE_FORMAT = '0.0%;;;';
const COUNT_FORMAT = '0;;;';

/** Queues native charts over cells of the same sheet; their numbers follow the cells ever after. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly PlanChart[]): void {
  for (const plan of charts) queueChart(sheet, plan);
}

/**
 * The chart is made over its first column of numbers alone and told the rest: what Excel makes of a range with
 * merged cells and captions is not to be relied on.
 */
function queueChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const column = (at: number): Excel.Range =>
    rangeOf(sheet, { top: plan.top, left: at, bottom: plan.bottom, right: at });
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`the chart "${plan.title}" has no series`);
  const type = plan.type === 'pie' ? 'Pie' : 'ColumnStacked';
  const chart = sheet.charts.add(type, column(first.column), 'Columns');
  const added = [
    chart.series.getItemAt(0),
    ...others.map(({ name, column: at }) => {
      const series = chart.series.add(name);
      series.setValues(column(at));
      return series;
    }),
  ];
  added.forEach((series, i) => {
    series.name = plan.series[i]?.name ?? '';
    series.setXAxisValues(column(plan.categories));
    label(series, plan.type);
  });
  dress(chart, plan);
  if (plan.type === 'pie') colourPoints(chart, plan);
  else colourColumns(chart, plan);
  chart.setPosition(...corners(sheet, plan.place));
}

function dress(chart: Excel.Chart, { title, type }: PlanChart): void {
  chart.name = title;
  chart.format.font.name = FONT;
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = '#000000';
  chart.format.border.lineStyle = 'None';
  chart.title.text = title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = '#000000';
  chart.legend.visible = true;
  chart.legend.position = type === 'pie' ? 'Right' : 'Bottom';
}

/** What a slice or column stands for is written on it; zeros are left out. */
function label(series: Excel.ChartSeries, type: PlanChart['type']): void {
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = type === 'columns';
  labels.showPercentage = type === 'pie';
  labels.numberFormat = type === 'pie' ? SHARE_FORMAT : COUNT_FORMAT;
  labels.position = type === 'pie' ? 'OutsideEnd' : 'Center';
}

function colourPoints(chart: Excel.Chart, { points }: PlanChart): void {
  const series = chart.series.getItemAt(0);
  points.forEach((colour, i) => {
    const point = series.points.getItemAt(i);
    point.format.fill.setSolidColor(colour);
    point.format.border.color = '#FFFFFF';
  });
}

/** The numbers stand on the columns, so that no scale is needed beside them. */
function colourColumns(chart: Excel.Chart, { series }: PlanChart): void {
  series.forEach(({ colour }, i) => {
    const one = chart.series.getItemAt(i);
    one.format.fill.setSolidColor(colour);
    one.format.line.color = '#FFFFFF';
    one.dataLabels.format.font.color = isDark(colour) ? '#FFFFFF' : '#000000';
  });
  chart.series.getItemAt(0).gapWidth = GAP;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.visible = false;
}

/** Whether white letters are easier to read on a colour (relative luminance of WCAG 2, both contrasts alike at 0.179). */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function corners(sheet: Excel.Worksheet, place: CellArea): [Excel.Range, Excel.Range] {
  return [
    sheet.getRangeByIndexes(place.top, place.left, 1, 1),
    sheet.getRangeByIndexes(place.bottom, place.right, 1, 1),
  ];
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
