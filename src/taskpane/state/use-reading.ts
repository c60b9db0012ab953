import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { Day } from '../../programme';
import type { PaneActions } from '../actions';
import { failureOf } from './failure';
import { daysOf, type PaneEvent } from './reducer';
import type { PaneState } from './state';

/** Reads the workbook again, for `day` if given, else for the day shown. */
export type Read = (day?: Day) => void;

/** Reads the workbook at start and whenever asked; only the answer to the latest question is taken. */
export function useReading(
  actions: PaneActions,
  clock: () => Day,
  state: PaneState,
  dispatch: Dispatch<PaneEvent>,
): Read {
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
      const days = daysOf(before, today);
      actions
        .loadView(day === undefined ? days : { ...days, asOf: day })
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
