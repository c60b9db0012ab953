import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { rowAt } from './rows';

/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const MARGIN = 6;

/** Which rows of a long list to draw. */
export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>;
  /** First row to draw, 0-based. */
  readonly first: number;
  /** The row after the last to draw. */
  readonly last: number;
  /** Scrolls the page just far enough that a row is in sight. */
  readonly reveal: (row: number) => void;
}

/** Watches which rows of a list are in sight as the page scrolls; `offsets` as offsetsOf gives them. */
export function useRowWindow(offsets: readonly number[]): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 12 });
  const count = offsets.length - 1;
  const measure = useCallback(() => {
    if (box.current === null) return;
    const above = -box.current.getBoundingClientRect().top;
    const first = rowAt(offsets, above);
    const last = rowAt(offsets, above + window.innerHeight) + 1;
    setSight((old) => (old.first === first && old.last === last ? old : { first, last }));
  }, [offsets]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [measure]);
  const reveal = useCallback(
    (row: number) => {
      if (box.current === null) return;
      const { top } = box.current.getBoundingClientRect();
      const from = top + (offsets[row] ?? 0);
      const to = top + (offsets[row + 1] ?? 0);
      const head = edgeOf('.head')?.bottom ?? 0;
      const foot = edgeOf('.picked')?.top ?? window.innerHeight;
      if (from < head) window.scrollBy(0, from - head);
      else if (to > foot) window.scrollBy(0, Math.min(to - foot, from - head));
    },
    [offsets],
  );
  return {
    box,
    first: Math.min(Math.max(0, sight.first - MARGIN), count),
    last: Math.min(count, sight.last + MARGIN),
    reveal,
  };
}

/** Where a part lies that stands over the page as it scrolls; undefined where it is not drawn. */
function edgeOf(selector: string): DOMRect | undefined {
  return document.querySelector(selector)?.getBoundingClientRect();
}
