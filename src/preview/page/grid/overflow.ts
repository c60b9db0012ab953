import { sizeOf } from '../model/axis';
import type { Placement } from '../model/cell-style';
import type { SheetView } from '../model/sheet-view';

/** How far a text may run over into the empty cells beside it, in pixels. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

const NONE: Overflow = { left: 0, right: 0 };
/** A text never runs over more cells than this. */
const FARTHEST = 40;

/**
 * Excel lets a text that is not wrapped run over into empty neighbours; numbers and merged cells do not.
 * `needed` is the text's width in pixels.
 */
export function overflowOf(
  view: SheetView,
  row: number,
  column: number,
  placement: Placement,
  needed: number,
): Overflow {
  const missing = needed - sizeOf(view.columns, column);
  if (missing <= 0 || placement.wrap || view.merges.at(row, column)) return NONE;
  const { horizontal } = placement;
  return {
    left:
      horizontal === 'left'
        ? 0
        : room(view, row, column, -1, horizontal === 'center' ? missing / 2 : missing),
    right:
      horizontal === 'right'
        ? 0
        : room(view, row, column, 1, horizontal === 'center' ? missing / 2 : missing),
  };
}

function room(view: SheetView, row: number, column: number, step: 1 | -1, wanted: number): number {
  let found = 0;
  for (let away = 1; away <= FARTHEST && found < wanted; away += 1) {
    const next = column + away * step;
    if (next < 0 || next >= view.columns.count) break;
    if (view.filled(row, next) || view.merges.at(row, next)) break;
    found += sizeOf(view.columns, next);
  }
  return found;
}
