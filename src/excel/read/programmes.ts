import type { Day, Programme } from '../../programme';
import { readProgrammesSteps } from '../../programme/read';
import { atOnce, flatMapInSteps, type Steps } from '../../programme/steps';
import { OfficerError } from '../door';
import type { SheetEntry } from './outline';
import type { WorkbookReading } from './read-workbook';

/** What programmes are read from. */
type SheetsAndSettings = Pick<WorkbookReading, 'snapshots' | 'settings'>;

/**
 * All programmes of a workbook, in tab order and from top to bottom, with the officer's corrections applied. `asOf` is
 * the day they are read for, whose year a sheet takes that says none; left out, such dates stay unread.
 */
export function programmesOf(reading: SheetsAndSettings, asOf?: Day): Programme[] {
  return atOnce(programmeSteps(reading, asOf));
}

/** The same in pieces, so that the pane can draw and stop between them: ten thousand tasks take a while. */
export function programmeSteps(
  { snapshots, settings }: SheetsAndSettings,
  asOf?: Day,
): Steps<Programme[]> {
  const options = { corrections: settings.values.corrections, ...(asOf && { asOf }) };
  return flatMapInSteps(snapshots, (snapshot) => readProgrammesSteps(snapshot, options));
}

/** The header cell of a programme, 0-based: its row where the sheet has several, its column where two stand side by side. */
export interface HeaderPlace {
  readonly row?: number;
  readonly column?: number;
}

/** Whether a programme's header stands there; columns inserted before its first one leave it where it is. */
export function isHeadedAt({ frame }: Programme, { row, column }: HeaderPlace): boolean {
  const isOver = column === undefined || (frame.left <= column && column <= frame.right);
  return (row === undefined || frame.headerTop === row) && isOver;
}

/**
 * The programme an action works on: the one asked for by sheet, else the first of the sheets chosen in the
 * settings, else the first of the workbook. Throws the OfficerError that says which sheet holds none, or is gone.
 */
export function chooseProgramme(
  programmes: readonly Programme[],
  wanted: HeaderPlace & { readonly sheet?: string },
  chosenSheets: readonly string[],
  sheets: readonly SheetEntry[],
): Programme {
  const { sheet } = wanted;
  if (sheet !== undefined) {
    const there = programmes.filter((programme) => programme.sheet === sheet);
    const found = there.find((one) => isHeadedAt(one, wanted)) ?? there[0];
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
