import { useRef, type PointerEvent, type MouseEvent } from 'react';
import { readAddress, type CellRef } from '../model/address';
import { extendTo, selectCell, type Selection } from '../model/selection';
import type { SheetView } from '../model/sheet-view';

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selecting with the mouse: click, Shift+click, drag, a click on a heading; a double click edits. */
export function usePointer(
  view: SheetView,
  selection: Selection,
  onSelect: (selection: Selection) => void,
  onEdit: (cell: CellRef) => void,
): PointerHandlers {
  const dragging = useRef(false);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const cell = cellAt(event.target);
      if (cell) {
        dragging.current = true;
        onSelect(event.shiftKey ? extendTo(view, selection, cell) : selectCell(view, cell));
        return;
      }
      const whole = headingAt(event.target, view);
      if (whole) onSelect(whole);
    },
    onPointerMove: (event) => {
      if (!dragging.current || event.buttons === 0) return;
      const cell = cellAt(document.elementFromPoint(event.clientX, event.clientY));
      if (cell) onSelect(extendTo(view, selection, cell));
    },
    onPointerUp: () => {
      dragging.current = false;
    },
    onDoubleClick: (event) => {
      const cell = cellAt(event.target);
      if (cell) onEdit(cell);
    },
  };
}

function cellAt(target: EventTarget | null): CellRef | null {
  const element = target instanceof Element ? target.closest('[data-address]') : null;
  return element ? readAddress(element.getAttribute('data-address') ?? '') : null;
}

/** A whole column, row or sheet, for a click on its heading. */
function headingAt(target: EventTarget, { rows, columns }: SheetView): Selection | null {
  const element = target instanceof Element ? target.closest('[data-heading]') : null;
  if (!element) return null;
  const kind = element.getAttribute('data-heading');
  const index = Number(element.getAttribute('data-index') ?? 0);
  const all = { top: 0, left: 0, bottom: rows.count - 1, right: columns.count - 1 };
  const area =
    kind === 'row'
      ? { ...all, top: index, bottom: index }
      : kind === 'column'
        ? { ...all, left: index, right: index }
        : all;
  return { active: { row: area.top, column: area.left }, area };
}
