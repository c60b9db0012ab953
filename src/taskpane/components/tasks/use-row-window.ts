import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const MARGIN = 6;

/** Which rows of a scrolling list of equal rows to draw. */
export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** First row to draw, 0-based. */
  readonly first: number;
  /** The row after the last to draw. */
  readonly last: number;
  /** Scrolls just far enough that a row is wholly in sight. */
  readonly reveal: (row: number) => void;
}

/** Watches a scrolling box of `count` rows of `height` pixels each. */
export function useRowWindow(count: number, height: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, rows: 12 });
  const measure = useCallback(() => {
    if (box.current === null) return;
    const first = Math.floor(box.current.scrollTop / height);
    const rows = Math.ceil(box.current.clientHeight / height) + 1;
    setSight((old) => (old.first === first && old.rows === rows ? old : { first, rows }));
  }, [height]);
  useLayoutEffect(measure, [measure, count]);
  const reveal = useCallback(
    (row: number) => {
      const element = box.current;
      if (element === null) return;
      const top = row * height;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + height > element.scrollTop + element.clientHeight)
        element.scrollTop = top + height - element.clientHeight;
    },
    [height],
  );
  return {
    box,
    onScroll: measure,
    first: Math.min(Math.max(0, sight.first - MARGIN), count),
    last: Math.min(count, sight.first + sight.rows + MARGIN),
    reveal,
  };
}
