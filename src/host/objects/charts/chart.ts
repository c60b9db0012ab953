import type { Engine } from '../../engine/engine';
import { dressed } from '../../engine/changes';
import { defineClass, type HostObject } from '../../engine/object';
import { guardObjects } from '../../cells/protection';
import { bounding } from '../../cells/area';
import { HostError, invalidArgument } from '../../errors';
import {
  boxOf,
  chartId,
  chartName,
  checkChart,
  coverArea,
  editChart,
  groupsOf,
  modelOf,
  nameChart,
  seriesOf,
  setBox,
  type Box,
  type HostChart,
  type HostSeries,
} from '../../charts';
import { numberArgument, textArgument } from '../args';
import { unwrapRange, worksheetObject } from '../handles';
import { areaOf, rangeAt, type RangeSelf } from '../range-self';
import { axesObject } from './axes';
import { chartTypeOf } from './chart-types';
import { dataLabelsObject } from './data-labels';
import { legendObject } from './legend';
import { areaFormat, shapePart, textPart } from './look';
import { picturePng } from './picture';
import { seriesName, seriesNumbers } from './series';
import { seriesCollectionObject } from './series-collection';
import { findSeries } from './source';
import { titleObject } from './title';

function place(side: keyof Box): (chart: HostChart, value: unknown, engine: Engine) => void {
  return (chart, value, engine) => {
    guardObjects(chart.worksheet);
    setBox(chart, { ...boxOf(chart), [side]: numberArgument(value, `Chart.${side}`, 0) });
    dressed(engine);
  };
}

/** The cells of a corner, given as a range of the chart's sheet or as an address on it. */
function corner(chart: HostChart, value: unknown, engine: Engine): RangeSelf {
  const { worksheet } = chart;
  const range = unwrapRange(value) ?? rangeAt(worksheet, textArgument(value, 'startCell'), engine);
  if (range.sheet !== worksheet) throw invalidArgument('The cells lie on another sheet.');
  return range;
}

function setPosition(chart: HostChart, start: unknown, end: unknown, engine: Engine): void {
  guardObjects(chart.worksheet);
  const first = areaOf(corner(chart, start, engine));
  const last = end === undefined || end === null ? null : areaOf(corner(chart, end, engine));
  if (last) coverArea(chart, bounding(first, last));
  else {
    const { width, height } = boxOf(chart);
    coverArea(chart, first);
    setBox(chart, { ...boxOf(chart), width, height });
  }
  dressed(engine);
}

/** A chart's series from a range: as many as it has columns or rows of numbers. */
export function setData(chart: HostChart, source: unknown, by: unknown, engine: Engine): void {
  const range = unwrapRange(source);
  if (!range) throw invalidArgument('sourceData must be a range.');
  const found = findSeries(range, by, engine);
  const [first] = groupsOf(chart);
  if (!first) throw new HostError('InvalidOperation', 'The chart has no plot.');
  const wanted = first.type === 'pie' ? found.slice(0, 1) : found;
  editChart(chart, engine, ({ chart: { plotArea } }) => {
    plotArea.chartTypes = [first];
    first.series = wanted.map(({ name, values, categories }, index): HostSeries => ({
      index,
      order: index,
      ...(name === null ? {} : { tx: { strRef: { formula: name } } }),
      ...(categories === null ? {} : { cat: { strRef: { formula: categories } } }),
      val: { numRef: { formula: values } },
    })) as never;
  });
}

/** A chart of one named series bears its name until it is given a title or told to have none. */
function automaticTitle(chart: HostChart, engine: Engine): string | null {
  const [series, ...more] = seriesOf(chart);
  const { title, autoTitleDeleted } = modelOf(chart).chart;
  if (!series?.tx || more.length > 0 || autoTitleDeleted || title) return null;
  return seriesName({ chart, series }, engine);
}

/** Pixels that a picture may have each way. */
const MOST_PIXELS = 4_000;

/** A picture of the first series' numbers, in base 64; as large as asked for, else as the chart is on the screen. */
function imageOf(chart: HostChart, width: unknown, height: unknown, engine: Engine): string {
  const box = boxOf(chart);
  const pixels = (asked: unknown, points: number, name: string): number =>
    asked === undefined || asked === null
      ? Math.max(1, Math.round((points * 96) / 72))
      : Math.round(numberArgument(asked, name, 1, MOST_PIXELS));
  const [series] = seriesOf(chart);
  const shown = series ? seriesNumbers({ chart, series }, engine) : [];
  const picture = picturePng({
    width: pixels(width, box.width, 'width'),
    height: pixels(height, box.height, 'height'),
    values: shown,
  });
  return btoa(Array.from(picture, (byte) => String.fromCharCode(byte)).join(''));
}

/** Excel.Chart. */
export const chartClass = defineClass<HostChart>({
  name: 'Chart',
  key: (chart) => ({ Id: chartId(chart) }),
  alive: checkChart,
  get: {
    id: chartId,
    name: chartName,
    left: (chart) => boxOf(chart).left,
    top: (chart) => boxOf(chart).top,
    width: (chart) => boxOf(chart).width,
    height: (chart) => boxOf(chart).height,
    chartType: (chart) => {
      const [group] = groupsOf(chart);
      return group ? chartTypeOf(group) : 'Invalid';
    },
  },
  set: {
    name: (chart, value, engine) => {
      guardObjects(chart.worksheet);
      const name = textArgument(value, 'Chart.name');
      if (name.trim() === '') throw invalidArgument('Chart.name must not be empty.');
      nameChart(chart, name);
      dressed(engine);
    },
    left: place('left'),
    top: place('top'),
    width: place('width'),
    height: place('height'),
  },
  objects: {
    worksheet: (chart) => worksheetObject(chart.worksheet),
    axes: axesObject,
    legend: legendObject,
    series: seriesCollectionObject,
    title: (chart) =>
      titleObject({
        chart,
        className: 'ChartTitle',
        read: () => modelOf(chart).chart.title,
        write: (title) => {
          const data = modelOf(chart).chart;
          if (title) data.title = title;
          else delete data.title;
          data.autoTitleDeleted = title === undefined;
        },
        automatic: (engine) => automaticTitle(chart, engine),
      }),
    dataLabels: (chart) =>
      dataLabelsObject({
        chart,
        read: () => seriesOf(chart)[0]?.dataLabels,
        write: (labels) => {
          for (const series of seriesOf(chart)) series.dataLabels = structuredClone(labels);
        },
      }),
    format: (chart) =>
      areaFormat.of({
        shape: shapePart(chart, () => modelOf(chart)),
        text: textPart(chart, () => modelOf(chart)),
      }),
  },
  methods: {
    setPosition: (chart, [start, end], engine) => setPosition(chart, start, end, engine),
    getImage: (chart, [width, height], engine) => imageOf(chart, width, height, engine),
    setData: (chart, [source, by], engine) => setData(chart, source, by, engine),
    delete: (chart, _args, engine) => {
      guardObjects(chart.worksheet);
      chart.worksheet.removeChart(chart);
      dressed(engine);
    },
  },
});

/** A Chart object. */
export function chartObject(chart: HostChart): HostObject {
  return chartClass.of(chart);
}
