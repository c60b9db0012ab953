import type { Programme } from '../../programme';
import { readProgrammesSteps } from '../../programme/read';
import { atOnce, flatMapInSteps, type Steps } from '../../programme/steps';
import type { WorkbookReading } from './read-workbook';

/** All programmes of a workbook, in tab order and from top to bottom, with the officer's corrections applied. */
export function programmesOf(reading: WorkbookReading): Programme[] {
  return atOnce(programmeSteps(reading));
}

/** The same in pieces, so that the pane can draw and stop between them: ten thousand tasks take a while. */
export function programmeSteps({ snapshots, settings }: WorkbookReading): Steps<Programme[]> {
  const { corrections } = settings.values;
  return flatMapInSteps(snapshots, (snapshot) => readProgrammesSteps(snapshot, { corrections }));
}
