export { createReport, type ReportRequest, type ReportResult } from './create-report';
export { OfficerError, toOfficerError } from './errors';
export { loadView, type ProgrammeReading, type ViewDays, type WorkbookView } from './load-view';
export { activateSheet, selectCell } from './navigate';
export type { Step, Watch } from './progress';
export type { ExcelDoor, ExcelRunner, ExcelSupport } from './runner';
export { DEFAULT_SETTINGS, type Settings } from './settings';
