import type { Alignment, Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../../engine/engine';
import { changed } from '../../engine/changes';
import { defineClass, type HostObject } from '../../engine/object';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import { guard, type Permission } from '../../cells/protection';
import {
  autofitColumn,
  autofitRow,
  columnPoints,
  rowPoints,
  setDefaultSize,
  setColumnPoints,
  setRowPoints,
} from '../../cells/sizes';
import type { Area } from '../../types';
import { choiceArgument, flagArgument, numberArgument, wholeArgument } from '../args';
import {
  HORIZONTAL_NAMES,
  horizontalName,
  horizontalOf,
  VERTICAL_NAMES,
  verticalName,
  verticalOf,
} from './alignment';
import { bordersObject } from './borders';
import { change, common, type CellsSelf } from './cells-self';
import { fillObject } from './fill';
import { fontObject } from './font';
import { formatProtectionObject } from './format-protection';

type Write = (cells: CellsSelf, value: unknown, engine: Engine) => void;

function aligns(to: (value: unknown) => Partial<Alignment>): Write {
  return (cells, value, engine) => {
    const part = to(value);
    change(cells, engine, (style) => ({ ...style, alignment: { ...style.alignment, ...part } }));
  };
}

/** The rows or columns of the cells; only those the sheet has when whole columns or rows are meant. */
function lines(cells: CellsSelf, axis: 'row' | 'column', atMost: number): number[] {
  const found = new Set<number>();
  for (const area of cells.areas()) {
    const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = from; line <= Math.min(to, Math.max(from, atMost)); line++) found.add(line);
  }
  return [...found];
}

/** Whether an area has every row (or every column) of the sheet. */
function reachesAll(area: Area, axis: 'row' | 'column'): boolean {
  return axis === 'row' ? area.bottom === MAX_ROWS - 1 : area.right === MAX_COLUMNS - 1;
}

function commonSize(cells: CellsSelf, axis: 'row' | 'column'): number | null {
  const measure = axis === 'row' ? rowPoints : columnPoints;
  const most = axis === 'row' ? cells.sheet.rowCount : cells.sheet.columns.length;
  const sizes = new Set(lines(cells, axis, most).map((line) => measure(cells.sheet, line)));
  const [only] = sizes;
  return sizes.size === 1 ? (only ?? null) : null;
}

function resizes(
  axis: 'row' | 'column',
  permission: Permission,
  set: (sheet: Worksheet, line: number, points: number) => void,
): Write {
  return (cells, value, engine) => {
    const points = numberArgument(value, `RangeFormat.${axis}`, 0, axis === 'row' ? 409 : 1343);
    guard(cells.sheet, permission);
    const all = cells.areas().some((area) => reachesAll(area, axis));
    if (all) setDefaultSize(cells.sheet, axis, points);
    const most = axis === 'row' ? cells.sheet.rowCount - 1 : cells.sheet.columns.length - 1;
    for (const line of lines(cells, axis, all ? most : Infinity)) set(cells.sheet, line, points);
    changed(engine);
  };
}

function fits(
  axis: 'row' | 'column',
  permission: Permission,
  fit: (sheet: Worksheet, line: number) => void,
): (cells: CellsSelf, args: readonly unknown[], engine: Engine) => void {
  return (cells, _args, engine) => {
    guard(cells.sheet, permission);
    const most = axis === 'row' ? cells.sheet.rowCount - 1 : cells.sheet.columnCount - 1;
    for (const line of lines(cells, axis, most)) fit(cells.sheet, line);
    changed(engine);
  };
}

/** Excel.RangeFormat. */
export const rangeFormatClass = defineClass<CellsSelf>({
  name: 'RangeFormat',
  get: {
    wrapText: (cells) => common(cells, (style) => style.alignment?.wrapText ?? false),
    horizontalAlignment: (cells) =>
      common(cells, (style) => horizontalName(style.alignment?.horizontal)),
    verticalAlignment: (cells) => common(cells, (style) => verticalName(style.alignment?.vertical)),
    indentLevel: (cells) => common(cells, (style) => style.alignment?.indent ?? 0),
    shrinkToFit: (cells) => common(cells, (style) => style.alignment?.shrinkToFit ?? false),
    textOrientation: (cells) => common(cells, (style) => rotation(style.alignment)),
    columnWidth: (cells) => commonSize(cells, 'column'),
    rowHeight: (cells) => commonSize(cells, 'row'),
  },
  set: {
    wrapText: aligns((value) => ({ wrapText: flagArgument(value, 'RangeFormat.wrapText') })),
    horizontalAlignment: aligns((value) => ({
      horizontal: horizontalOf(
        choiceArgument(value, 'RangeFormat.horizontalAlignment', HORIZONTAL_NAMES),
      ),
    })),
    verticalAlignment: aligns((value) => ({
      vertical: verticalOf(choiceArgument(value, 'RangeFormat.verticalAlignment', VERTICAL_NAMES)),
    })),
    indentLevel: aligns((value) => ({
      indent: wholeArgument(value, 'RangeFormat.indentLevel', 0, 250),
    })),
    shrinkToFit: aligns((value) => ({
      shrinkToFit: flagArgument(value, 'RangeFormat.shrinkToFit'),
    })),
    textOrientation: aligns((value) => ({
      textRotation: wholeArgument(value, 'RangeFormat.textOrientation', -90, 90),
    })),
    columnWidth: resizes('column', 'formatColumns', setColumnPoints),
    rowHeight: resizes('row', 'formatRows', setRowPoints),
  },
  objects: {
    font: fontObject,
    fill: fillObject,
    borders: bordersObject,
    protection: formatProtectionObject,
  },
  methods: {
    autofitRows: fits('row', 'formatRows', autofitRow),
    autofitColumns: fits('column', 'formatColumns', autofitColumn),
  },
});

function rotation(alignment: Partial<Alignment> | undefined): number {
  const own = alignment?.textRotation;
  return typeof own === 'number' ? own : own === 'vertical' ? 180 : 0;
}

/** The format of cells. */
export function formatObject(sheet: Worksheet, areas: () => readonly Area[]): HostObject {
  return rangeFormatClass.of({ sheet, areas });
}
