import { freeSheetName } from '../../report';
import { TEMPLATE } from '../../strings/template';
import { type ExcelDoor, transaction } from '../door';
import { readOutline, takenNames } from '../read';
import { replaceSet } from './replace-set';
import { wholeArea } from './sheet-set';
import { templatePlan } from './template-plan';

/**
 * "Tạo bảng mẫu": writes a blank programme of the year onto a new sheet and shows it. Touches no other sheet; three
 * syncs. If a request fails the sheet is not there. Returns its name; throws an {@link OfficerError}.
 */
export function createTemplate(door: ExcelDoor, year: number): Promise<string> {
  return transaction(door, {}, async (context, tx) => {
    const reading = await readOutline(context);
    const label = TEMPLATE.sheet.replace('{year}', String(year));
    const plan = templatePlan(year);
    const name = freeSheetName(label, takenNames(reading, tx));
    const sheets = [{ name, plan, area: wholeArea(plan) }];
    const set = { thing: null, sheets, mark: null, headers: [], old: null };
    return (await replaceSet(context, tx, reading, set)).sheet;
  });
}
