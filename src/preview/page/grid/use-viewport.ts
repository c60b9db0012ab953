import { useEffect, useState, type RefObject } from 'react';
import type { Viewport } from './layout';

/** Follows the scroll position and the size of a scrolling box, once a frame. */
export function useViewport(box: RefObject<HTMLDivElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 1200, height: 700 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let asked = 0;
    const read = () => {
      asked = 0;
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
      setViewport({ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight });
    };
    const ask = () => {
      asked ||= requestAnimationFrame(read);
    };
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    element.addEventListener('scroll', ask, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      element.removeEventListener('scroll', ask);
    };
  }, [box]);
  return viewport;
}
