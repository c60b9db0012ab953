import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../types';
import { areaText, parseArea } from './address';

/** Where an area lies after something was done to its cells: nowhere, in one place or parted. */
export type AreaMove = (area: Area) => readonly Area[];

/** Moves the data validations of a sheet along with its cells. */
export function moveValidations(sheet: Worksheet, move: AreaMove): void {
  const moved: Record<string, DataValidation | undefined> = {};
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    const place = movedAddresses(address, move);
    if (place) moved[place] = validation;
  }
  sheet.dataValidations.model = moved;
}

/** The validations of some cells, as they are to stand elsewhere. */
export function liftValidations(
  sheet: Worksheet,
  move: AreaMove,
): Record<string, DataValidation | undefined> {
  const lifted: Record<string, DataValidation | undefined> = {};
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    const place = movedAddresses(address, move);
    if (place) lifted[place] = structuredClone(validation);
  }
  return lifted;
}

/** Adds validations to a sheet. */
export function putValidations(
  sheet: Worksheet,
  validations: Record<string, DataValidation | undefined>,
): void {
  sheet.dataValidations.model = { ...sheet.dataValidations.model, ...validations };
}

/** A list of areas separated by spaces; "range:A1:B2" is how the library writes some of them. */
export function movedAddresses(list: string, move: AreaMove): string {
  const prefix = list.startsWith('range:') ? 'range:' : '';
  const kept = list
    .slice(prefix.length)
    .split(' ')
    .flatMap((text) => {
      const area = parseArea(text);
      return area ? move(area).map(areaText) : [text];
    });
  return kept.length > 0 ? prefix + kept.join(' ') : '';
}
