import type { Font } from '@cj-tech-master/excelts';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { colorOf, hexOf } from '../../cells/colors';
import { choiceArgument, flagArgument, numberArgument, textArgument } from '../args';
import { change, common, type CellsSelf } from './cells-self';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const TO_LIBRARY = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

function underlineOf(font: Partial<Font>): string {
  const own = font.underline === true ? 'single' : font.underline || 'none';
  return UNDERLINES.find((name) => TO_LIBRARY[name] === own) ?? 'None';
}

function reads<T>(of: (font: Partial<Font>) => T): (cells: CellsSelf, engine: Engine) => T | null {
  return (cells, engine) =>
    common(cells, (style) => of({ ...engine.workbook.book.defaultFont, ...style.font }));
}

function writes(
  to: (value: unknown) => Partial<Font>,
): (cells: CellsSelf, value: unknown, engine: Engine) => void {
  return (cells, value, engine) => {
    const part = to(value);
    change(cells, engine, (style) => ({ ...style, font: { ...style.font, ...part } }));
  };
}

/** Excel.RangeFont. */
export const rangeFontClass = defineClass<CellsSelf>({
  name: 'RangeFont',
  get: {
    name: reads((font) => font.name ?? 'Calibri'),
    size: reads((font) => font.size ?? 11),
    color: reads((font) => hexOf(font.color) ?? '#000000'),
    bold: reads((font) => font.bold ?? false),
    italic: reads((font) => font.italic ?? false),
    underline: reads(underlineOf),
    strikethrough: reads((font) => font.strike ?? false),
    subscript: reads((font) => font.vertAlign === 'subscript'),
    superscript: reads((font) => font.vertAlign === 'superscript'),
  },
  set: {
    name: writes((value) => ({ name: textArgument(value, 'RangeFont.name') })),
    size: writes((value) => ({ size: numberArgument(value, 'RangeFont.size', 1, 409) })),
    color: writes((value) => ({ color: colorOf(value, 'RangeFont.color') })),
    bold: writes((value) => ({ bold: flagArgument(value, 'RangeFont.bold') })),
    italic: writes((value) => ({ italic: flagArgument(value, 'RangeFont.italic') })),
    underline: writes((value) => ({
      underline: TO_LIBRARY[choiceArgument(value, 'RangeFont.underline', UNDERLINES)],
    })),
    strikethrough: writes((value) => ({
      strike: flagArgument(value, 'RangeFont.strikethrough'),
    })),
  },
});

/** The font of cells. */
export function fontObject(cells: CellsSelf): HostObject {
  return rangeFontClass.of(cells);
}
