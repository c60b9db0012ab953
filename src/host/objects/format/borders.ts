import type { Border, Borders, BorderStyle } from '@cj-tech-master/excelts';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { colorOf, hexOf } from '../../cells/colors';
import { distinctStyles, restyle } from '../../cells/styles';
import { guard } from '../../cells/protection';
import { dressed } from '../../engine/changes';
import type { Area, CellStyle } from '../../types';
import { choiceArgument, wholeArgument } from '../args';
import { styleOnWire, STYLES, WEIGHTS, weightOnWire, withStyle, withWeight } from './border-style';
import type { CellsSelf } from './cells-self';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type Line = Partial<Border>;

interface BorderSelf {
  readonly cells: CellsSelf;
  readonly side: Side;
}

/** Where a side of an area is kept: in which of its cells, and on which of their sides. */
function placesOf(
  side: Side,
  area: Area,
): { area: Area; edge: 'top' | 'left' | 'bottom' | 'right' }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
        { area: { ...area, top: area.top + 1 }, edge: 'top' },
      ];
    case 'InsideVertical':
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: 'right' },
        { area: { ...area, left: area.left + 1 }, edge: 'left' },
      ];
    default:
      return [];
  }
}

/** The lines a side of the cells has; several when they differ. */
function linesOf({ cells, side }: BorderSelf): Line[] {
  const places = cells.areas().flatMap((area) => placesOf(side, area));
  return places.flatMap(({ area, edge }) =>
    [...distinctStyles(cells.sheet, [area])].map((style) => style.border?.[edge] ?? {}),
  );
}

function commonLine<T>(border: BorderSelf, read: (line: Line) => T): T | null {
  const values = new Set(linesOf(border).map(read));
  const [only] = values.size > 0 ? values : [read({})];
  return values.size > 1 ? null : (only ?? null);
}

function changeLines(border: BorderSelf, engine: Engine, by: (line: Line) => Line | null): void {
  const { cells, side } = border;
  guard(cells.sheet, 'formatCells');
  for (const place of cells.areas().flatMap((area) => placesOf(side, area))) {
    restyle(cells.sheet, place.area, (style) => withLine(style, place.edge, by));
  }
  dressed(engine);
}

function withLine(
  style: CellStyle,
  edge: 'top' | 'left' | 'bottom' | 'right',
  by: (line: Line) => Line | null,
): CellStyle {
  const border: Partial<Borders> = { ...style.border };
  const line = by(border[edge] ?? {});
  if (line) border[edge] = line;
  else delete border[edge];
  return { ...style, border };
}

/** Excel.RangeBorder: one side of the cells. */
export const rangeBorderClass = defineClass<BorderSelf>({
  name: 'RangeBorder',
  key: ({ side }) => ({ _Id: side }),
  get: {
    sideIndex: ({ side }) => side,
    style: (border) => commonLine(border, (line) => styleOnWire(line.style)),
    weight: (border) => commonLine(border, (line) => weightOnWire(line.style)),
    color: (border) => commonLine(border, (line) => hexOf(line.color) ?? '#000000'),
  },
  set: {
    style: (border, value, engine) => {
      const wanted = choiceArgument(value, 'RangeBorder.style', STYLES);
      changeLines(border, engine, (line) => styled(line, withStyle(line.style, wanted)));
    },
    weight: (border, value, engine) => {
      const wanted = choiceArgument(value, 'RangeBorder.weight', WEIGHTS);
      changeLines(border, engine, (line) => styled(line, withWeight(line.style, wanted)));
    },
    color: (border, value, engine) => {
      const color = colorOf(value, 'RangeBorder.color');
      changeLines(border, engine, (line) => ({ style: 'thin', ...line, color }));
    },
  },
});

function styled(line: Line, style: BorderStyle | null): Line | null {
  return style && { ...line, style };
}

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionClass = defineClass<CellsSelf>({
  name: 'RangeBorderCollection',
  get: { count: () => SIDES.length },
  items: (cells) => SIDES.map((side) => rangeBorderClass.of({ cells, side })),
  item: (cells, [side]) =>
    rangeBorderClass.of({ cells, side: choiceArgument(side, 'index', SIDES) }),
  methods: {
    getItemAt: (cells, [index]) => {
      const side = SIDES[wholeArgument(index, 'index', 0, SIDES.length - 1)] ?? 'EdgeTop';
      return rangeBorderClass.of({ cells, side });
    },
  },
});

/** The borders of cells. */
export function bordersObject(cells: CellsSelf): HostObject {
  return rangeBorderCollectionClass.of(cells);
}
