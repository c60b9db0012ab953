import type { AddChartOptions, ChartTypeGroup } from '@cj-tech-master/excelts/chart';
import { apiNotFound, invalidArgument } from '../../errors';
import { textArgument } from '../args';

/** The chart types this host can make (`Excel.ChartType`), as the workbook library calls them. */
const TYPES = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked', overlap: 100 },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked', overlap: 100 },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked', overlap: 100 },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked', overlap: 100 },
  Line: { type: 'line', grouping: 'standard', showMarker: false },
  LineMarkers: { type: 'line', grouping: 'standard', showMarker: true },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
} as const satisfies Record<string, AddChartOptions>;
type TypeName = keyof typeof TYPES;
const NAMES = Object.keys(TYPES) as TypeName[];

/** What the library is told to make of a chart type; throws ApiNotFound for one this host cannot make. */
export function chartTypeArgument(value: unknown): { name: TypeName; options: AddChartOptions } {
  const wanted = textArgument(value, 'type').toLowerCase();
  if (wanted === '') throw invalidArgument('type must be a chart type.');
  const name = NAMES.find((one) => one.toLowerCase() === wanted);
  if (!name) {
    throw apiNotFound(
      `ChartCollection.add("${String(value)}")`,
      `this host makes charts of the types ${NAMES.join(', ')} only`,
    );
  }
  return { name, options: { ...TYPES[name] } };
}

/** What Excel calls a group of series; throws ApiNotFound for one this host does not know. */
export function chartTypeOf(group: ChartTypeGroup): string {
  const found = NAMES.find((name) => matches(TYPES[name], group));
  if (found) return found;
  throw apiNotFound(
    'Chart.chartType',
    `this host has no name for charts of the type ${group.type}`,
  );
}

function matches(options: AddChartOptions, group: ChartTypeGroup): boolean {
  if (options.type !== group.type) return false;
  if (options.grouping && 'grouping' in group && options.grouping !== group.grouping) return false;
  if (options.showMarker !== undefined && 'marker' in group)
    return options.showMarker === (group.marker ?? false);
  return !options.barDir || !('barDir' in group) || options.barDir === group.barDir;
}
