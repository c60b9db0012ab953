export {
  type CellArea,
  askUsed,
  bounding,
  cellsIn,
  coverOf,
  isSameArea,
  isWithin,
  rangeOf,
  usedAreaOf,
} from './areas';
export { PAYLOAD_LIMIT, cutByBytes, rowBytes, utf8Length } from './bytes';
export { type HeaderRow, headerRow, loadHeader, refuseMoved } from './header-row';
export {
  type KnownSheet,
  type KnownWorkbook,
  type ReadFor,
  knownOnSteps,
  knownSheetSteps,
  optionsOf,
} from './known';
export {
  type ViewDays,
  type WorkbookView,
  checksOf,
  readKnown,
  statusesOn,
  viewWith,
} from './load-view';
export { LAST_COLUMN, LAST_ROW, areasOfAddress } from './merged-areas';
export {
  type SheetList,
  type WorkbookOutline,
  readOutline,
  readSheetList,
  takenNames,
} from './outline';
export { chooseProgramme, isHeadedAt, noProgrammeOn, programmeSteps } from './programmes';
export { type ReadCells, type WantedCells, readCells } from './read-cells';
export { readSheets } from './read-sheets';
export { type WorkbookReading, readToWrite, readWorkbook } from './read-workbook';
export {
  type MarkedArea,
  type MarkedSheet,
  type ReportMark,
  goneNumbers,
  markOfSheet,
  readMarks,
} from './report-marks';
export { snapshotWith } from './sheet-cells';
export { readSelection } from './selection';
