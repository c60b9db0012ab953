import type { ShapeProperties } from '@cj-tech-master/excelts/chart';
import { defineClass, type HostObject } from '../../engine/object';
import { chartColour } from './colour';
import { checkPart, editPart, type Part } from './part';

/** Excel.ChartFill. */
export const chartFillClass = defineClass<Part<ShapeProperties>>({
  name: 'ChartFill',
  alive: checkPart,
  methods: {
    setSolidColor: (part, [color], engine) => {
      const solid = chartColour(color, 'ChartFill.setSolidColor');
      editPart(part, engine, (before) => ({ ...before, fill: { solid } }));
    },
    clear: (part, _args, engine) =>
      editPart(part, engine, (before) => ({ ...before, fill: { noFill: true } })),
  },
});

/** The fill of a piece of a chart. */
export function chartFillObject(part: Part<ShapeProperties>): HostObject {
  return chartFillClass.of(part);
}
