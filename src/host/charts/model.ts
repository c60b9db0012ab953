import type { Worksheet } from '@cj-tech-master/excelts';
import type {
  AxisDataSource,
  ChartModel,
  ChartTypeGroup,
  DataLabels,
  DataPoint,
  NumberDataSource,
  SeriesBase,
} from '@cj-tech-master/excelts/chart';
import { dressed } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { guardObjects } from '../cells/protection';
import { HostError, itemNotFound } from '../errors';
import { sheetsOf } from '../workbook';

/** A chart of a sheet, as the workbook library keeps it. */
export type HostChart = ReturnType<Worksheet['getCharts']>[number];

/** A series as far as the host knows it, of whatever chart type. */
export interface HostSeries extends SeriesBase {
  dataPoints?: DataPoint[];
  dataLabels?: DataLabels;
  explosion?: number;
  /** The names under the columns or beside the slices. */
  cat?: AxisDataSource;
  val?: NumberDataSource;
}

/** Throws ItemNotFound when the chart or its sheet was deleted. */
export function checkChart(chart: HostChart, engine: Engine): void {
  const { worksheet } = chart;
  const there = sheetsOf(engine.workbook).includes(worksheet);
  if (!there || !worksheet.getCharts().includes(chart)) throw itemNotFound('the chart');
}

/** What a chart shows and how; throws UnsupportedOperation for the chart types of Excel 2016 and later. */
export function modelOf(chart: HostChart): ChartModel {
  const { chartModel } = chart;
  if (chartModel) return chartModel;
  throw new HostError('UnsupportedOperation', 'This host does not know charts of this type.');
}

/** Changes a chart; throws AccessDenied where the sheet's objects are protected. */
export function editChart(
  chart: HostChart,
  engine: Engine,
  change: (model: ChartModel) => void,
): void {
  guardObjects(chart.worksheet);
  modelOf(chart);
  chart.mutate(change);
  dressed(engine);
}

/** The groups of series that are drawn alike; one but for combined charts. */
export function groupsOf(chart: HostChart): ChartTypeGroup[] {
  return modelOf(chart).chart.plotArea.chartTypes;
}

/** All series of a chart in order. */
export function seriesOf(chart: HostChart): HostSeries[] {
  return groupsOf(chart).flatMap(({ series }) => series as HostSeries[]);
}

/** The group a series stands in. */
export function groupOf(chart: HostChart, series: HostSeries): ChartTypeGroup {
  const group = groupsOf(chart).find((one) => (one.series as HostSeries[]).includes(series));
  if (!group) throw itemNotFound('the series');
  return group;
}
