import type { Day, Programme, SheetSnapshot } from '../../programme';
import { slipKeys } from '../../report/slips/key';
import type { Slip } from '../../report/slips/slips';
import { slipSheet, type SlipSheet } from '../../strings/slip-rows';

/** Slips as the rows of their sheets; `snapshot` is the programme's sheet as it stands. */
export function slipSheets(
  programme: Programme,
  slips: readonly Slip[],
  snapshot: SheetSnapshot,
  asOf: Day,
): SlipSheet[] {
  const keys = slipKeys(programme);
  return slips.map((slip) => slipSheet(programme, slip, keys, snapshot, asOf));
}
