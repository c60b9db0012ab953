import type { Programme } from '../../programme';
import { OfficerError } from '../door/errors';
import type { SheetEntry } from './read-workbook';

/**
 * The programme an action works on: the one asked for by sheet, else the first of the sheets chosen in the
 * settings, else the first of the workbook. Throws the OfficerError that says which sheet holds none, or is gone.
 */
export function chooseProgramme(
  programmes: readonly Programme[],
  wanted: { readonly sheet?: string; readonly row?: number },
  chosenSheets: readonly string[],
  sheets: readonly SheetEntry[],
): Programme {
  const { sheet, row } = wanted;
  if (sheet !== undefined) {
    const there = programmes.filter((programme) => programme.sheet === sheet);
    const found =
      there.find(({ frame }) => row === undefined || frame.headerTop === row) ?? there[0];
    if (found) return found;
    throw noProgrammeOn(sheet, sheets);
  }
  const chosen = chosenSheets.flatMap((name) => programmes.filter((one) => one.sheet === name));
  const found = chosen[0] ?? programmes[0];
  if (found) return found;
  throw new OfficerError('programmeNotFound');
}

/** Why a sheet that was asked for gives no programme: it was deleted or renamed meanwhile, or holds no table. */
export function noProgrammeOn(sheet: string, sheets: readonly SheetEntry[]): OfficerError {
  const stands = sheets.some(({ name }) => name === sheet);
  return new OfficerError(stands ? 'programmeNotFoundOn' : 'sheetGone', { sheet });
}
