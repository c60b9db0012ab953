import type { Area } from '../model/host-api';
import { itemsBetween, lengthOf, sizeOf, startOf, type Axis, type Span } from '../model/axis';
import type { SheetView } from '../model/sheet-view';

/** The grid's own headings, in pixels. */
export const HEADER = { width: 46, height: 22 } as const;

/** Rows and columns drawn beyond the visible ones, so that scrolling shows no blanks. */
const EXTRA = { rows: 8, columns: 3 } as const;

/** What of the sheet the window shows: scroll position and size of the scrolling box, headings included. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** One of the up to four parts that frozen panes cut a sheet into. */
export interface Region {
  readonly id: 'corner' | 'top' | 'left' | 'body';
  readonly rows: Span;
  readonly columns: Span;
  /** Sheet pixels of the region's own top left corner. */
  readonly originTop: number;
  readonly originLeft: number;
}

/** A cell, or a merged area, as a box in the pixels of its region. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that the frozen rows and columns take. */
export function frozenSize({ rows, columns, frozen }: SheetView): {
  width: number;
  height: number;
} {
  return { width: startOf(columns, frozen.columns), height: startOf(rows, frozen.rows) };
}

/** The regions to draw and which rows and columns of each are in view. */
export function regionsOf(view: SheetView, viewport: Viewport): Region[] {
  const fixed = frozenSize(view);
  const { frozen } = view;
  const still = {
    rows: { first: 0, last: frozen.rows - 1 },
    columns: { first: 0, last: frozen.columns - 1 },
  };
  const moving = {
    rows: visible(
      view.rows,
      viewport.top,
      viewport.height - HEADER.height,
      fixed.height,
      EXTRA.rows,
      frozen.rows,
    ),
    columns: visible(
      view.columns,
      viewport.left,
      viewport.width - HEADER.width,
      fixed.width,
      EXTRA.columns,
      frozen.columns,
    ),
  };
  const regions: Region[] = [
    { id: 'corner', rows: still.rows, columns: still.columns, originTop: 0, originLeft: 0 },
    { id: 'top', rows: still.rows, columns: moving.columns, originTop: 0, originLeft: fixed.width },
    {
      id: 'left',
      rows: moving.rows,
      columns: still.columns,
      originTop: fixed.height,
      originLeft: 0,
    },
    {
      id: 'body',
      rows: moving.rows,
      columns: moving.columns,
      originTop: fixed.height,
      originLeft: fixed.width,
    },
  ];
  return regions.filter(
    ({ rows, columns }) => rows.last >= rows.first && columns.last >= columns.first,
  );
}

function visible(
  axis: Axis,
  scroll: number,
  room: number,
  fixed: number,
  extra: number,
  from: number,
): Span {
  return itemsBetween(axis, fixed + scroll, scroll + Math.max(room, 1), extra, from);
}

/** The box of an area inside a region; areas that reach beyond the region keep their full size. */
export function boxOf(view: SheetView, region: Region, area: Area): Box {
  return {
    top: startOf(view.rows, area.top) - region.originTop,
    left: startOf(view.columns, area.left) - region.originLeft,
    width: sizeOf(view.columns, area.left, area.right),
    height: sizeOf(view.rows, area.top, area.bottom),
  };
}

/** Where an area stands in the scrolling box as it is scrolled now, headings included. */
export function screenBox(view: SheetView, viewport: Viewport, area: Area): Box {
  const top = startOf(view.rows, area.top) - (area.top < view.frozen.rows ? 0 : viewport.top);
  const left =
    startOf(view.columns, area.left) - (area.left < view.frozen.columns ? 0 : viewport.left);
  return {
    top: HEADER.height + top,
    left: HEADER.width + left,
    width: sizeOf(view.columns, area.left, area.right),
    height: sizeOf(view.rows, area.top, area.bottom),
  };
}

/** The scroll position, changed as little as needed, at which an area is in view. */
export function scrollToShow(
  view: SheetView,
  viewport: Viewport,
  area: Area,
): { top: number; left: number } {
  const fixed = frozenSize(view);
  return {
    top:
      area.top < view.frozen.rows
        ? viewport.top
        : reveal(
            view.rows,
            area.top,
            area.bottom,
            viewport.top,
            fixed.height,
            viewport.height - HEADER.height,
          ),
    left:
      area.left < view.frozen.columns
        ? viewport.left
        : reveal(
            view.columns,
            area.left,
            area.right,
            viewport.left,
            fixed.width,
            viewport.width - HEADER.width,
          ),
  };
}

function reveal(
  axis: Axis,
  first: number,
  last: number,
  scroll: number,
  fixed: number,
  room: number,
): number {
  const start = startOf(axis, first);
  const end = Math.min(startOf(axis, last + 1), start + room - fixed);
  if (start - scroll < fixed) return start - fixed;
  return end - scroll > room ? Math.min(end - room, lengthOf(axis)) : scroll;
}
