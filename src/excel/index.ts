export { createReminders, type RemindersRequest, type RemindersResult } from './create-reminders';
export { createReport, type ReportRequest, type ReportResult } from './create-report';
export { createSummary, type SummaryRequest } from './create-summary';
export type { HandChange } from './hand-changes';
export { ReportQuestion, type Question } from './report-question';
export { wordCopy, type WordCopy } from './word-copy';
export { OfficerError, toOfficerError } from './errors';
export { loadView, type ProgrammeReading, type ViewDays, type WorkbookView } from './load-view';
export { activateSheet, selectCell } from './navigate';
export type { Step, Watch } from './progress';
export type { ExcelDoor, ExcelRunner, ExcelSupport } from './runner';
export { DEFAULT_SETTINGS, type Settings } from './settings';
export {
  markProgress,
  taskKeys,
  type MarkRequest,
  type MarkResult,
  type TaskKey,
  type UndoRecord,
} from './mark-progress';
export { selectedTasks, type SelectedTasks } from './selected-task';
export { undo } from './undo';
export type { ProgressAct } from '../programme/progress-words';
export { watchTables, type SheetChange, type TableWatch, type TableWatchOptions } from './live';
export { saveSettings, type SaveOptions } from './save-settings';
export type { EntryChanges, SettingsChanges } from './settings-changes';
export {
  watchSelection,
  type SelectedPlace,
  type SelectionWatch,
  type SelectionWatchOptions,
} from './watch-selection';
