import type { Worksheet } from '@cj-tech-master/excelts';
import { sheetsOf } from '../workbook';
import type { HostWorkbook } from '../types';

/**
 * Worksheet ids as Excel gives them: a GUID in braces that never comes back. The library's own numbers
 * do not serve: it gives a deleted sheet's number to the next new sheet.
 */
export interface SheetIds {
  of(sheet: Worksheet): string;
  find(workbook: HostWorkbook, id: string): Worksheet | undefined;
}

/** Makes an empty registry; ids are given when first asked for, in that order. */
export function createSheetIds(): SheetIds {
  const ids = new WeakMap<Worksheet, string>();
  let next = 0;
  const idOf = (sheet: Worksheet): string => {
    const known = ids.get(sheet);
    if (known !== undefined) return known;
    const id = `{00000000-0001-0000-${hex(next++)}-000000000000}`;
    ids.set(sheet, id);
    return id;
  };
  return {
    of: idOf,
    find: (workbook, id) =>
      sheetsOf(workbook).find((sheet) => idOf(sheet).toLowerCase() === id.toLowerCase()),
  };
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
