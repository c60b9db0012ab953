import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { Following } from '../../excel/follow/follower';
import type { Day } from '../../programme';
import type { PaneActions } from '../actions';
import { failureOf } from './failure';
import { daysOf, type PaneEvent } from './reducer';
import type { PaneState } from './state';

/** Runs an action so that what it writes itself does not count as a change to follow. */
export type During = <T>(action: () => Promise<T>) => Promise<T>;

/**
 * Keeps the view up to date soon after the programme sheets changed, by whomever, while the officer wants it. The
 * handlers in Excel go when it is switched off and when the pane closes.
 */
export function useLive(
  actions: PaneActions,
  clock: () => Day,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): During {
  const following = useRef<Following | null>(null);
  const shown = useRef(state);
  useEffect(() => {
    shown.current = state;
  });
  const on = state.live && state.view !== null;
  useEffect(() => {
    if (!on) return undefined;
    let over = false;
    const fail = (thrown: unknown) => {
      if (!over) dispatch({ type: 'followFailed', failure: failureOf(thrown) });
    };
    const beginning = actions.followTables({
      days: () => daysOf(shown.current, clock()),
      onView: (view, days) => dispatch({ type: 'viewFollowed', view, days }),
    });
    beginning.then((begun) => (following.current = begun)).catch(fail);
    const stop = () => {
      if (over) return;
      over = true;
      following.current = null;
      beginning.then((begun) => begun.stop()).catch(fail);
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [actions, clock, dispatch, on]);
  return useCallback((action) => following.current?.during(action) ?? action(), []);
}
