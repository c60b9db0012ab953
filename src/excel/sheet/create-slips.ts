import { freeSheetName } from '../../report';
import type { SlipSheet } from '../../strings/slip-rows';
import { type ExcelDoor, transaction } from '../door';
import { readOutline, takenNames } from '../read';
import { replaceSet } from './replace-set';
import { wholeArea } from './sheet-set';
import { slipPlan } from './slip-plan';

/**
 * Writes slips, a new sheet each, all or none, and shows the first; touches no other sheet. Returns their names in
 * order; throws an {@link OfficerError}.
 */
export function createSlips(
  door: ExcelDoor,
  slips: readonly SlipSheet[],
): Promise<readonly string[]> {
  return transaction(door, {}, async (context, tx) => {
    const reading = await readOutline(context);
    const taken = [...takenNames(reading, tx)];
    const sheets = slips.map((slip) => {
      const plan = slipPlan(slip);
      const name = freeSheetName(slip.sheet, taken);
      taken.push(name);
      return { name, plan, area: wholeArea(plan) };
    });
    const set = { thing: null, sheets, mark: null, headers: [], old: null };
    return (await replaceSet(context, tx, reading, set)).sheets;
  });
}
