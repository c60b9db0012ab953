import type { ChartTextProperties, ShapeProperties } from '@cj-tech-master/excelts/chart';
import { defineClass } from '../../engine/object';
import type { HostChart } from '../../charts';
import { chartFillObject } from './fill';
import { chartFontObject } from './font';
import { chartBorderObject, chartLineObject } from './line';
import type { Part } from './part';

/** A node of a chart's model that has a shape and a text. */
interface Node {
  spPr?: ShapeProperties;
  txPr?: ChartTextProperties;
}

/** The shape of a node; `make` brings the node into being where it is missing. */
export function shapePart(
  chart: HostChart,
  find: () => Node | undefined,
  make: () => Node = () => find() ?? missing(),
): Part<ShapeProperties> {
  return {
    chart,
    read: () => find()?.spPr,
    write: (value) => void (make().spPr = value),
  };
}

/** The text of a node. */
export function textPart(
  chart: HostChart,
  find: () => Node | undefined,
  make: () => Node = () => find() ?? missing(),
): Part<ChartTextProperties> {
  return {
    chart,
    read: () => find()?.txPr,
    write: (value) => void (make().txPr = value),
  };
}

function missing(): never {
  throw new Error('A piece of a chart was looked for that is not there.');
}

/** The format objects of the API: which of fill, font, border and line they have. */
interface Look {
  readonly shape: Part<ShapeProperties>;
  readonly text?: Part<ChartTextProperties>;
}

const fillAndLine = (name: string) =>
  defineClass<Look>({
    name,
    objects: {
      fill: ({ shape }) => chartFillObject(shape),
      line: ({ shape }) => chartLineObject(shape),
    },
  });

const fillFontBorder = (name: string) =>
  defineClass<Required<Look>>({
    name,
    objects: {
      fill: ({ shape }) => chartFillObject(shape),
      font: ({ text }) => chartFontObject(text),
      border: ({ shape }) => chartBorderObject(shape),
    },
  });

export const seriesFormat = fillAndLine('ChartSeriesFormat');
export const areaFormat = fillFontBorder('ChartAreaFormat');
export const titleFormat = fillFontBorder('ChartTitleFormat');
export const legendFormat = fillFontBorder('ChartLegendFormat');
export const dataLabelFormat = fillFontBorder('ChartDataLabelFormat');

export const pointFormat = defineClass<Look>({
  name: 'ChartPointFormat',
  objects: {
    fill: ({ shape }) => chartFillObject(shape),
    border: ({ shape }) => chartBorderObject(shape),
  },
});

export const axisFormat = defineClass<Required<Look>>({
  name: 'ChartAxisFormat',
  objects: {
    fill: ({ shape }) => chartFillObject(shape),
    font: ({ text }) => chartFontObject(text),
    line: ({ shape }) => chartLineObject(shape),
  },
});

export const axisTitleFormat = fillFontBorder('ChartAxisTitleFormat');

export const gridlinesFormat = defineClass<Look>({
  name: 'ChartGridlinesFormat',
  objects: { line: ({ shape }) => chartLineObject(shape) },
});
