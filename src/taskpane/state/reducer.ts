import type { Day } from '../../programme';
import type { ViewDays } from '../../excel';
import type { WorkbookView } from '../actions';
import type { Failure } from './failure';
import { IDLE, reduceJob, type JobEvent } from './job-reducer';
import { keptPicks } from './picks';
import type { OfferedKind } from '../../report/offered-period';
import { chosenPeriod, hasUnsaved } from './selectors';
import type { TypedSettings } from './settings-draft';
import { followedKey, keyOnSheet } from './programme-keys';
import {
  EVERY_TASK,
  type Own,
  type PaneState,
  type ProgrammeKey,
  type Sort,
  type TaskFilter,
  type Urging,
  type View,
} from './state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'readStarted'; readonly today: Day; readonly reading: number }
  | { readonly type: 'readEnded'; readonly reading: number; readonly view: WorkbookView }
  /** The table changed and the view with it; nobody asked for it. */
  | { readonly type: 'viewFollowed'; readonly view: WorkbookView; readonly days: ViewDays }
  | { readonly type: 'readFailed'; readonly reading: number; readonly failure: Failure }
  | { readonly type: 'dayChosen'; readonly day: Day }
  | { readonly type: 'programmeChosen'; readonly key: ProgrammeKey }
  /** The officer stands on another sheet of the workbook. */
  | { readonly type: 'sheetActivated'; readonly sheet: string }
  | { readonly type: 'periodChosen'; readonly period: string | null }
  /** Two days of the officer's own are to be the period: the report's view asks for them. */
  | { readonly type: 'daysAsked' }
  /** The kind of period last reported, on which the main button stands from now on. */
  | { readonly type: 'kindUsed'; readonly kind: OfferedKind }
  | { readonly type: 'urgingChosen'; readonly urging: Urging }
  | { readonly type: 'reportDayChosen'; readonly day: Day | null }
  | JobEvent
  | { readonly type: 'viewShown'; readonly view: View }
  /** The list is narrowed anew and shown: what a number in the overview leads to. */
  | { readonly type: 'tasksAsked'; readonly filter: Partial<TaskFilter> }
  | { readonly type: 'filterChanged'; readonly filter: Partial<TaskFilter> }
  | { readonly type: 'sortChosen'; readonly sort: Sort }
  | { readonly type: 'ownChosen'; readonly own: Own | null }
  | { readonly type: 'taskOpened'; readonly id: string | null }
  | { readonly type: 'tasksPicked'; readonly ids: readonly string[] }
  | { readonly type: 'settingsTyped'; readonly typed: TypedSettings | null }
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
    case 'viewFollowed':
      return followView(state, event);
    case 'readFailed':
      return answers(state, event.reading)
        ? { ...state, reading: 0, readFailure: event.failure }
        : state;
    case 'dayChosen':
      return { ...state, asOf: event.day };
    case 'programmeChosen':
      return { ...state, ...ANOTHER_PROGRAMME, chosen: event.key };
    case 'sheetActivated':
      return standOn(state, event.sheet);
    case 'kindUsed':
      return { ...state, kind: event.kind };
    case 'urgingChosen':
      return { ...state, urging: event.urging };
    case 'periodChosen':
      return { ...state, period: event.period, reportAsOf: null, job: IDLE };
    case 'daysAsked':
      return askDays(state);
    case 'reportDayChosen':
      return { ...state, reportAsOf: event.day, job: IDLE };
    case 'viewShown':
      return { ...state, shown: event.view, open: null };
    case 'tasksAsked':
      return {
        ...state,
        shown: 'tasks',
        filter: { ...EVERY_TASK, ...event.filter },
        open: null,
        picked: [],
      };
    case 'sortChosen':
      return { ...state, sort: event.sort };
    case 'ownChosen':
      return { ...state, own: event.own, open: null };
    case 'taskOpened':
      return { ...state, open: event.id };
    case 'filterChanged':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'tasksPicked':
      return { ...state, picked: event.ids, followFailure: null };
    case 'settingsTyped':
      return { ...state, typed: event.typed };
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
export function daysOf({ asOf, today }: PaneState, now: Day): ViewDays {
  return { asOf: asOf === today ? now : asOf, today: now };
}

function startReading(state: PaneState, today: Day, reading: number): PaneState {
  return { ...state, ...daysOf(state, today), reading };
}

/** A view of another day than the one that is shown by now comes too late. */
function followView(
  state: PaneState,
  { view, days }: Extract<PaneEvent, { type: 'viewFollowed' }>,
): PaneState {
  if (daysOf(state, days.today).asOf !== days.asOf) return state;
  return { ...showView(state, view), ...days };
}

function endReading(state: PaneState, view: WorkbookView): PaneState {
  return { ...showView(state, view), reading: 0, readFailure: null };
}

/** A view that was read: choices go along with what they were of, and what was saved is not unsaved any more. */
function showView(state: PaneState, view: WorkbookView): PaneState {
  const picked = keptPicks(state.picked, state.view, view);
  const shown = { ...state, view, picked, chosen: followedKey(state, view) };
  return hasUnsaved(shown) ? shown : { ...shown, typed: null };
}

function endJob(state: PaneState, event: Extract<JobEvent, { type: 'jobEnded' }>): PaneState {
  const { undo, undone, sheet } = event.outcome;
  const written = event.outcome.document;
  const document = written ? { sheet, document: written } : state.document;
  const left = state.undos.filter(({ record }) => record !== undone);
  const undos = undo ? [...left, { record: undo, ids: event.outcome.ids ?? [] }] : left;
  return { ...state, job: reduceJob(state.job, event), undos, document };
}

/** The days start from the period that stands, so that only what differs has to be typed. */
function askDays(state: PaneState): PaneState {
  const { from, to } = chosenPeriod(state);
  return { ...state, shown: 'report', period: `${from}..${to}`, reportAsOf: null, job: IDLE };
}

/** What does not outlast the programme it was said of. */
const ANOTHER_PROGRAMME = { job: IDLE, filter: EVERY_TASK, open: null, picked: [] } as const;

/** The pane shows the programme of the sheet the officer stands on; a sheet without one changes nothing. */
function standOn(state: PaneState, sheet: string): PaneState {
  const chosen = keyOnSheet(state, sheet);
  if (chosen !== null) return { ...state, ...ANOTHER_PROGRAMME, sheet, chosen };
  return state.sheet === sheet ? state : { ...state, sheet };
}

function answers(state: PaneState, reading: number): boolean {
  return state.reading === reading;
}
