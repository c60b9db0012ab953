import type { Day, Status } from '../../programme';
import type { UndoRecord } from '../../excel/progress';
import type { Printable } from '../../report/model';
import type { Question } from '../../excel';
import type { Progress, ReportRequest, WorkbookView } from '../actions';
import type { Bucket } from './due-buckets';
import type { Failure } from './failure';

/** The views of the pane, in the order of their tabs. */
export const VIEWS = ['overview', 'tasks', 'findings', 'report', 'settings'] as const;
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
  readonly director: string | null;
  /** 1-based sheet row of a section's heading. */
  readonly section: number | null;
  readonly absence: Absence | null;
  readonly bucket: Bucket | null;
}

/** The filter that shows every task. */
export const EVERY_TASK: TaskFilter = {
  text: '',
  status: null,
  unit: null,
  director: null,
  section: null,
  absence: null,
  bucket: null,
};

/** What the pane may be doing to the workbook; one at a time. */
export type JobName =
  | 'report'
  | 'reminders'
  | 'summary'
  | 'highlight'
  | 'removeHighlight'
  | 'saveSettings'
  | 'markProgress'
  | 'undo'
  | 'createTemplate';

/** What a finished job says, and the sheet it leads to. */
export interface Outcome {
  readonly sentence: string;
  readonly sheet: string | null;
  /** What "Hoàn tác" takes back from now on; null: nothing any more; left out: as before. */
  readonly undo?: UndoRecord | null;
  /** What was written as a document, for Word. */
  readonly document?: PaneState['document'];
}

/** What the officer answered to the questions of a report. */
export type Answers = Pick<ReportRequest, 'handChanged' | 'suddenFall'>;

/** The work on the workbook: none, under way, or how it ended. */
export type Job =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly name: JobName;
      readonly progress: Progress;
      readonly stopping: boolean;
    }
  /** Nothing was written yet: the officer has to answer first. */
  | {
      readonly kind: 'asking';
      readonly name: JobName;
      readonly question: Question;
      readonly answers: Answers;
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
  /** Ids of the tasks that are picked, in the list or by the selection in the workbook. */
  readonly picked: readonly string[];
  /** Whether the officer has read what the pane is for. */
  readonly introduced: boolean;
  /** Whether the view follows changes of the table by itself. */
  readonly live: boolean;
  /** Why the selection or the changes in the workbook could not be followed. */
  readonly followFailure: Failure | null;
  /** The last writing of progress, while it may be taken back. */
  readonly undo: UndoRecord | null;
  /** The last report or list that was written, for the clipboard. */
  readonly document: Printable | null;
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
    picked: [],
    introduced: true,
    live: true,
    followFailure: null,
    undo: null,
    document: null,
  };
}
