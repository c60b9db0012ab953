import type { ChartColor, DataLabels } from '@cj-tech-master/excelts/chart';
import { fillChartCaches } from '@cj-tech-master/excelts/chart';
import { hexOf } from '../cells/colors';
import { formatValue } from '../../display';
import type { HostChart, HostSeries } from './model';
import { clearCaches } from './references';
import { titleText } from './title-text';

/** One series as a reader of the chart sees it. */
export interface SeriesData {
  readonly name: string;
  /** #RRGGBB, or null where the chart's own palette decides. */
  readonly colour: string | null;
  /** One number for each category; what is no number counts nothing. */
  readonly values: readonly number[];
  /** The colour of each point where it differs from the series. */
  readonly pointColours: readonly (string | null)[];
  /** What is written at each point; "" for nothing. */
  readonly labels: readonly string[];
}

/** What a chart says: numbers from its cells as last calculated, in order. */
export interface ChartData {
  readonly title: string;
  readonly legend: 'right' | 'bottom' | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** How the series are drawn; `other` for what only {@link chartPicture} can draw. */
  readonly kind: 'pie' | 'columns' | 'stackedColumns' | 'other';
}

/** Reads a chart for somebody who draws it. */
export function chartData(chart: HostChart): ChartData {
  const model = structuredClone(chart.chartModel);
  const title = chart.title ?? '';
  if (!model) return { title, legend: null, categories: [], series: [], kind: 'other' };
  clearCaches(model);
  fillChartCaches(model, chart.worksheet.workbook, chart.worksheet);
  const { legend, plotArea } = model.chart;
  const [group, ...more] = plotArea.chartTypes;
  const all = (group?.series ?? []) as HostSeries[];
  return {
    title: titleText(model.chart.title)?.text ?? title,
    legend: legend ? (/^(b|t)$/.test(legend.legendPos ?? '') ? 'bottom' : 'right') : null,
    categories: categoriesOf(all[0]),
    series: all.map(seriesData),
    kind: group && more.length === 0 ? kindOf(group) : 'other',
  };
}

function kindOf(group: { type: string; barDir?: string; grouping?: string }): ChartData['kind'] {
  if (group.type === 'pie') return 'pie';
  if (group.type !== 'bar' || group.barDir !== 'col') return 'other';
  if (group.grouping === 'clustered') return 'columns';
  return group.grouping === 'stacked' ? 'stackedColumns' : 'other';
}

function categoriesOf(series: HostSeries | undefined): string[] {
  const cache = series?.cat?.strRef?.cache ?? series?.cat?.numRef?.cache;
  const count = cache?.pointCount ?? valuesOf(series).length;
  const texts = Array<string>(count).fill('');
  for (const { index, value } of cache?.points ?? []) texts[index] = String(value ?? '');
  return texts;
}

function valuesOf(series: HostSeries | undefined): number[] {
  const cache = series?.val?.numRef?.cache;
  const numbers = Array<number>(cache?.pointCount ?? 0).fill(0);
  for (const { index, value } of cache?.points ?? []) numbers[index] = value ?? 0;
  return numbers;
}

function seriesData(series: HostSeries): SeriesData {
  const values = valuesOf(series);
  const sum = values.reduce((total, one) => total + one, 0);
  return {
    name: series.tx?.value ?? series.tx?.strRef?.cache?.points[0]?.value ?? '',
    colour: hexOfChart(series.spPr?.fill?.solid),
    values,
    pointColours: values.map((_, at) => {
      const point = series.dataPoints?.find(({ index }) => index === at);
      return hexOfChart(point?.spPr?.fill?.solid);
    }),
    labels: values.map((value) => labelOf(series.dataLabels, value, sum)),
  };
}

/** Value and share as the labels' number format shows them; an empty section of the format shows nothing. */
function labelOf(labels: DataLabels | undefined, value: number, sum: number): string {
  if (!labels || labels.delete) return '';
  const own = labels.numFmt && !labels.numFmt.sourceLinked ? labels.numFmt.formatCode : null;
  const texts = [
    labels.showVal ? formatValue(value, own ?? 'General') : '',
    labels.showPercent && sum > 0 ? formatValue(value / sum, own ?? '0%') : '',
  ];
  return texts.filter((text) => text !== '').join(labels.separator ?? '; ');
}

/** `#RRGGBB` of a chart's colour; null where it is left to the chart. */
export function hexOfChart(color: ChartColor | undefined): string | null {
  if (color?.srgb) return `#${color.srgb.toUpperCase()}`;
  return color?.theme === undefined ? null : hexOf({ theme: color.theme });
}
