import { HostError, invalidArgument } from '../errors';
import type { HostRule, HostWorkbook, Unreadable, UnreadablePart } from '../types';
import { sheetByName } from '../workbook';
import { parseAddress } from './address';
import { intersection } from './area';
import { ruleAreas } from './rule-areas';
import { rulesOf } from './rules';

/** Reading the formula of a rule that a user duplicated can fail (office-js #6835). */
export const UNREADABLE: Unreadable = { code: 'GeneralException', on: ['formula'] };

/** Nothing of a rule whose deletion was taken back can be read until the file is opened anew (office-js #6396). */
export const UNREADABLE_AFTER_UNDO: Unreadable = {
  code: 'ItemNotFound',
  on: ['properties', 'formula', 'delete'],
};

/** Throws what Excel throws when this part of a rule cannot be read or done. */
export function guardReadable({ unreadable }: HostRule, part: UnreadablePart): void {
  if (!unreadable) return;
  const { code, on } = unreadable === true ? UNREADABLE : unreadable;
  if (on.includes(part)) throw new HostError(code, 'The conditional format cannot be read.');
}

/** Makes the rules that touch an area such as Excel cannot read; gives how many they are. */
export function spoilRules(
  workbook: HostWorkbook,
  sheetName: string,
  address: string,
  how: Unreadable,
): number {
  const sheet = sheetByName(workbook, sheetName);
  if (!sheet) throw invalidArgument(`There is no sheet "${sheetName}".`);
  const { area } = parseAddress(address);
  const touching = rulesOf(sheet).filter(({ block }) =>
    ruleAreas(block.ref).some((own) => intersection(own, area) !== null),
  );
  for (const { rule } of touching) rule.unreadable = how;
  return touching.length;
}
