import type { Day } from '../../programme';
import type { WorkbookView } from '../actions';
import type { Failure } from './failure';
import { IDLE, reduceJob, type JobEvent } from './job-reducer';
import { keptPicks } from './picks';
import { EVERY_TASK, type PaneState, type ProgrammeKey, type TaskFilter, type View } from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'readStarted'; readonly today: Day; readonly reading: number }
  | { readonly type: 'readEnded'; readonly reading: number; readonly view: WorkbookView }
  | { readonly type: 'readFailed'; readonly reading: number; readonly failure: Failure }
  | { readonly type: 'dayChosen'; readonly day: Day }
  | { readonly type: 'programmeChosen'; readonly key: ProgrammeKey }
  | { readonly type: 'periodChosen'; readonly period: string }
  | { readonly type: 'reportDayChosen'; readonly day: Day | null }
  | JobEvent
  | { readonly type: 'viewShown'; readonly view: View }
  /** The list is narrowed anew and shown: what a number in the overview leads to. */
  | { readonly type: 'tasksAsked'; readonly filter: Partial<TaskFilter> }
  | { readonly type: 'filterChanged'; readonly filter: Partial<TaskFilter> }
  | { readonly type: 'tasksPicked'; readonly ids: readonly string[] }
  | { readonly type: 'introduced' }
  | { readonly type: 'liveSwitched'; readonly on: boolean }
  | { readonly type: 'followFailed'; readonly failure: Failure };

/** The pane's next state. Pure: what must happen outside (reading, writing) is done by the caller. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readStarted':
      return startReading(state, event.today, event.reading);
    case 'readEnded':
      return answers(state, event.reading) ? endReading(state, event.view) : state;
    case 'readFailed':
      return answers(state, event.reading)
        ? { ...state, reading: 0, readFailure: event.failure }
        : state;
    case 'dayChosen':
      return { ...state, asOf: event.day };
    case 'programmeChosen':
      return { ...state, chosen: event.key, job: IDLE, filter: EVERY_TASK, picked: [] };
    case 'periodChosen':
      return { ...state, period: event.period, reportAsOf: null, job: IDLE };
    case 'reportDayChosen':
      return { ...state, reportAsOf: event.day, job: IDLE };
    case 'viewShown':
      return { ...state, shown: event.view };
    case 'tasksAsked':
      return { ...state, shown: 'tasks', filter: { ...EVERY_TASK, ...event.filter } };
    case 'filterChanged':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'tasksPicked':
      return { ...state, picked: event.ids, followFailure: null };
    case 'introduced':
      return { ...state, introduced: true };
    case 'liveSwitched':
      return { ...state, live: event.on, followFailure: null };
    case 'followFailed':
      return { ...state, followFailure: event.failure };
    case 'jobEnded':
      return endJob(state, event);
    default: {
      const job = reduceJob(state.job, event);
      return job === state.job ? state : { ...state, job };
    }
  }
}

/** A view of "today" moves along when midnight has passed since; a day the officer set stays. */
function startReading(state: PaneState, today: Day, reading: number): PaneState {
  const asOf = state.asOf === state.today ? today : state.asOf;
  return { ...state, today, asOf, reading };
}

function endReading(state: PaneState, view: WorkbookView): PaneState {
  const picked = keptPicks(state.picked, state.view, view);
  return { ...state, reading: 0, view, readFailure: null, picked };
}

function endJob(state: PaneState, event: Extract<JobEvent, { type: 'jobEnded' }>): PaneState {
  const { undo = state.undo, document = state.document } = event.outcome;
  return { ...state, job: reduceJob(state.job, event), undo, document };
}

function answers(state: PaneState, reading: number): boolean {
  return state.reading === reading;
}
