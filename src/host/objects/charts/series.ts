import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { apiNotFound, HostError, invalidArgument } from '../../errors';
import {
  chartReference,
  checkChart,
  editChart,
  groupOf,
  groupsOf,
  seriesOf,
  type HostSeries,
} from '../../charts';
import { choiceArgument, flagArgument, textArgument, wholeArgument } from '../args';
import { unwrapRange } from '../handles';
import { areaOf } from '../range-self';
import { chartTypeOf } from './chart-types';
import { dataLabelsObject, NEW_LABELS } from './data-labels';
import { seriesFormat, shapePart } from './look';
import { cellsBehind, pointsObject, type SeriesSelf } from './points';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues'] as const;

/** What a series is called: its own words, those of a cell, or "Series1". */
export function seriesName({ chart, series }: SeriesSelf, engine: Engine): string {
  const formula = series.tx?.strRef?.formula;
  const shown = formula ? cellsBehind(formula, engine).join(' ') : series.tx?.value;
  return shown ?? `Series${seriesOf(chart).indexOf(series) + 1}`;
}

function referenceOf(value: unknown, method: string): string {
  const range = unwrapRange(value);
  if (!range) throw invalidArgument(`ChartSeries.${method} needs a range.`);
  return chartReference(range.sheet, areaOf(range));
}

function categoryFormula({ cat }: HostSeries): string | undefined {
  return (cat?.strRef ?? cat?.numRef ?? cat?.multiLvlStrRef)?.formula;
}

function dimensionFormula(self: SeriesSelf, dimension: unknown): string | undefined {
  const wanted = choiceArgument(dimension, 'dimension', DIMENSIONS);
  const isValues = wanted === 'Values' || wanted === 'YValues';
  return isValues ? self.series.val?.numRef?.formula : categoryFormula(self.series);
}

/** The numbers of a series as they stand in its cells; what is no number counts 0. */
export function seriesNumbers({ series }: SeriesSelf, engine: Engine): number[] {
  const formula = series.val?.numRef?.formula;
  return formula ? cellsBehind(formula, engine).map((text) => Number(text) || 0) : [];
}

/** Sets a number of the whole group, such as the gap between columns; each type of chart has its own. */
function groupNumber(key: 'gapWidth' | 'overlap' | 'firstSliceAng', least: number, most: number) {
  const groupWith = ({ chart, series }: SeriesSelf): Partial<Record<typeof key, number>> => {
    const group = groupOf(chart, series);
    const fits = key === 'firstSliceAng' ? /pie|doughnut/.test(group.type) : group.type === 'bar';
    if (fits) return group as Partial<Record<typeof key, number>>;
    throw new HostError('InvalidOperation', `A chart of the type ${group.type} has no ${key}.`);
  };
  return (self: SeriesSelf, value: unknown, engine: Engine) => {
    const number = wholeArgument(value, key, least, most);
    const group = groupWith(self);
    editChart(self.chart, engine, () => void (group[key] = number));
  };
}

/** Excel.ChartSeries. */
export const chartSeriesClass = defineClass<SeriesSelf>({
  name: 'ChartSeries',
  alive: ({ chart, series }, engine) => {
    checkChart(chart, engine);
    groupOf(chart, series);
  },
  get: {
    name: seriesName,
    chartType: ({ chart, series }) => chartTypeOf(groupOf(chart, series)),
    hasDataLabels: ({ series }) => series.dataLabels !== undefined && !series.dataLabels.delete,
  },
  set: {
    name: ({ chart, series }, value, engine) => {
      const text = textArgument(value, 'ChartSeries.name');
      editChart(chart, engine, () => void (series.tx = { value: text }));
    },
    hasDataLabels: ({ chart, series }, value, engine) => {
      const has = flagArgument(value, 'ChartSeries.hasDataLabels');
      editChart(chart, engine, () => {
        if (has) series.dataLabels ??= { ...NEW_LABELS };
        else delete series.dataLabels;
      });
    },
    gapWidth: groupNumber('gapWidth', 0, 500),
    overlap: groupNumber('overlap', -100, 100),
    firstSliceAngle: groupNumber('firstSliceAng', 0, 360),
  },
  objects: {
    points: pointsObject,
    format: ({ chart, series }) =>
      seriesFormat.of({
        shape: shapePart(
          chart,
          () => series,
          () => series,
        ),
      }),
    dataLabels: ({ chart, series }) =>
      dataLabelsObject({
        chart,
        read: () => series.dataLabels,
        write: (labels) => void (series.dataLabels = labels),
      }),
  },
  methods: {
    setValues: ({ chart, series }, [range], engine) => {
      const formula = referenceOf(range, 'setValues');
      editChart(chart, engine, () => void (series.val = { numRef: { formula } }));
    },
    setXAxisValues: ({ chart, series }, [range], engine) => {
      const formula = referenceOf(range, 'setXAxisValues');
      editChart(chart, engine, () => void (series.cat = { strRef: { formula } }));
    },
    getDimensionValues: (self, [dimension], engine) =>
      cellsBehind(dimensionFormula(self, dimension), engine),
    getDimensionDataSourceString: (self, [dimension]) => {
      const formula = dimensionFormula(self, dimension);
      if (formula) return formula;
      throw apiNotFound('ChartSeries.getDimensionDataSourceString', 'the series holds no cells');
    },
    delete: ({ chart, series }, _args, engine) =>
      editChart(chart, engine, () => {
        for (const group of groupsOf(chart)) {
          group.series = (group.series as HostSeries[]).filter((one) => one !== series) as never;
        }
      }),
  },
});

/** A series of a chart. */
export function seriesObject(self: SeriesSelf): HostObject {
  return chartSeriesClass.of(self);
}
