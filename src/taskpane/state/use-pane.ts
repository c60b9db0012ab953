import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { Day } from '../../programme';
import type { PaneActions, ProgrammeReading, ReportRequest } from '../actions';
import { failureOf } from './failure';
import { reduce, type PaneEvent } from './reducer';
import { chosenPeriod, chosenProgramme, reportAsOf } from './selectors';
import { initialState, type PaneState } from './state';

/** The pane's state and what its controls call. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Reads the workbook again (for `day` if given, else for the day shown). */
  readonly read: (day?: Day) => void;
  readonly createReport: () => void;
  readonly stopReport: () => void;
  readonly openSheet: (sheet: string) => void;
  readonly openCell: (sheet: string, address: string) => void;
}

/** Joins the pure reducer to the workbook: reads at start, writes on request, turns failures into sentences. */
export function usePane(actions: PaneActions, clock: () => Day): Pane {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(clock()));
  const read = useReading(actions, clock, state, dispatch);
  const { createReport, stopReport } = useReport(actions, clock, state, dispatch);
  const guard = useCallback((work: Promise<void>) => {
    work.catch((thrown: unknown) => dispatch({ type: 'reportFailed', failure: failureOf(thrown) }));
  }, []);
  return {
    state,
    dispatch,
    read,
    createReport,
    stopReport,
    openSheet: (sheet) => guard(actions.activateSheet(sheet)),
    openCell: (sheet, address) => guard(actions.selectCell(sheet, address)),
  };
}

function useReading(
  actions: PaneActions,
  clock: () => Day,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): Pane['read'] {
  const count = useRef(0);
  const shown = useRef(state);
  useEffect(() => {
    shown.current = state;
  });
  const read = useCallback(
    (day?: Day) => {
      const reading = (count.current += 1);
      const today = clock();
      if (day !== undefined) dispatch({ type: 'dayChosen', day });
      dispatch({ type: 'readStarted', today, reading });
      const before = shown.current;
      const asOf = day ?? (before.asOf === before.today ? today : before.asOf);
      actions
        .loadView({ asOf, today })
        .then((view) => dispatch({ type: 'readEnded', reading, view }))
        .catch((thrown: unknown) =>
          dispatch({ type: 'readFailed', reading, failure: failureOf(thrown) }),
        );
    },
    [actions, clock, dispatch],
  );
  useEffect(() => read(), [read]);
  return read;
}

function useReport(
  actions: PaneActions,
  clock: () => Day,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): Pick<Pane, 'createReport' | 'stopReport'> {
  const running = useRef<AbortController | null>(null);
  const createReport = () => {
    const chosen = chosenProgramme(state);
    if (chosen === null || running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'reportStarted' });
    actions
      .createReport(requestOf(state, chosen, clock()), {
        onProgress: (step, share) =>
          dispatch({ type: 'reportProgressed', progress: { step, share } }),
        signal: controller.signal,
      })
      .then((report) => dispatch({ type: 'reportEnded', report }))
      .catch((thrown: unknown) => dispatch({ type: 'reportFailed', failure: failureOf(thrown) }))
      .finally(() => (running.current = null));
  };
  const stopReport = () => {
    running.current?.abort();
    dispatch({ type: 'reportStopping' });
  };
  return { createReport, stopReport };
}

function requestOf(state: PaneState, { programme }: ProgrammeReading, today: Day): ReportRequest {
  return {
    period: chosenPeriod(state),
    asOf: reportAsOf(state),
    today,
    sheet: programme.sheet,
    row: programme.frame.headerTop,
  };
}
