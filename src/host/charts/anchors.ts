import type { Worksheet } from '@cj-tech-master/excelts';
import { columnPoints, rowPoints } from '../cells/sizes';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import type { Shift } from '../cells/shift';
import type { Area } from '../types';
import type { HostChart } from './model';

/** A rectangle on a sheet, in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = 9_525;

type Anchor = HostChart['range']['tl'];
type Axis = 'row' | 'column';

/** Where a chart stands. Charts move and grow with their cells unless their file says otherwise. */
export function boxOf({ worksheet, range }: HostChart): Box {
  const { tl, br, pos, ext } = range;
  const left = pos ? pos.x / EMU_PER_POINT : pointsTo(worksheet, 'column', tl);
  const top = pos ? pos.y / EMU_PER_POINT : pointsTo(worksheet, 'row', tl);
  if (br) {
    const right = pointsTo(worksheet, 'column', br);
    return { left, top, width: right - left, height: pointsTo(worksheet, 'row', br) - top };
  }
  return { left, top, ...extent(ext) };
}

/** The library keeps extents in EMU, and in pixels where it read them from a file. */
function extent(ext: object | undefined): { width: number; height: number } {
  const { cx, cy, width, height } = (ext ?? {}) as Partial<Record<string, number>>;
  const points = (emu: number | undefined, pixels: number | undefined): number =>
    (emu ?? (pixels ?? 0) * EMU_PER_PIXEL) / EMU_PER_POINT;
  return { width: points(cx, width), height: points(cy, height) };
}

/** Puts a chart where it is wanted; it then moves and grows with the cells under it. */
export function setBox(chart: HostChart, { left, top, width, height }: Box): void {
  const { worksheet, range } = chart;
  const first = range.tl.clone(worksheet);
  const last = range.tl.clone(worksheet);
  anchorAt(worksheet, first, left, top);
  anchorAt(worksheet, last, left + width, top + height);
  chart.range = { tl: first, br: last, editAs: 'twoCell' };
}

/** Puts a chart exactly over cells. */
export function coverArea(chart: HostChart, { top, left, bottom, right }: Area): void {
  const { worksheet, range } = chart;
  const first = range.tl.clone(worksheet);
  const last = range.tl.clone(worksheet);
  const corner = (row: number, column: number): Anchor['model'] => ({
    nativeRow: row,
    nativeRowOff: 0,
    nativeCol: column,
    nativeColOff: 0,
  });
  first.model = corner(top, left);
  last.model = corner(bottom + 1, right + 1);
  chart.range = { tl: first, br: last, editAs: 'twoCell' };
}

/** Moves a sheet's charts along with whole rows or columns that were inserted or deleted. */
export function shiftCharts(sheet: Worksheet, shift: Shift): void {
  const [at, offset] =
    shift.along === 'rows'
      ? (['nativeRow', 'nativeRowOff'] as const)
      : (['nativeCol', 'nativeColOff'] as const);
  const { area, kind, along } = shift;
  const [from, to] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (const { range } of sheet.getCharts()) {
    if (range.pos) continue;
    const ends = range.br ? [range.tl, range.br] : [range.tl];
    for (const end of ends) {
      const isEdge = end === range.br && end[offset] === 0;
      const line = isEdge ? end[at] - 1 : end[at];
      if (line < from) continue;
      if (kind === 'insert') end[at] += to - from + 1;
      else if (line > to) end[at] -= to - from + 1;
      else Object.assign(end, { [at]: from, [offset]: 0 });
    }
  }
}

function pointsTo(sheet: Worksheet, axis: Axis, anchor: Anchor): number {
  const line = axis === 'row' ? anchor.nativeRow : anchor.nativeCol;
  const offset = axis === 'row' ? anchor.nativeRowOff : anchor.nativeColOff;
  let points = 0;
  for (let i = 0; i < line; i++) points += sizeOf(sheet, axis, i);
  return points + Math.min(offset / EMU_PER_POINT, sizeOf(sheet, axis, line));
}

function anchorAt(sheet: Worksheet, anchor: Anchor, x: number, y: number): void {
  const column = lineAt(sheet, 'column', x, MAX_COLUMNS);
  const row = lineAt(sheet, 'row', y, MAX_ROWS);
  anchor.model = {
    nativeCol: column.line,
    nativeColOff: column.offset,
    nativeRow: row.line,
    nativeRowOff: row.offset,
  };
}

/** The row or column at a distance from the sheet's edge, and how far into it, in EMU. */
function lineAt(
  sheet: Worksheet,
  axis: Axis,
  points: number,
  count: number,
): { line: number; offset: number } {
  let rest = Math.max(0, points);
  for (let line = 0; line < count - 1; line++) {
    const size = sizeOf(sheet, axis, line);
    if (rest < size) return { line, offset: Math.round(rest * EMU_PER_POINT) };
    rest -= size;
  }
  return { line: count - 1, offset: 0 };
}

function sizeOf(sheet: Worksheet, axis: Axis, line: number): number {
  return axis === 'row' ? rowPoints(sheet, line) : columnPoints(sheet, line);
}
