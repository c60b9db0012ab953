import { useEffect, useRef, type Dispatch } from 'react';
import type { PaneActions } from '../actions';
import { failureOf } from './failure';
import type { PaneEvent } from './reducer';
import type { PaneState } from './state';

/** Tells on which sheet the officer stands, at the start and whenever he goes to another one. */
export function useSheet(
  actions: PaneActions,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): void {
  const sheets = useRef<readonly string[]>([]);
  useEffect(() => {
    sheets.current = (state.view?.programmes ?? []).map(({ programme }) => programme.sheet);
  });
  useEffect(() => {
    let over = false;
    const fail = (thrown: unknown) => {
      if (!over) dispatch({ type: 'followFailed', failure: failureOf(thrown) });
    };
    const tell = (sheet: string) => {
      if (!over) dispatch({ type: 'sheetActivated', sheet });
    };
    actions.activeSheet().then(tell).catch(fail);
    const watching = actions.watchSelection({
      sheets: () => sheets.current,
      onSelect: ({ sheet }) => tell(sheet),
    });
    watching.catch(fail);
    const stop = () => {
      if (over) return;
      over = true;
      watching.then((watch) => watch.stop()).catch(fail);
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [actions, dispatch]);
}
