import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CarriedParts, HostWorkbook } from './types';

/**
 * Wraps a workbook of the library as a host workbook without names, parts or settings.
 * `carried` is what src/host/file keeps of the source archive; empty for a new workbook.
 * The first visible sheet becomes the active one. The workbook must have a sheet.
 */
export function workbookOf(book: Workbook, carried: CarriedParts = {}): HostWorkbook {
  const first = book.worksheets.find((sheet) => sheet.state === 'visible') ?? book.worksheets[0];
  if (!first) throw new Error('A workbook needs at least one sheet.');
  return {
    book,
    carried,
    names: [],
    customXml: new Map(),
    settings: new Map(),
    activeSheet: first.id,
    selection: new Map(),
    calculationMode: 'Automatic',
    revision: 0,
    dressings: 0,
  };
}

/** The workbook's sheets in the order of their tabs. */
export function sheetsOf(workbook: HostWorkbook): Worksheet[] {
  return workbook.book.worksheets;
}

/** The sheet of that name, compared as Excel does (without case); undefined if there is none. */
export function sheetByName(workbook: HostWorkbook, name: string): Worksheet | undefined {
  const wanted = name.toLowerCase();
  return sheetsOf(workbook).find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The sheet with that id; undefined if it was deleted. */
export function sheetById(workbook: HostWorkbook, id: number): Worksheet | undefined {
  return sheetsOf(workbook).find((sheet) => sheet.id === id);
}

/** Whether the workbook's days count from 1904, as old Macs have them. */
export function isDate1904({ book }: HostWorkbook): boolean {
  return book.properties.date1904 === true;
}
