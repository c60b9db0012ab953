import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { areaText, parseArea } from '../cells/address';
import { shiftArea, type Shift } from '../cells/shift';

/** Moves the data validations and the filter of a sheet along with its cells. */
export function shiftValidations(sheet: Worksheet, shift: Shift): void {
  const moved: Record<string, DataValidation | undefined> = {};
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    const place = shiftAddresses(address, shift);
    if (place) moved[place] = validation;
  }
  sheet.dataValidations.model = moved;
  if (typeof sheet.autoFilter === 'string') {
    sheet.autoFilter = shiftAddresses(sheet.autoFilter, shift) || null;
  }
}

/** A list of areas separated by spaces; "range:A1:B2" is how the library writes some of them. */
function shiftAddresses(list: string, shift: Shift): string {
  const prefix = list.startsWith('range:') ? 'range:' : '';
  const areas = list.slice(prefix.length).split(' ');
  const kept = areas.flatMap((text) => {
    const area = parseArea(text);
    if (!area) return [text];
    const moved = shiftArea(area, shift);
    return moved ? [areaText(moved)] : [];
  });
  return kept.length > 0 ? prefix + kept.join(' ') : '';
}
