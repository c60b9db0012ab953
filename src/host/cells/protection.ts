import type { Worksheet } from '@cj-tech-master/excelts';
import { accessDenied } from '../errors';
import type { Area, HostWorkbook } from '../types';
import { styleAt } from './cell';

/** What a protected sheet may still allow, as the library keeps it: true is allowed. */
export type Permission =
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'sort'
  | 'autoFilter';

/** Whether the sheet is protected. */
export function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}

/** Throws AccessDenied when the sheet is protected and does not allow this. */
export function guard(sheet: Worksheet, permission: Permission | null): void {
  if (!isProtected(sheet)) return;
  if (permission && sheet.sheetProtection?.[permission] === true) return;
  throw accessDenied(`the sheet "${sheet.name}"`);
}

/** Throws AccessDenied when a cell of the area is locked on a protected sheet (cells are, by default). */
export function guardContents(sheet: Worksheet, area: Area): void {
  if (!isProtected(sheet)) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (styleAt(sheet, row, column).protection?.locked !== false) {
        throw accessDenied(`a cell of the sheet "${sheet.name}"`);
      }
    }
  }
}

/** Throws AccessDenied when the charts and pictures of a sheet are protected (they are, by default). */
export function guardObjects(sheet: Worksheet): void {
  if (!isProtected(sheet) || sheet.sheetProtection?.objects !== false) return;
  throw accessDenied(`an object of the sheet "${sheet.name}"`);
}

/** Throws AccessDenied when the workbook's structure (its sheets) is protected. */
export function guardStructure(workbook: HostWorkbook): void {
  if (workbook.book.protection?.lockStructure) throw accessDenied("the workbook's structure");
}
