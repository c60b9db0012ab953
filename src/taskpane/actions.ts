import type { ReportRequest, ReportResult, Step, ViewDays, Watch, WorkbookView } from '../excel';
import type { HighlightResult } from '../excel/highlight';
import type { SaveOptions } from '../excel/save-settings';
import type { SettingsChanges } from '../excel/settings-changes';

export type { ProgrammeReading, ReportRequest, ReportResult, WorkbookView } from '../excel';

/** How far an action is; `share` is 0–1 of the whole. */
export interface Progress {
  readonly step: Step;
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
  /** Writes a report; aborting `watch.signal` ends it with the workbook as before. */
  readonly createReport: (request: ReportRequest, watch: Watch) => Promise<ReportResult>;
  /** Colours every programme of the workbook by conditional formats. */
  readonly highlight: (watch: Watch) => Promise<HighlightResult>;
  /** Takes our colours away everywhere; answers how many rules went. */
  readonly removeHighlight: () => Promise<number>;
  /** Saves the changed fields of the settings in the workbook. */
  readonly saveSettings: (changes: SettingsChanges, options: SaveOptions) => Promise<unknown>;
  readonly activateSheet: (sheet: string) => Promise<void>;
  /** Shows and selects a cell or range; `address` is A1 without the sheet. */
  readonly selectCell: (sheet: string, address: string) => Promise<void>;
}
