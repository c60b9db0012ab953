import { useCallback, useEffect, useRef, useState } from 'react';
import type { Programme, Task } from '../../../programme';
import { failureOf } from '../../state/failure';
import type { Pane } from '../../state/use-pane';
import { ownSelections } from './own-selections';

/** The picks of the list as the workbook shows them. */
export interface SheetSelection {
  /** Selects the rows of these tasks in the workbook; nothing where there are none. */
  readonly select: (tasks: readonly Task[]) => void;
  /** Whether some of the rows last asked for could not be selected. */
  readonly partly: boolean;
}

/**
 * Follows the officer's selection in the workbook where that is wanted: one task is opened, several become the picked
 * ones while the part is shown. What the pane selects there itself is not followed: it could take tasks away that are
 * picked already.
 */
export function useSheetSelection(
  { actions, dispatch }: Pane,
  shown: Programme,
  follows: boolean,
): SheetSelection {
  const latest = useRef(shown);
  const [own] = useState(ownSelections);
  const [partly, setPartly] = useState(false);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    if (!follows) return undefined;
    let over = false;
    const fail = (thrown: unknown) => {
      if (!over) dispatch({ type: 'followFailed', failure: failureOf(thrown) });
    };
    const follow = async () => {
      const { sheet, tasks } = await actions.selectedTasks([latest.current]);
      if (over) return;
      const ids = tasks.map(({ id }) => id);
      if (own.isOwn(ids) || sheet !== latest.current.sheet) return;
      const [only] = ids;
      if (ids.length > 1) dispatch({ type: 'tasksPicked', ids });
      else if (only !== undefined) dispatch({ type: 'taskOpened', id: only });
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
  }, [actions, dispatch, follows, own]);
  const select = useCallback(
    (tasks: readonly Task[]) => {
      const answer = own.ask(tasks.map(({ id }) => id));
      actions
        .selectTasks(latest.current, tasks)
        .then((selected) => {
          answer(selected.map(({ id }) => id));
          setPartly(selected.length < tasks.length);
        })
        .catch((thrown: unknown) => {
          answer();
          dispatch({ type: 'jobFailed', failure: failureOf(thrown) });
        });
    },
    [actions, dispatch, own],
  );
  return { select, partly };
}
