import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { guardObjects } from '../../cells/protection';
import { invalidArgument, itemNotFound } from '../../errors';
import { boxOf, chartId, chartName, chartReference, setBox, type HostChart } from '../../charts';
import { sheetsOf } from '../../workbook';
import { textArgument, wholeArgument } from '../args';
import { unwrapRange } from '../handles';
import { areaOf } from '../range-self';
import { chartObject, setData } from './chart';
import { chartTypeArgument } from './chart-types';

/** What Excel makes a new chart as large as, in points, and how far from the sheet's corner. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_PLACE = 'D4';

/** A new chart of a range; it may be of another sheet. */
function addChart(
  sheet: Worksheet,
  [type, source, by]: readonly unknown[],
  engine: Engine,
): HostObject {
  guardObjects(sheet);
  const { options } = chartTypeArgument(type);
  const range = unwrapRange(source);
  if (!range) throw invalidArgument('sourceData must be a range.');
  installChartSupport();
  // The library wants a series to begin with; the range's own follow.
  const values = chartReference(range.sheet, areaOf(range));
  sheet.addChart({ ...options, series: [{ values }] }, NEW_PLACE);
  const chart = sheet.getCharts().at(-1);
  if (!chart) throw new Error('The library added no chart.');
  chartName(chart);
  setBox(chart, { ...boxOf(chart), ...NEW_SIZE });
  setData(chart, source, by, engine);
  return chartObject(chart);
}

/** A chart by its name or, as office.js finds it again, by its id. */
function findChart(sheet: Worksheet, key: unknown): HostChart | undefined {
  const wanted = textArgument(key, 'name').toLowerCase();
  return sheet
    .getCharts()
    .find(
      (chart) =>
        chartId(chart).toLowerCase() === wanted || chartName(chart).toLowerCase() === wanted,
    );
}

/** Excel.ChartCollection. */
export const chartCollectionClass = defineClass<Worksheet>({
  name: 'ChartCollection',
  alive: (sheet, engine) => {
    if (!sheetsOf(engine.workbook).includes(sheet)) throw itemNotFound('the sheet');
  },
  get: { count: (sheet) => sheet.getCharts().length },
  items: (sheet) => sheet.getCharts().map(chartObject),
  item: (sheet, [key]) => {
    const chart = findChart(sheet, key);
    if (!chart) throw itemNotFound(`the chart "${String(key)}"`);
    return chartObject(chart);
  },
  methods: {
    add: addChart,
    getCount: (sheet) => sheet.getCharts().length,
    getItem: (sheet, [name]) => {
      const chart = findChart(sheet, name);
      if (!chart) throw itemNotFound(`the chart "${String(name)}"`);
      return chartObject(chart);
    },
    getItemAt: (sheet, [index]) => {
      const chart = sheet.getCharts()[wholeArgument(index, 'index', 0)];
      if (!chart) throw itemNotFound(`chart ${String(index)}`);
      return chartObject(chart);
    },
    getItemOrNullObject: (sheet, [name]) => {
      const chart = findChart(sheet, name);
      return chart ? chartObject(chart) : null;
    },
  },
});

/** The charts of a sheet. */
export function chartsObject(sheet: Worksheet): HostObject {
  return chartCollectionClass.of(sheet);
}
