import { useCallback, useReducer, type Dispatch } from 'react';
import type { Day } from '../../programme';
import type { PaneActions } from '../actions';
import { readPreferences } from '../preferences';
import { failureOf } from './failure';
import { reduce, type PaneEvent } from './reducer';
import { initialState, type PaneState } from './state';
import { useJobs, type Jobs } from './use-jobs';
import { useLive } from './use-live';
import { useReading, type Read } from './use-reading';
import { useSheet } from './use-sheet';

/** The pane's state and what its controls call. */
export interface Pane extends Jobs {
  /** For parts that follow the workbook by themselves. */
  readonly actions: PaneActions;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly read: Read;
  readonly openSheet: (sheet: string) => void;
  readonly openCell: (sheet: string, address: string) => void;
}

/** Joins the pure reducer to the workbook: reads at start and when the table changes, writes on request, turns failures into sentences. */
export function usePane(actions: PaneActions, clock: () => Day): Pane {
  const [state, dispatch] = useReducer(reduce, undefined, () => ({
    ...initialState(clock()),
    ...readPreferences(),
  }));
  const read = useReading(actions, clock, state, dispatch);
  const during = useLive(actions, clock, state, dispatch);
  useSheet(actions, state, dispatch);
  const jobs = useJobs(actions, dispatch, read, during);
  const guard = useCallback((work: Promise<void>) => {
    work.catch((thrown: unknown) => dispatch({ type: 'jobFailed', failure: failureOf(thrown) }));
  }, []);
  return {
    ...jobs,
    actions,
    state,
    dispatch,
    read,
    openSheet: (sheet) => guard(actions.activateSheet(sheet)),
    openCell: (sheet, address) => guard(actions.selectCell(sheet, address)),
  };
}
