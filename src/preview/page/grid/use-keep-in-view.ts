import { useEffect, useRef, type RefObject } from 'react';
import type { CellRef } from '../model/address';
import { areaOf, type Selection } from '../model/selection';
import type { SheetView } from '../model/sheet-view';
import { scrollToShow } from './layout';

/** Whole columns and rows are longer than this: the grid then stays at their active cell. */
const LONG = 1000;

/** Scrolls to the selection's moving end when it changes; not when the user scrolls away from it. */
export function useKeepInView(
  box: RefObject<HTMLDivElement | null>,
  view: SheetView,
  selection: Selection,
): void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const { row, column } = movingEnd(view, selection);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const now = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    };
    const target = { top: row, left: column, bottom: row, right: column };
    element.scrollTo(scrollToShow(latest.current, now, target));
  }, [box, row, column]);
}

/** The corner opposite the active cell, which Shift+arrow and dragging move; a merged area stays at its start. */
function movingEnd(view: SheetView, { active, area }: Selection): CellRef {
  const own = areaOf(view, active);
  const alone = own.bottom === area.bottom && own.right === area.right && own.top === area.top;
  if (alone || area.bottom - area.top > LONG || area.right - area.left > LONG) return active;
  return {
    row: active.row > area.top ? area.top : area.bottom,
    column: active.column > area.left ? area.left : area.right,
  };
}
