import type { Day, Status } from '../../programme';
import type { Progress, WorkbookView } from '../actions';
import type { Failure } from './failure';

/** The views of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'tasks', 'findings'] as const;
export type View = (typeof VIEWS)[number];

/** What a task may lack; kept apart, because each has another remedy. */
export const ABSENCES = ['noLead', 'noDeadline', 'noDirector'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Which tasks the list shows; null and "" do not narrow it. */
export interface TaskFilter {
  readonly text: string;
  readonly status: Status | null;
  /** A lead unit, as `leads` of Task has it. */
  readonly unit: string | null;
  readonly absence: Absence | null;
}

/** The filter that shows every task. */
export const EVERY_TASK: TaskFilter = { text: '', status: null, unit: null, absence: null };

/** What the pane may be doing to the workbook; one at a time. */
export type JobName = 'report' | 'highlight' | 'removeHighlight' | 'saveSettings';

/** What a finished job says, and the sheet it leads to. */
export interface Outcome {
  readonly sentence: string;
  readonly sheet: string | null;
}

/** The work on the workbook: none, under way, or how it ended. */
export type Job =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly name: JobName;
      readonly progress: Progress;
      readonly stopping: boolean;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Which table is chosen, so that it stays chosen when the workbook is read again. */
export interface ProgrammeKey {
  readonly sheet: string;
  /** Its place among the sheet's programmes, from the top, 0-based. */
  readonly nth: number;
}

/** Everything the pane shows depends on this and nothing else. */
export interface PaneState {
  readonly today: Day;
  /** The day the view is of. */
  readonly asOf: Day;
  /** The last view read; it stays while the workbook is read again. */
  readonly view: WorkbookView | null;
  /** Number of the reading under way; an answer to an older one is not taken. 0: none is. */
  readonly reading: number;
  readonly readFailure: Failure | null;
  /** The officer's choice of programme; null takes the workbook's. */
  readonly chosen: ProgrammeKey | null;
  /** The officer's choice of period; null takes the one offered. */
  readonly period: string | null;
  /** The officer's choice of the report's as-of date; null takes the default. */
  readonly reportAsOf: Day | null;
  readonly job: Job;
  readonly shown: View;
  readonly filter: TaskFilter;
}

/** The pane before anything is read. */
export function initialState(today: Day): PaneState {
  return {
    today,
    asOf: today,
    view: null,
    reading: 0,
    readFailure: null,
    chosen: null,
    period: null,
    reportAsOf: null,
    job: { kind: 'idle' },
    shown: 'overview',
    filter: EVERY_TASK,
  };
}
