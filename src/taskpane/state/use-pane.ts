import { useCallback, useReducer, type Dispatch } from 'react';
import type { Day } from '../../programme';
import type { PaneActions } from '../actions';
import { failureOf } from './failure';
import { reduce, type PaneEvent } from './reducer';
import { initialState, type PaneState } from './state';
import { useJobs, type Jobs } from './use-jobs';
import { useReading, type Read } from './use-reading';

/** The pane's state and what its controls call. */
export interface Pane extends Jobs {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly read: Read;
  readonly openSheet: (sheet: string) => void;
  readonly openCell: (sheet: string, address: string) => void;
}

/** Joins the pure reducer to the workbook: reads at start, writes on request, turns failures into sentences. */
export function usePane(actions: PaneActions, clock: () => Day): Pane {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(clock()));
  const read = useReading(actions, clock, state, dispatch);
  const jobs = useJobs(actions, dispatch, read);
  const guard = useCallback((work: Promise<void>) => {
    work.catch((thrown: unknown) => dispatch({ type: 'jobFailed', failure: failureOf(thrown) }));
  }, []);
  return {
    ...jobs,
    state,
    dispatch,
    read,
    openSheet: (sheet) => guard(actions.activateSheet(sheet)),
    openCell: (sheet, address) => guard(actions.selectCell(sheet, address)),
  };
}
