import type { Day, Status } from '../../programme';
import type { UndoRecord } from '../../excel/progress';
import type { Printable } from '../../report/model';
import type { QuestionToOfficer } from '../../excel';
import type { OfferedKind } from '../../report/offered-period';
import type { Progress, ReportRequest, WorkbookView } from '../actions';
import type { Failure } from './failure';
import type { TypedSettings } from './settings-draft';

/** The views of the pane, in the order of their tabs; the first is what it opens on. */
export const VIEWS = ['attention', 'tasks', 'findings', 'report', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** What a task may lack; kept apart, because each has another remedy. */
export const ABSENCES = ['noLead', 'noDeadline', 'noDirector'] as const;
export type Absence = (typeof ABSENCES)[number];

/** A status, or all that are finished. */
export type StatusFilter = Status | 'done';

/** Which tasks the list shows; null and "" do not narrow it. */
export interface TaskFilter {
  readonly text: string;
  readonly status: StatusFilter | null;
  /** 1-based sheet row of a section's heading. */
  readonly section: number | null;
  readonly absence: Absence | null;
  /** "2025-09": what is due in that month. */
  readonly month: string | null;
  readonly own: Own | null;
}

/** In which part a unit or a person has to do with tasks. */
export const OWN_ROLES = ['unit', 'director', 'officer', 'coordinator'] as const;
export type OwnRole = (typeof OWN_ROLES)[number];

/** Whose tasks are wanted. */
export interface Own {
  readonly role: OwnRole;
  readonly name: string;
}

/** In what order the list stands. */
export const SORTS = ['table', 'late', 'due', 'unit'] as const;
export type Sort = (typeof SORTS)[number];

/** The filter that shows every task. */
export const EVERY_TASK: TaskFilter = {
  text: '',
  status: null,
  section: null,
  absence: null,
  month: null,
  own: null,
};

/** What the pane may be doing to the workbook; one at a time. */
export type JobName =
  | 'report'
  | 'reminders'
  | 'summary'
  | 'writeBack'
  | 'highlight'
  | 'removeHighlight'
  | 'saveSettings'
  | 'markProgress'
  | 'undo'
  | 'createTemplate'
  | 'importPlan'
  | 'nextYear'
  | 'slips'
  | 'readReturned'
  | 'writeAnswers'
  | 'filesSummary';

/** What a finished job says, and the sheet it leads to. */
export interface Outcome {
  readonly sentence: string;
  readonly sheet: string | null;
  /** What "Hoàn tác" can take back from now on. */
  readonly undo?: UndoRecord;
  /** Ids of the tasks it was written of. */
  readonly ids?: readonly string[];
  /** What was taken back just now. */
  readonly undone?: UndoRecord;
  /** What was written as a document, for Word. */
  readonly document?: Printable;
}

/** A report or list that was written. */
export interface Written {
  readonly sheet: string | null;
  readonly document: Printable;
}

/** A writing of progress that can be taken back, and the ids of its tasks. */
export interface Undoable {
  readonly record: UndoRecord;
  readonly ids: readonly string[];
}

/** What the officer answered to the questions of a report. */
export type Answers = Pick<ReportRequest, 'handChanged' | 'suddenFall' | 'notBegun'>;

/** Ids of the tasks whose rows show how the work goes; none: the head of the pane does. */
export type Place = readonly string[];

/** The work on the workbook: none, under way, or how it ended. */
export type Job =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly name: JobName;
      readonly progress: Progress;
      readonly stopping: boolean;
      readonly at?: Place;
    }
  /** Nothing was written yet: the officer has to answer first. */
  | {
      readonly kind: 'asking';
      readonly name: JobName;
      readonly question: QuestionToOfficer;
      readonly answers: Answers;
    }
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly at?: Place }
  /** The officer had it stopped: nothing was written, and nothing is wrong. */
  | { readonly kind: 'stopped'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Which table is chosen, so that it stays chosen when the workbook is read again. */
export interface ProgrammeKey {
  readonly sheet: string;
  /** Its place among the sheet's programmes, from the top, 0-based. */
  readonly nth: number;
}

/** How the list of tasks to urge is wanted. */
export interface Urging {
  /** Over all programmes of the workbook, where it has several. */
  readonly all: boolean;
  /** Each unit's tasks begin a page of their own, to be sent out one by one. */
  readonly pageAUnit: boolean;
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
  /** The sheet the officer stands on; null before Excel said so. */
  readonly sheet: string | null;
  /** The officer's choice of programme; null takes the workbook's. */
  readonly chosen: ProgrammeKey | null;
  /** The officer's choice of period; null takes the one offered. */
  readonly period: string | null;
  /** The officer's choice of the report's as-of date; null takes the default. */
  readonly reportAsOf: Day | null;
  readonly job: Job;
  readonly shown: View;
  readonly filter: TaskFilter;
  readonly sort: Sort;
  /** Whose tasks the first view shows; null: everybody's. */
  readonly own: Own | null;
  /** Id of the task whose details stand open under its row. */
  readonly open: string | null;
  /** Ids of the tasks that are picked, in the list or by the selection in the workbook. */
  readonly picked: readonly string[];
  /** Whether the officer has read what the pane is for. */
  readonly introduced: boolean;
  /** Whether the view follows changes of the table by itself. */
  readonly live: boolean;
  /** Why the selection or the changes in the workbook could not be followed. */
  readonly followFailure: Failure | null;
  /** What was written of progress since the pane opened and can be taken back, the latest last. */
  readonly undos: readonly Undoable[];
  /** The kind of period that the officer reported last. */
  readonly kind: OfferedKind;
  readonly urging: Urging;
  /** What was typed in the settings and not saved yet. */
  readonly typed: TypedSettings | null;
  /** The last report or list that was written, and the first of its sheets: for Word. */
  readonly document: Written | null;
}

/** The pane before anything is read. */
export function initialState(today: Day): PaneState {
  return {
    today,
    asOf: today,
    view: null,
    reading: 0,
    readFailure: null,
    sheet: null,
    chosen: null,
    period: null,
    reportAsOf: null,
    job: { kind: 'idle' },
    shown: 'attention',
    filter: EVERY_TASK,
    sort: 'table',
    own: null,
    open: null,
    picked: [],
    introduced: true,
    live: true,
    followFailure: null,
    undos: [],
    kind: 'quarter',
    urging: { all: false, pageAUnit: false },
    typed: null,
    document: null,
  };
}
