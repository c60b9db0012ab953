import type { Day } from '../../programme';
import type { Progress, ReportResult, WorkbookView } from '../actions';
import type { Failure } from './failure';

/** The views of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'findings'] as const;
export type View = (typeof VIEWS)[number];

/** Writing a report: not asked for, under way, or how it ended. */
export type Job =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly report: ReportResult }
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
  };
}
