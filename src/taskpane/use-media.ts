import { useCallback, useSyncExternalStore } from 'react';

/** Panes at 200 % zoom, as pane.css has it: what stood side by side stands one below the other. */
export const NARROW_PANE = '(max-width: 280px)';

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
