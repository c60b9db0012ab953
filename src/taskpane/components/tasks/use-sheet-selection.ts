import { useEffect, useRef } from 'react';
import type { Programme } from '../../../programme';
import { failureOf } from '../../state/failure';
import type { Pane } from '../../state/use-pane';

/** Follows the officer's selection in the workbook: its tasks become the picked ones while the part is shown. */
export function useSheetSelection({ actions, dispatch }: Pane, shown: Programme): void {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    let over = false;
    const fail = (thrown: unknown) => {
      if (!over) dispatch({ type: 'followFailed', failure: failureOf(thrown) });
    };
    const follow = async () => {
      const { sheet, tasks } = await actions.selectedTasks([latest.current]);
      if (over || sheet !== latest.current.sheet) return;
      dispatch({ type: 'tasksPicked', ids: tasks.map(({ id }) => id) });
    };
    const watching = actions.watchSelection({
      sheets: () => [latest.current.sheet],
      onSelect: () => void follow().catch(fail),
    });
    watching.catch(fail);
    const stop = () => {
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
