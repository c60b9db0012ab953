import type { ChartLegend } from '@cj-tech-master/excelts/chart';
import { defineClass, type HostObject } from '../../engine/object';
import { checkChart, editChart, modelOf, type HostChart } from '../../charts';
import { choiceArgument, flagArgument } from '../args';
import { legendFormat, shapePart, textPart } from './look';

/** `Excel.ChartLegendPosition` and how files call the same places. */
const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
const NAMES = Object.keys(POSITIONS) as (keyof typeof POSITIONS)[];

function legendOf(chart: HostChart): ChartLegend | undefined {
  return modelOf(chart).chart.legend;
}

/** The legend, made where there is none: setting anything of it shows it, as in Excel. */
function made(chart: HostChart): ChartLegend {
  const { chart: data } = modelOf(chart);
  data.legend ??= { legendPos: 'r', overlay: false };
  return data.legend;
}

/** Excel.ChartLegend. */
export const chartLegendClass = defineClass<HostChart>({
  name: 'ChartLegend',
  alive: checkChart,
  get: {
    visible: (chart) => legendOf(chart) !== undefined,
    position: (chart) =>
      NAMES.find((name) => POSITIONS[name] === (legendOf(chart)?.legendPos ?? 'r')) ?? 'Custom',
    overlay: (chart) => legendOf(chart)?.overlay ?? false,
  },
  set: {
    visible: (chart, value, engine) => {
      const visible = flagArgument(value, 'ChartLegend.visible');
      editChart(chart, engine, ({ chart: data }) => {
        if (visible) made(chart);
        else delete data.legend;
      });
    },
    position: (chart, value, engine) => {
      const position = choiceArgument(value, 'ChartLegend.position', NAMES);
      editChart(chart, engine, () => {
        const legend = made(chart);
        delete legend.layout;
        legend.legendPos = POSITIONS[position];
      });
    },
    overlay: (chart, value, engine) => {
      const overlay = flagArgument(value, 'ChartLegend.overlay');
      editChart(chart, engine, () => void (made(chart).overlay = overlay));
    },
  },
  objects: {
    format: (chart) => {
      const find = () => legendOf(chart);
      const make = () => made(chart);
      return legendFormat.of({
        text: textPart(chart, find, make),
        shape: shapePart(chart, find, make),
      });
    },
  },
});

/** The legend of a chart. */
export function legendObject(chart: HostChart): HostObject {
  return chartLegendClass.of(chart);
}
