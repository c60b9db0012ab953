import type { Day } from '../../programme';
import type { SlipSheet } from '../../strings/slip-rows';
import { slipSheets } from '../../excel/sheet/slip-sheets';
import type { StandingProgramme } from '../../excel/read/read-programme';
import { slipsOf, type Slip, type SlipReceiver } from '../../report/slips/slips';
import { slipsWritten } from '../../strings/pane-slips';
import type { PaneActions } from '../actions';
import type { ProgrammePlace } from '../../excel/read/read-programme';
import type { JobOrder } from '../state/use-jobs';
import type { Outcome } from '../state/state';

/** Whom slips go to; `names` null stands for tasks that nobody has. */
export interface SlipsWanted {
  readonly place: ProgrammePlace;
  readonly by: SlipReceiver;
  readonly names: readonly (string | null)[];
  readonly asOf: Day;
}

/** Slips as they are now, and what they were made from. */
export interface SlipsMade extends StandingProgramme {
  readonly slips: readonly Slip[];
  readonly asOf: Day;
}

/** The slips' sheets, from the programme as it stands. */
export function sheetsOf({ programme, snapshot, slips, asOf }: SlipsMade): SlipSheet[] {
  return slipSheets(programme, slips, snapshot, asOf);
}

/** Makes slips anew from the programme as it stands, and does something with them. */
export function slipsJob(
  wanted: SlipsWanted,
  use: (made: SlipsMade, actions: PaneActions) => Promise<Outcome>,
): JobOrder {
  return {
    name: 'slips',
    work: async (actions) => use(await madeNow(wanted, actions), actions),
  };
}

/** A sheet each in this workbook. */
export async function writeSheets(made: SlipsMade, actions: PaneActions): Promise<Outcome> {
  const sheets = await actions.createSlips(sheetsOf(made));
  return { sentence: slipsWritten(sheets), sheet: sheets[0] ?? null };
}

async function madeNow(
  { place, by, names, asOf }: SlipsWanted,
  actions: PaneActions,
): Promise<SlipsMade> {
  const standing = await actions.readProgramme(place, asOf);
  const { dueSoonDays, corrections } = standing.settings;
  const options = { by, asOf, dueSoonDays, aliases: corrections.aliases };
  const all = slipsOf(standing.programme, options);
  return { ...standing, asOf, slips: all.filter(({ name }) => names.includes(name)) };
}
