import { freeSheetName } from '../../report';
import { TEMPLATE } from '../../strings/template';
import { toOfficerError, type OfficerError } from '../door/errors';
import { explain } from '../door/explain';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import { templatePlan } from './template-plan';
import { queuePlan } from './write-plan';

/**
 * "Tạo bảng mẫu": writes a blank programme of the year onto a new sheet and shows it. Touches no other sheet; two
 * syncs. If a request fails the sheet is not there. Returns its name; throws an {@link OfficerError}.
 */
export async function createTemplate(door: ExcelDoor, year: number): Promise<string> {
  const begun: Begun = { name: null, shown: '' };
  try {
    return await runWithRetry(door, async (context, attempt) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const shown = sheets.getActiveWorksheet().load('name');
      await context.sync();
      const taken = sheets.items.map((sheet) => sheet.name);
      const name = freeSheetName(TEMPLATE.sheet.replace('{year}', String(year)), taken);
      attempt.writing();
      begun.name = name;
      begun.shown = shown.name;
      const sheet = context.workbook.worksheets.add(name);
      await queuePlan(context, sheet, templatePlan(year));
      sheet.activate();
      await context.sync();
      return name;
    });
  } catch (thrown) {
    const error = await explain(door, thrown);
    if (begun.name === null) throw error;
    throw await removed(door, begun.name, begun.shown, error);
  }
}

/** The new sheet's name once it is being written, and the sheet the officer looked at until then. */
interface Begun {
  name: string | null;
  shown: string;
}

/** Takes away what was begun and shows the sheet shown before; the error to tell, with the second one where that failed, too. */
async function removed(
  door: ExcelDoor,
  name: string,
  shown: string,
  error: OfficerError,
): Promise<OfficerError> {
  try {
    await runWithRetry(door, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const before = context.workbook.worksheets.getItemOrNullObject(shown);
      await context.sync();
      if (sheet.isNullObject) return;
      if (!before.isNullObject) before.activate();
      sheet.delete();
      await context.sync();
    });
    return error;
  } catch (second) {
    return error.also(toOfficerError(second));
  }
}
