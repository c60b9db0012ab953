import { OfficerError, isOfficeError, toOfficerError } from './errors';
import { runWithRetry } from './retry';
import type { ExcelDoor } from './runner';

/** Brings a sheet to the front; throws the OfficerError `sheetGone` where it was deleted or renamed. */
export async function activateSheet(door: ExcelDoor, sheet: string): Promise<void> {
  await onSheet(door, sheet, (worksheet) => worksheet.activate());
}

/** Brings a cell or range to the front and selects it; `address` is A1 without the sheet. */
export async function selectCell(door: ExcelDoor, sheet: string, address: string): Promise<void> {
  await onSheet(door, sheet, (worksheet) => {
    worksheet.activate();
    worksheet.getRange(address).select();
  });
}

/** Does something to a sheet in one sync; throws the OfficerError `sheetGone` where it was deleted or renamed. */
export async function onSheet(
  door: ExcelDoor,
  sheet: string,
  act: (worksheet: Excel.Worksheet) => void,
): Promise<void> {
  try {
    await runWithRetry(door, async (context) => {
      act(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
  } catch (error) {
    if (isOfficeError(error) && error.code === 'ItemNotFound')
      throw new OfficerError('sheetGone', { sheet }, toOfficerError(error).detail);
    throw toOfficerError(error);
  }
}

/** The name of the sheet the officer stands on; one sync. Throws an OfficerError. */
export function activeSheet(door: ExcelDoor): Promise<string> {
  return runWithRetry(door, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  }).catch((error: unknown) => {
    throw toOfficerError(error);
  });
}
