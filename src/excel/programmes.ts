import type { Programme } from '../programme';
import { readProgrammes } from '../programme/read';
import type { WorkbookReading } from './read-workbook';

/** All programmes of a workbook, in tab order and from top to bottom, with the officer's corrections applied. */
export function programmesOf(reading: WorkbookReading): Programme[] {
  const { corrections } = reading.settings.values;
  return reading.snapshots.flatMap((snapshot) => readProgrammes(snapshot, { corrections }));
}
