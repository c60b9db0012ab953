export {
  createReminders,
  type RemindersRequest,
  type RemindersResult,
} from './reports/create-reminders';
export { createReport } from './reports/create-report';
export { type ReportResult } from './reports/report-request';
export { type ReportRequest } from './reports/report-request';
export { createSummary } from './reports/create-report';
export { type SummaryRequest } from './reports/report-request';
export type { HandChange } from './reports/hand-changes';
export { ReportQuestion, type QuestionToOfficer } from './reports/report-question';
export { wordCopy, type WordCopy } from './reports/word-copy';
export { OfficerError, toOfficerError } from './door/errors';
export {
  loadView,
  type ProgrammeReading,
  type ViewDays,
  type WorkbookView,
} from './read/load-view';
export { activateSheet, activeSheet, selectCell } from './door/navigate';
export type { ActionStep, Watch } from './door/watch';
export type { ExcelDoor, ExcelRunner, ExcelSupport } from './door/runner';
export { DEFAULT_SETTINGS, type Settings } from './settings/settings';
export {
  markProgress,
  taskKeys,
  type MarkRequest,
  type MarkResult,
  type TaskKey,
  type UndoRecord,
} from './progress';
export { selectedTasks, type SelectedTasks } from './follow/selected-task';
export { undo } from './progress/undo';
export type { ProgressAct } from '../programme/progress-words';
export { followTables, type Following, type FollowOptions } from './follow/follower';
export { createLiveView, type LiveView } from './follow/live-view';
export { saveSettings, type SaveOptions } from './settings/save-settings';
export type { EntryChanges, SettingsChanges } from './settings/settings-changes';
export {
  watchSelection,
  type SelectedPlace,
  type SelectionWatch,
  type SelectionWatchOptions,
} from './follow/watch-selection';
