import type { DataPoint } from '@cj-tech-master/excelts/chart';
import { readValues } from '../../cells/read';
import { parseAddress } from '../../cells/address';
import { areaSize } from '../../cells/area';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { itemNotFound } from '../../errors';
import { sheetByName } from '../../workbook';
import { checkChart, type HostChart, type HostSeries } from '../../charts';
import { wholeArgument } from '../args';
import { pointFormat, shapePart } from './look';

/** One series of a chart. */
export interface SeriesSelf {
  readonly chart: HostChart;
  readonly series: HostSeries;
}

interface PointSelf extends SeriesSelf {
  readonly index: number;
}

/** The cells behind a reference, in order; empty where it means no cells of this workbook. */
export function cellsBehind(formula: string | undefined, engine: Engine): unknown[] {
  if (!formula || formula.includes('#REF!')) return [];
  const { sheet: name, area } = parseAddress(formula);
  const sheet = name === null ? undefined : sheetByName(engine.workbook, name);
  return sheet ? readValues(sheet, area, engine).flat() : [];
}

function pointCount({ series }: SeriesSelf): number {
  const formula = series.val?.numRef?.formula;
  if (!formula || formula.includes('#REF!')) return series.val?.numLit?.points.length ?? 0;
  return areaSize(parseAddress(formula).area).cells;
}

function madePoint({ series, index }: PointSelf): DataPoint {
  const known = series.dataPoints?.find((point) => point.index === index);
  if (known) return known;
  const point: DataPoint = { index };
  const points = [...(series.dataPoints ?? []), point];
  series.dataPoints = points.sort((a, b) => a.index - b.index);
  return point;
}

/** Excel.ChartPoint. */
export const chartPointClass = defineClass<PointSelf>({
  name: 'ChartPoint',
  alive: ({ chart }, engine) => checkChart(chart, engine),
  get: {
    value: ({ series, index }, engine) =>
      cellsBehind(series.val?.numRef?.formula, engine)[index] ?? null,
  },
  objects: {
    format: (self) =>
      pointFormat.of({
        shape: shapePart(
          self.chart,
          () => self.series.dataPoints?.find(({ index }) => index === self.index),
          () => madePoint(self),
        ),
      }),
  },
});

/** Excel.ChartPointsCollection. */
export const chartPointsCollectionClass = defineClass<SeriesSelf>({
  name: 'ChartPointsCollection',
  alive: ({ chart }, engine) => checkChart(chart, engine),
  get: { count: pointCount },
  items: (self) =>
    Array.from({ length: pointCount(self) }, (_, index) => chartPointClass.of({ ...self, index })),
  methods: {
    getCount: pointCount,
    getItemAt: (self, [index]) => {
      const at = wholeArgument(index, 'index', 0);
      if (at >= pointCount(self)) throw itemNotFound(`point ${at} of the series`);
      return chartPointClass.of({ ...self, index: at });
    },
  },
});

/** The points of a series. */
export function pointsObject(self: SeriesSelf): HostObject {
  return chartPointsCollectionClass.of(self);
}
