import type { DataLabels } from '@cj-tech-master/excelts/chart';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { choiceArgument, flagArgument, textArgument } from '../args';
import { dataLabelFormat, shapePart, textPart } from './look';
import { checkPart, editPart, type Part } from './part';

/** `Excel.ChartDataLabelPosition` and how files call the same places. */
const POSITIONS = {
  BestFit: 'bestFit',
  Bottom: 'b',
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  Left: 'l',
  OutsideEnd: 'outEnd',
  Right: 'r',
  Top: 't',
} as const;
const NAMES = Object.keys(POSITIONS) as (keyof typeof POSITIONS)[];

/** What a label can show, by its name in the API and in the model. */
const SHOWN = {
  showValue: 'showVal',
  showPercentage: 'showPercent',
  showCategoryName: 'showCatName',
  showSeriesName: 'showSerName',
  showLegendKey: 'showLegendKey',
  showBubbleSize: 'showBubbleSize',
} as const;
type Shown = keyof typeof SHOWN;

/** Labels as Excel first shows them: the values, nothing else. Files must say each of these. */
export const NEW_LABELS: DataLabels = {
  showLegendKey: false,
  showVal: true,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};
const NO_LABELS: DataLabels = { ...NEW_LABELS, showVal: false };

type LabelsPart = Part<DataLabels>;

function edit(part: LabelsPart, engine: Engine, change: Partial<DataLabels>): void {
  editPart(part, engine, (before) => ({ ...NO_LABELS, ...before, delete: false, ...change }));
}

function flags<T>(make: (name: Shown) => T): Record<string, T> {
  return Object.fromEntries((Object.keys(SHOWN) as Shown[]).map((name) => [name, make(name)]));
}

/** Excel.ChartDataLabels. */
export const chartDataLabelsClass = defineClass<LabelsPart>({
  name: 'ChartDataLabels',
  alive: checkPart,
  get: {
    ...flags((name) => (part: LabelsPart) => part.read()?.[SHOWN[name]] ?? false),
    position: (part) =>
      NAMES.find((name) => POSITIONS[name] === part.read()?.position) ?? 'BestFit',
    numberFormat: (part) => part.read()?.numFmt?.formatCode ?? 'General',
    linkNumberFormat: (part) => part.read()?.numFmt?.sourceLinked ?? true,
    separator: (part) => part.read()?.separator ?? '; ',
  },
  set: {
    ...flags((name) => (part: LabelsPart, value: unknown, engine: Engine) => {
      edit(part, engine, { [SHOWN[name]]: flagArgument(value, `ChartDataLabels.${name}`) });
    }),
    position: (part, value, engine) => {
      const position = choiceArgument(value, 'ChartDataLabels.position', NAMES);
      edit(part, engine, { position: POSITIONS[position] });
    },
    numberFormat: (part, value, engine) => {
      const formatCode = textArgument(value, 'ChartDataLabels.numberFormat');
      edit(part, engine, { numFmt: { formatCode, sourceLinked: false } });
    },
    linkNumberFormat: (part, value, engine) => {
      const sourceLinked = flagArgument(value, 'ChartDataLabels.linkNumberFormat');
      const formatCode = part.read()?.numFmt?.formatCode ?? 'General';
      edit(part, engine, { numFmt: { formatCode, sourceLinked } });
    },
    separator: (part, value, engine) =>
      edit(part, engine, { separator: textArgument(value, 'ChartDataLabels.separator') }),
  },
  objects: {
    format: (part) => {
      const make = (): DataLabels => {
        const labels = part.read() ?? { ...NEW_LABELS };
        part.write(labels);
        return labels;
      };
      return dataLabelFormat.of({
        text: textPart(part.chart, part.read, make),
        shape: shapePart(part.chart, part.read, make),
      });
    },
  },
});

/** The labels beside the points of one or several series. */
export function dataLabelsObject(part: LabelsPart): HostObject {
  return chartDataLabelsClass.of(part);
}
