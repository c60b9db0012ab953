import type { Day, Programme, SheetSnapshot } from '../../programme';
import { type ExcelDoor, explained, inSteps, OfficerError, runWithRetry } from '../door';
import type { Settings } from '../settings';
import { isHeadedAt, programmeSteps, type HeaderPlace } from './programmes';
import { readWorkbook } from './read-workbook';

/** One programme as it stands now, with what is made from it needs beside. */
export interface StandingProgramme {
  readonly programme: Programme;
  /** All programmes of its sheet. */
  readonly beside: readonly Programme[];
  readonly snapshot: SheetSnapshot;
  readonly settings: Settings;
}

/** Which programme: its sheet, and its header where the sheet has several. */
export interface ProgrammePlace extends HeaderPlace {
  readonly sheet: string;
}

/**
 * Reads a programme anew, for what is made from it outside its sheet; at most three syncs. Throws the OfficerError
 * `sheetGone` or `programmeNotFoundOn`.
 */
export function readProgramme(
  door: ExcelDoor,
  place: ProgrammePlace,
  asOf: Day,
): Promise<StandingProgramme> {
  const { sheet } = place;
  return explained(door, async () => {
    const reading = await runWithRetry(door, (context) =>
      readWorkbook(context, { support: door.support, only: [sheet] }),
    );
    const [snapshot] = reading.snapshots;
    if (snapshot === undefined) throw new OfficerError('sheetGone', { sheet });
    const beside = await inSteps(programmeSteps(reading, asOf), {});
    const programme = beside.find((one) => isHeadedAt(one, place)) ?? beside[0];
    if (programme === undefined) throw new OfficerError('programmeNotFoundOn', { sheet });
    return { programme, beside, snapshot, settings: reading.settings.values };
  });
}
