import type { Worksheet } from '@cj-tech-master/excelts';
import { shiftArea, type Shift } from '../cells/shift';
import { movedAddresses, moveValidations, type AreaMove } from '../cells/validations';

/** Moves the data validations and the filter of a sheet along with its cells. */
export function shiftValidations(sheet: Worksheet, shift: Shift): void {
  const move: AreaMove = (area) => {
    const moved = shiftArea(area, shift);
    return moved ? [moved] : [];
  };
  moveValidations(sheet, move);
  if (typeof sheet.autoFilter === 'string') {
    sheet.autoFilter = movedAddresses(sheet.autoFilter, move) || null;
  }
}
