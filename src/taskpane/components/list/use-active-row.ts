import { useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { nearestTask, placeOf, type ActiveRow, type Row } from './rows';

/** How far the keys move. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** The one row of a list whose controls are in the way of Tab. */
export interface ActiveRowOfList {
  /** Its place, 0-based. */
  readonly at: number;
  /** Where a key leads from it; null for keys that do not move. */
  readonly moved: (key: string) => number | null;
  /** Makes the row at that place the active one and brings the keyboard to it. */
  readonly go: (place: number) => void;
  /** Told when a row gets the focus. */
  readonly onRowFocus: (id: string, place: number) => void;
  /** Of the list. */
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps one row in the way of Tab: the one that has or had the focus, wherever the list moves it, else the one whose
 * details stand open. The list draws it also where it is out of sight, so that the focus never falls with it.
 */
export function useActiveRow(
  box: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  open: string | null,
  opened: number,
): ActiveRowOfList {
  const [active, setActive] = useState<ActiveRow>({ id: null, place: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const [seen, setSeen] = useState(open);
  const wanted = useRef(false);
  const at = useMemo(() => placeOf(rows, active), [rows, active]);
  if (seen !== open) {
    setSeen(open);
    // The row under the keyboard stays in the way of Tab, whatever is opened from the workbook.
    if (opened >= 0 && !hasFocus) setActive({ id: open, place: opened });
  }
  // Within the step that draws the row: what is drawn later may take away the row that had the focus.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const row = box.current?.querySelector<HTMLElement>('[data-active] .task-main');
    row?.focus({ preventScroll: true });
  });
  return {
    at,
    moved: (key) => {
      const move = MOVES[key];
      return move === undefined ? null : nearestTask(rows, at + move, move < 0);
    },
    go: (place) => {
      wanted.current = true;
      setActive({ id: null, place });
    },
    onRowFocus: (id, place) => setActive({ id, place }),
    onFocus: () => setHasFocus(true),
    onBlur: ({ currentTarget, relatedTarget }) =>
      setHasFocus(currentTarget.contains(relatedTarget)),
  };
}
