import { freeSheetName } from '../report';
import { TEMPLATE } from '../strings/template';
import { toOfficerError, type OfficerError } from './errors';
import { explain } from './explain';
import { runWithRetry } from './retry';
import type { ExcelDoor } from './runner';
import { templatePlan } from './template-plan';
import { queuePlan } from './write-plan';

/**
 * "Tạo bảng mẫu": writes a blank programme of the year onto a new sheet and shows it. Touches no other sheet; two
 * syncs. If a request fails the sheet is not there. Returns its name; throws an {@link OfficerError}.
 */
export async function createTemplate(door: ExcelDoor, year: number): Promise<string> {
  const begun: { name: string | null } = { name: null };
  try {
    return await runWithRetry(door, async (context, attempt) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const taken = sheets.items.map((sheet) => sheet.name);
      const name = freeSheetName(TEMPLATE.sheet.replace('{year}', String(year)), taken);
      attempt.writing();
      begun.name = name;
      const sheet = context.workbook.worksheets.add(name);
      await queuePlan(context, sheet, templatePlan(year));
      sheet.activate();
      await context.sync();
      return name;
    });
  } catch (thrown) {
    const error = await explain(door, thrown);
    if (begun.name === null) throw error;
    throw await removed(door, begun.name, error);
  }
}

/** Takes away what was begun; the error to tell, with the second one where that failed, too. */
async function removed(door: ExcelDoor, name: string, error: OfficerError): Promise<OfficerError> {
  try {
    await runWithRetry(door, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
    return error;
  } catch (second) {
    return error.also(toOfficerError(second));
  }
}
