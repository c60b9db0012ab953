import type { ChartLine, ShapeProperties } from '@cj-tech-master/excelts/chart';
import type { Engine } from '../../engine/engine';
import { defineClass, type ClassSpec, type HostObject } from '../../engine/object';
import { choiceArgument, numberArgument } from '../args';
import { hexOfChart } from '../../charts';
import { chartColour } from './colour';
import { checkPart, editPart, type Part } from './part';

const EMU_PER_POINT = 12_700;

/** `Excel.ChartLineStyle` and how files call the same dashes; "None" draws no line. */
const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
} as const;
const STYLES = [...(Object.keys(DASHES) as (keyof typeof DASHES)[]), 'None', 'Automatic'] as const;

function styleOf(line: ChartLine | undefined): string {
  if (line?.noFill) return 'None';
  if (!line?.dash) return line?.color ? 'Continuous' : 'Automatic';
  return STYLES.find((name) => name in DASHES && DASHES[name as 'Dot'] === line.dash) ?? 'Dash';
}

function edit(part: Part<ShapeProperties>, engine: Engine, change: Partial<ChartLine>): void {
  editPart(part, engine, (before) => ({
    ...before,
    line: { ...before.line, noFill: false, ...change },
  }));
}

/** Lines and borders have the same members. */
const members = (name: string): ClassSpec<Part<ShapeProperties>> => ({
  name,
  alive: checkPart,
  get: {
    color: (part) => hexOfChart(part.read()?.line?.color) ?? '#000000',
    weight: (part) => (part.read()?.line?.width ?? 0) / EMU_PER_POINT,
    lineStyle: (part) => styleOf(part.read()?.line),
  },
  set: {
    color: (part, value, engine) =>
      edit(part, engine, { color: chartColour(value, `${name}.color`) }),
    weight: (part, value, engine) =>
      edit(part, engine, {
        width: Math.round(numberArgument(value, `${name}.weight`, 0, 1584) * EMU_PER_POINT),
      }),
    lineStyle: (part, value, engine) => {
      const style = choiceArgument(value, `${name}.lineStyle`, STYLES);
      if (style === 'None') return edit(part, engine, { noFill: true });
      return edit(part, engine, style === 'Automatic' ? {} : { dash: DASHES[style] });
    },
  },
  methods: { clear: (part, _args, engine) => edit(part, engine, { noFill: true }) },
});

export const chartLineFormatClass = defineClass(members('ChartLineFormat'));
export const chartBorderClass = defineClass(members('ChartBorder'));

/** The line a piece of a chart is drawn with. */
export function chartLineObject(part: Part<ShapeProperties>): HostObject {
  return chartLineFormatClass.of(part);
}

/** The border around a piece of a chart. */
export function chartBorderObject(part: Part<ShapeProperties>): HostObject {
  return chartBorderClass.of(part);
}
