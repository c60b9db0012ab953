import { useRef, type Dispatch } from 'react';
import type { Watch } from '../../excel';
import type { PaneActions } from '../actions';
import { failureOf, isCancelled } from './failure';
import type { PaneEvent } from './reducer';
import { questionOf } from './question';
import type { Answers, JobName, Outcome, Place } from './state';
import type { During } from './use-live';

/** A piece of work on the workbook, asked for by a control. */
export interface JobOrder {
  readonly name: JobName;
  /** Ids of the tasks whose rows show how it goes; left out: the head of the pane does. */
  readonly at?: Place;
  /** Does it; a rejection is shown as a failure, one that bears a question is asked. */
  readonly work: (actions: PaneActions, watch: Watch) => Promise<Outcome>;
  /** Whether the view is to be read again afterwards: the work changed what the view is made of. */
  readonly changesView?: boolean;
  /** What the officer answered to its questions so far. */
  readonly answers?: Answers;
}

/** Starts work and stops it. */
export interface Jobs {
  /** Starts the work, unless other work is under way. */
  readonly run: (order: JobOrder) => void;
  readonly stop: () => void;
}

/** Runs one job at a time over the workbook and tells the pane's state how it goes. */
export function useJobs(
  actions: PaneActions,
  dispatch: Dispatch<PaneEvent>,
  read: () => void,
  during: During,
): Jobs {
  const running = useRef<AbortController | null>(null);
  const run = ({ name, at = [], work, changesView = false, answers = {} }: JobOrder) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'jobStarted', name, at });
    const watch: Watch = {
      onProgress: (step, share) => dispatch({ type: 'jobProgressed', progress: { step, share } }),
      signal: controller.signal,
    };
    during(() => work(actions, watch))
      .then((outcome) => {
        dispatch({ type: 'jobEnded', outcome, at });
        if (changesView) read();
      })
      .catch((thrown: unknown) => {
        const question = questionOf(thrown);
        if (question) dispatch({ type: 'jobAsked', name, question, answers });
        else if (isCancelled(thrown))
          dispatch({ type: 'jobStopped', sentence: failureOf(thrown).sentence });
        else dispatch({ type: 'jobFailed', failure: failureOf(thrown) });
      })
      .finally(() => (running.current = null));
  };
  const stop = () => {
    running.current?.abort();
    dispatch({ type: 'jobStopping' });
  };
  return { run, stop };
}
