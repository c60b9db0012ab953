import { freeSheetName } from '../../report';
import type { NewProgramme } from '../../strings/plan-rows';
import { type ExcelDoor, transaction } from '../door';
import { readOutline, takenNames } from '../read';
import { programmePlan } from './programme-plan';
import { replaceSet } from './replace-set';
import { wholeArea } from './sheet-set';

/**
 * Writes a programme's rows onto a new sheet and shows it; touches no other sheet. If a request fails the sheet is not
 * there. Returns its name; throws an {@link OfficerError}.
 */
export function createProgramme(door: ExcelDoor, programme: NewProgramme): Promise<string> {
  return transaction(door, {}, async (context, tx) => {
    const reading = await readOutline(context);
    const plan = programmePlan(programme);
    const name = freeSheetName(programme.sheet, takenNames(reading, tx));
    const sheets = [{ name, plan, area: wholeArea(plan) }];
    const set = { thing: null, sheets, mark: null, headers: [], old: null };
    return (await replaceSet(context, tx, reading, set)).sheet;
  });
}
