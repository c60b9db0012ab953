export { createHost } from './host';
export type { Host, HostOptions } from './host';
export { PAYLOAD_LIMIT, type RequestRecord } from './requests';
export type { Editor } from './editor';
export type { Fault } from './faults';
export { HostError } from './errors';
export { workbookOf, sheetById, sheetByName, sheetsOf } from './workbook';
export type {
  Area,
  CarriedParts,
  CellStyle,
  HostName,
  HostRule,
  HostWorkbook,
  Unreadable,
} from './types';
export { DEFAULT_API_SETS, declares, type ApiSets } from './engine/api-level';
export type { EventEntry } from './engine/events';
