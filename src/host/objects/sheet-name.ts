import type { Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import { HostError, invalidArgument } from '../errors';
import { sheetByName } from '../workbook';

/** The longest sheet name Excel takes. */
export const MAX_SHEET_NAME = 31;

/**
 * Throws where Excel refuses a sheet name: empty, over 31 characters, one of / \ ? * : [ ], an apostrophe
 * at an end, "History", or a name that another sheet has (compared without case). `own` may keep its name.
 */
export function checkSheetName(name: string, engine: Engine, own?: Worksheet): void {
  const why = refusal(name);
  if (why) throw invalidArgument(`"${name}" is no name for a sheet: ${why}.`);
  const other = sheetByName(engine.workbook, name);
  if (other && other !== own) {
    throw new HostError('ItemAlreadyExists', `A sheet with the name "${name}" already exists.`);
  }
}

function refusal(name: string): string | null {
  if (name === '') return 'it is empty';
  if (name.length > MAX_SHEET_NAME) return `it has more than ${MAX_SHEET_NAME} characters`;
  if (/[/\\?*:[\]]/.test(name)) return 'it has one of / \\ ? * : [ ]';
  if (name.startsWith("'") || name.endsWith("'")) return 'it begins or ends with an apostrophe';
  if (name.toLowerCase() === 'history') return 'Excel keeps this name for itself';
  return null;
}

/** The first free name of the form "Sheet1". */
export function freeSheetName(engine: Engine): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheetByName(engine.workbook, name)) return name;
  }
}

/** The name of a copy as Excel gives it: "Báo cáo (2)", shortened to fit. */
export function copyName(name: string, engine: Engine): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!sheetByName(engine.workbook, candidate)) return candidate;
  }
}
