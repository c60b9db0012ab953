import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { HostError, itemNotFound } from '../../errors';
import {
  checkChart,
  editChart,
  groupsOf,
  seriesOf,
  type HostChart,
  type HostSeries,
} from '../../charts';
import { textArgument, wholeArgument } from '../args';
import { seriesObject } from './series';

/** Excel draws at most so many series. */
const MOST_SERIES = 255;

/** A series without values, behind the others or at a 0-based place among them. */
function addSeries(chart: HostChart, name: unknown, place: unknown, engine: Engine): HostObject {
  const all = seriesOf(chart);
  if (all.length >= MOST_SERIES) {
    throw new HostError('InvalidOperation', `A chart has at most ${MOST_SERIES} series.`);
  }
  const at = isLeftOut(place) ? all.length : wholeArgument(place, 'index', 0, all.length);
  const next = 1 + Math.max(-1, ...all.map(({ index }) => index));
  const series: HostSeries = {
    index: next,
    order: next,
    ...(isLeftOut(name) ? {} : { tx: { value: textArgument(name, 'name') } }),
  };
  editChart(chart, engine, () => {
    const group = groupsOf(chart).at(-1);
    if (!group) throw new HostError('InvalidOperation', 'The chart has no plot.');
    const own = group.series as HostSeries[];
    own.splice(Math.max(0, at - (all.length - own.length)), 0, series);
    seriesOf(chart).forEach((one, order) => (one.order = order));
  });
  return seriesObject({ chart, series });
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionClass = defineClass<HostChart>({
  name: 'ChartSeriesCollection',
  alive: checkChart,
  get: { count: (chart) => seriesOf(chart).length },
  items: (chart) => seriesOf(chart).map((series) => seriesObject({ chart, series })),
  methods: {
    add: (chart, [name, place], engine) => addSeries(chart, name, place, engine),
    getCount: (chart) => seriesOf(chart).length,
    getItemAt: (chart, [index]) => {
      const at = wholeArgument(index, 'index', 0);
      const series = seriesOf(chart)[at];
      if (!series) throw itemNotFound(`series ${at} of the chart`);
      return seriesObject({ chart, series });
    },
  },
});

/** The series of a chart. */
export function seriesCollectionObject(chart: HostChart): HostObject {
  return chartSeriesCollectionClass.of(chart);
}
