import type { ChartTextProperties } from '@cj-tech-master/excelts/chart';
import { defineClass, type HostObject } from '../../engine/object';
import { choiceArgument, flagArgument, numberArgument, textArgument } from '../args';
import { hexOfChart } from '../../charts';
import { chartColour } from './colour';
import { checkPart, editPart, type Part } from './part';

/** DrawingML counts font sizes in hundredths of a point. */
const HUNDREDTHS = 100;

type FontPart = Part<ChartTextProperties>;
type Setter = (part: FontPart, value: unknown, engine: Parameters<typeof editPart>[1]) => void;

function writes(to: (value: unknown) => Partial<ChartTextProperties>): Setter {
  return (part, value, engine) => {
    const change = to(value);
    editPart(part, engine, (before) => ({ ...before, ...change }));
  };
}

/** Excel.ChartFont; what a chart leaves open is Excel's default (Calibri 10, dark grey). */
export const chartFontClass = defineClass<FontPart>({
  name: 'ChartFont',
  alive: checkPart,
  get: {
    name: (part) => part.read()?.fontFamily ?? 'Calibri',
    size: (part) => (part.read()?.size ?? 1000) / HUNDREDTHS,
    color: (part) => hexOfChart(part.read()?.color) ?? '#595959',
    bold: (part) => part.read()?.bold ?? false,
    italic: (part) => part.read()?.italic ?? false,
    underline: (part) => (part.read()?.underline ? 'Single' : 'None'),
  },
  set: {
    name: writes((value) => ({ fontFamily: textArgument(value, 'ChartFont.name') })),
    size: writes((value) => ({
      size: Math.round(numberArgument(value, 'ChartFont.size', 1, 409) * HUNDREDTHS),
    })),
    color: writes((value) => ({ color: chartColour(value, 'ChartFont.color') })),
    bold: writes((value) => ({ bold: flagArgument(value, 'ChartFont.bold') })),
    italic: writes((value) => ({ italic: flagArgument(value, 'ChartFont.italic') })),
    underline: writes((value) => ({
      underline: choiceArgument(value, 'ChartFont.underline', ['None', 'Single']) === 'Single',
    })),
  },
});

/** The font of a piece of a chart. */
export function chartFontObject(part: FontPart): HostObject {
  return chartFontClass.of(part);
}
