export { breathe, inSteps } from './breathe';
export { OfficerError, isOfficeError, isPartsRefusal, toOfficerError } from './errors';
export { explain, explained } from './explain';
export { guarded } from './guarded';
export { inTurn } from './in-turn';
export { cellOfReference, constantOfName, quoteSheet, sheetOfReference } from './names';
export { onSheet } from './navigate';
export {
  type DraftName,
  type LoadedName,
  annexName,
  draftName,
  draftsAmong,
  isUnderWay,
  markNames,
  marksNumber,
  memoryNamespace,
  numberOf,
  textName,
} from './own-names';
export { runWithRetry } from './retry';
export type { ExcelDoor, ExcelRunner, ExcelSupport } from './runner';
export {
  type Transaction,
  loadNames,
  namesOf,
  queueClaim,
  queueHiddenName,
  queueLeftoverRemoval,
  queueRelease,
  refuseRivals,
  transaction,
} from './transaction';
export { type Watch, enter } from './watch';
