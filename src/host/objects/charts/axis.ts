import type { ChartAxis } from '@cj-tech-master/excelts/chart';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { invalidArgument } from '../../errors';
import { checkFormat } from '../../cells/format-check';
import { checkChart, editChart, type HostChart } from '../../charts';
import { choiceArgument, flagArgument, numberArgument, textArgument } from '../args';
import { axisFormat, gridlinesFormat, shapePart, textPart } from './look';
import { titleObject } from './title';

/** One axis of a chart. */
export interface AxisSelf {
  readonly chart: HostChart;
  readonly axis: ChartAxis;
}

const LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
const LABEL_NAMES = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** A bound of the scale; "" leaves it to Excel. */
function setScale(self: AxisSelf, key: 'min' | 'max', value: unknown, engine: Engine): void {
  const bound = value === '' ? undefined : numberArgument(value, `ChartAxis.${key}imum`);
  const scaling: NonNullable<ChartAxis['scaling']> = { ...self.axis.scaling };
  delete scaling[key];
  editChart(self.chart, engine, () => {
    self.axis.scaling = bound === undefined ? scaling : { ...scaling, [key]: bound };
  });
}

function setMajorUnit({ chart, axis }: AxisSelf, value: unknown, engine: Engine): void {
  if (axis.axisType !== 'val') throw invalidArgument('Only a value axis has a major unit.');
  const unit = value === '' ? undefined : numberArgument(value, 'ChartAxis.majorUnit', 0);
  if (unit === 0) throw invalidArgument('ChartAxis.majorUnit must be above 0.');
  editChart(chart, engine, () => {
    if (unit === undefined) delete axis.majorUnit;
    else axis.majorUnit = unit;
  });
}

/** Excel.ChartGridlines. */
export const chartGridlinesClass = defineClass<AxisSelf>({
  name: 'ChartGridlines',
  alive: ({ chart }, engine) => checkChart(chart, engine),
  get: { visible: ({ axis }) => axis.majorGridlines !== undefined },
  set: {
    visible: ({ chart, axis }, value, engine) => {
      const visible = flagArgument(value, 'ChartGridlines.visible');
      editChart(chart, engine, () => {
        if (visible) axis.majorGridlines ??= {};
        else delete axis.majorGridlines;
      });
    },
  },
  objects: {
    format: ({ chart, axis }) =>
      gridlinesFormat.of({
        shape: {
          chart,
          read: () => axis.majorGridlines,
          write: (shape) => void (axis.majorGridlines = shape),
        },
      }),
  },
});

/** Excel.ChartAxis; bounds and units can be set but not read: Excel answers what it drew. */
export const chartAxisClass = defineClass<AxisSelf>({
  name: 'ChartAxis',
  alive: ({ chart }, engine) => checkChart(chart, engine),
  get: {
    type: ({ axis }) => (axis.axisType === 'val' ? 'Value' : 'Category'),
    visible: ({ axis }) => axis.delete !== true,
    numberFormat: ({ axis }) => axis.numFmt?.formatCode ?? 'General',
    reversePlotOrder: ({ axis }) => axis.scaling?.orientation === 'maxMin',
    tickLabelPosition: ({ axis }) =>
      LABEL_NAMES.find((name) => LABELS[name] === (axis.tickLblPos ?? 'nextTo')) ?? 'NextToAxis',
  },
  set: {
    minimum: (self, value, engine) => setScale(self, 'min', value, engine),
    maximum: (self, value, engine) => setScale(self, 'max', value, engine),
    majorUnit: setMajorUnit,
    visible: ({ chart, axis }, value, engine) => {
      const visible = flagArgument(value, 'ChartAxis.visible');
      editChart(chart, engine, () => void (axis.delete = !visible));
    },
    numberFormat: ({ chart, axis }, value, engine) => {
      const formatCode = textArgument(value, 'ChartAxis.numberFormat');
      checkFormat(formatCode);
      editChart(chart, engine, () => void (axis.numFmt = { formatCode, sourceLinked: false }));
    },
    reversePlotOrder: ({ chart, axis }, value, engine) => {
      const orientation = flagArgument(value, 'ChartAxis.reversePlotOrder') ? 'maxMin' : 'minMax';
      editChart(chart, engine, () => void (axis.scaling = { ...axis.scaling, orientation }));
    },
    tickLabelPosition: ({ chart, axis }, value, engine) => {
      const position = choiceArgument(value, 'ChartAxis.tickLabelPosition', LABEL_NAMES);
      editChart(chart, engine, () => void (axis.tickLblPos = LABELS[position]));
    },
  },
  objects: {
    majorGridlines: (self) => chartGridlinesClass.of(self),
    title: ({ chart, axis }) =>
      titleObject({
        chart,
        className: 'ChartAxisTitle',
        read: () => axis.title,
        write: (title) => {
          if (title) axis.title = title;
          else delete axis.title;
        },
        automatic: () => null,
      }),
    format: ({ chart, axis }) =>
      axisFormat.of({ shape: shapePart(chart, () => axis), text: textPart(chart, () => axis) }),
  },
});

/** An axis of a chart. */
export function axisObject(self: AxisSelf): HostObject {
  return chartAxisClass.of(self);
}
