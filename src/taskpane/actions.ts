import type {
  RemindersRequest,
  RemindersResult,
  ReportRequest,
  ReportResult,
  ActionStep,
  SummaryRequest,
  ViewDays,
  Watch,
  WorkbookView,
} from '../excel';
import type { NewProgramme } from '../strings/plan-rows';
import type { SlipSheet } from '../strings/slip-rows';
import type { Day, Programme, Task } from '../programme';
import type { ProgrammePlace, StandingProgramme } from '../excel/read/read-programme';
import type { RemarksRequest } from '../excel/progress/write-remarks';
import type { HighlightResult } from '../excel/highlight';
import type { FollowOptions, Following } from '../excel/follow/follower';
import type { StandingDocument, WantedDocument } from '../excel/reports/read-document';
import type { WriteBackRequest, WriteBackResult } from '../excel/reports/write-back';
import type { MarkRequest, MarkResult, UndoRecord } from '../excel/progress';
import type { SaveOptions } from '../excel/settings/save-settings';
import type { PointedHeader } from '../excel/read/pointed-header';
import type { SelectedTasks } from '../excel/follow/selected-task';
import type { SettingsChanges } from '../excel/settings/settings-changes';
import type { SelectionWatch, SelectionWatchOptions } from '../excel/follow/watch-selection';

export type { ProgrammeReading, ReportRequest, ReportResult, WorkbookView } from '../excel';

/** How far an action is; `share` is 0–1 of the whole. */
export interface Progress {
  readonly step: ActionStep;
  readonly share: number;
}

/**
 * All the pane can do to a workbook. The pane gets these as a parameter, so it can be shown and tested
 * without Excel. A failure is a rejection with an object that has `sentence` and `detail`
 * (OfficerError of src/excel); anything else counts as unexpected.
 */
export interface PaneActions {
  /** Reads programmes, statuses and findings; writes nothing. */
  readonly loadView: (days: ViewDays) => Promise<WorkbookView>;
  /**
   * Writes a report; aborting `watch.signal` ends it with the workbook as before. Rejects with an error that bears a
   * `question` where the officer has to be asked first.
   */
  readonly createReport: (request: ReportRequest, watch: Watch) => Promise<ReportResult>;
  /** Writes the list of tasks to urge. */
  readonly createReminders: (request: RemindersRequest, watch: Watch) => Promise<RemindersResult>;
  /** Writes one report over several programmes. */
  readonly createSummary: (request: SummaryRequest, watch: Watch) => Promise<ReportResult>;
  /** Writes the statuses corrected in a standing report into the programme's progress. */
  readonly writeBack: (request: WriteBackRequest, watch: Watch) => Promise<WriteBackResult>;
  /** A report or list as it stands in the workbook, for Word; writes nothing. */
  readonly readDocument: (wanted: WantedDocument) => Promise<StandingDocument>;
  /** Colours every programme of the workbook by conditional formats. */
  readonly highlight: (watch: Watch) => Promise<HighlightResult>;
  /** Takes our colours away everywhere; answers how many rules went. */
  readonly removeHighlight: () => Promise<number>;
  /** Saves the changed fields of the settings in the workbook. */
  readonly saveSettings: (changes: SettingsChanges, options: SaveOptions) => Promise<unknown>;
  /** Writes an act for all tasks named, or for none. */
  readonly markProgress: (request: MarkRequest, watch: Watch) => Promise<MarkResult>;
  /** Takes what was written back as a whole. */
  readonly undo: (record: UndoRecord, watch: Watch) => Promise<void>;
  /** The tasks that the selection in the workbook covers. */
  readonly selectedTasks: (programmes: readonly Programme[]) => Promise<SelectedTasks>;
  /** The row the officer selected, read as the header of a table; rejects where it is none. */
  readonly pointedHeader: () => Promise<PointedHeader>;
  /** Selects the rows of tasks in the workbook; answers the tasks whose rows could be selected. */
  readonly selectTasks: (programme: Programme, tasks: readonly Task[]) => Promise<readonly Task[]>;
  /** Keeps the view that was loaded up to date by itself, until stopped; not by what runs inside `during`. */
  readonly followTables: (options: FollowOptions) => Promise<Following>;
  /** Tells when the selection in the workbook moves, until stopped. */
  readonly watchSelection: (
    options: Pick<SelectionWatchOptions, 'sheets' | 'onSelect'>,
  ) => Promise<Pick<SelectionWatch, 'stop'>>;
  /** Writes a blank programme of the year onto a new sheet; answers the sheet's name. */
  readonly createTemplate: (year: number) => Promise<string>;
  /** Writes a new programme's rows onto a new sheet; answers the sheet's name. */
  readonly createProgramme: (programme: NewProgramme) => Promise<string>;
  /** Reads one programme anew, for what is made from it outside its sheet. */
  readonly readProgramme: (place: ProgrammePlace, asOf: Day) => Promise<StandingProgramme>;
  /** Writes slips onto new sheets, all or none; answers their names. */
  readonly createSlips: (slips: readonly SlipSheet[]) => Promise<readonly string[]>;
  /** Adds remarks to tasks' progress, all or none. */
  readonly writeRemarks: (request: RemarksRequest, watch: Watch) => Promise<MarkResult>;
  /** Whether the pane opens by itself with the workbook. */
  readonly opensByItself: () => Promise<boolean>;
  readonly openByItself: (on: boolean) => Promise<void>;
  /** The name of the sheet the officer stands on. */
  readonly activeSheet: () => Promise<string>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  /** Shows and selects a cell or range; `address` is A1 without the sheet. */
  readonly selectCell: (sheet: string, address: string) => Promise<void>;
}
