import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { TableWatch } from '../../excel/follow/live';
import type { PaneActions } from '../actions';
import { failureOf } from './failure';
import type { PaneEvent } from './reducer';
import type { PaneState } from './state';

/** Runs an action so that what it writes itself does not count as a change to follow. */
export type During = <T>(action: () => Promise<T>) => Promise<T>;

/**
 * Reads the view again soon after the programme sheets changed, by whomever, while the officer wants it. The handlers
 * in Excel go when it is switched off and when the pane closes.
 */
export function useLive(
  actions: PaneActions,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
  read: () => void,
): During {
  const watch = useRef<Pick<TableWatch, 'during'> | null>(null);
  const sheets = useRef<readonly string[]>([]);
  useEffect(() => {
    sheets.current = (state.view?.programmes ?? []).map(({ programme }) => programme.sheet);
  });
  const on = state.live && state.view !== null;
  useEffect(() => {
    if (!on) return undefined;
    let over = false;
    const fail = (thrown: unknown) => {
      if (!over) dispatch({ type: 'followFailed', failure: failureOf(thrown) });
    };
    const watching = actions.watchTables({
      sheets: () => sheets.current,
      onChange: () => read(),
    });
    watching.then((started) => (watch.current = started)).catch(fail);
    const stop = () => {
      if (over) return;
      over = true;
      watch.current = null;
      watching.then((started) => started.stop()).catch(fail);
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [actions, dispatch, read, on]);
  return useCallback((action) => watch.current?.during(action) ?? action(), []);
}
