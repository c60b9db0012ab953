import { defineClass, type HostObject } from '../../engine/object';
import { HostError } from '../../errors';
import { checkChart, modelOf, type HostChart } from '../../charts';
import { choiceArgument } from '../args';
import { axisObject } from './axis';

const TYPES = ['Category', 'Value'] as const;
const GROUPS = ['Primary', 'Secondary'] as const;

/** An axis of a chart by kind and group; throws InvalidOperation where it has none, as a pie. */
function axisOf(chart: HostChart, type: (typeof TYPES)[number], group = 0): HostObject {
  const { axes } = modelOf(chart).chart.plotArea;
  const axis = axes.filter(({ axisType }) => (axisType === 'val') === (type === 'Value'))[group];
  if (axis) return axisObject({ chart, axis });
  throw new HostError('InvalidOperation', `The chart has no ${type.toLowerCase()} axis.`);
}

/** Excel.ChartAxes. */
export const chartAxesClass = defineClass<HostChart>({
  name: 'ChartAxes',
  alive: checkChart,
  objects: {
    categoryAxis: (chart) => axisOf(chart, 'Category'),
    valueAxis: (chart) => axisOf(chart, 'Value'),
  },
  methods: {
    getItem: (chart, [type, group]) => {
      const wanted = choiceArgument(type, 'type', TYPES);
      const place = choiceArgument(group ?? 'Primary', 'group', GROUPS);
      return axisOf(chart, wanted, GROUPS.indexOf(place));
    },
  },
});

/** The axes of a chart. */
export function axesObject(chart: HostChart): HostObject {
  return chartAxesClass.of(chart);
}
