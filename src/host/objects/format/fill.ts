import { defineClass, type HostObject } from '../../engine/object';
import { colorOf, hexOf } from '../../cells/colors';
import type { CellStyle } from '../../types';
import { change, common, type CellsSelf } from './cells-self';

/** Cells without a fill answer white, as Excel's do. */
function fillColor(style: CellStyle): string {
  const fill = style.fill;
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '#FFFFFF';
  return hexOf(fill.fgColor) ?? hexOf(fill.bgColor) ?? '#FFFFFF';
}

function withoutFill(style: CellStyle): CellStyle {
  const bare = { ...style };
  delete bare.fill;
  return bare;
}

/** Excel.RangeFill. */
export const rangeFillClass = defineClass<CellsSelf>({
  name: 'RangeFill',
  get: { color: (cells) => common(cells, fillColor) },
  set: {
    color: (cells, value, engine) => {
      const fgColor = colorOf(value, 'RangeFill.color');
      change(cells, engine, (style) => ({
        ...style,
        fill: { type: 'pattern', pattern: 'solid', fgColor },
      }));
    },
  },
  methods: {
    clear: (cells, _args, engine) => change(cells, engine, withoutFill),
  },
});

/** The fill of cells. */
export function fillObject(cells: CellsSelf): HostObject {
  return rangeFillClass.of(cells);
}
