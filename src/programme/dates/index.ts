export { DATED_ROLES, dateReadings } from './columns';
export type { DateReadings } from './columns';
export { readableText, turned } from './readable';
export type { DateReading } from './readable';
export { addWitness, isWrittenDate, NO_WITNESSES, verdictOf, witnessOf } from './witnesses';
export type { DateVerdict, DateWitnesses, WitnessCell } from './witnesses';
export { epochWitnessOf, sheetDates } from './sheet';
export type { EpochWitness, SheetDates } from './sheet';
export { movedDates } from './moved';
