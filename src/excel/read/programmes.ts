import type { Day, Programme } from '../../programme';
import { readProgrammesSteps } from '../../programme/read';
import { atOnce, flatMapInSteps, type Steps } from '../../programme/steps';
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
