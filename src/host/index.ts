export { createHost, PAYLOAD_LIMIT } from './host';
export type { Host, HostOptions, RequestRecord } from './host';
export type { Editor } from './editor';
export type { Fault } from './faults';
export { HostError } from './errors';
export { workbookOf, sheetById, sheetByName, sheetsOf } from './workbook';
export type { Area, CarriedParts, CellStyle, HostName, HostRule, HostWorkbook } from './types';
export { DEFAULT_API_SETS, declares, type ApiSets } from './engine/api-level';
export type { EventEntry } from './engine/events';
