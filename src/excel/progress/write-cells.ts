import {
  loadNames,
  namesOf,
  queueClaim,
  queueRelease,
  refuseRivals,
  type Transaction,
} from '../door/transaction';
import { enter } from '../door/watch';
import { loadCells } from './loaded-cells';
import { putAndLook, refuseUnlike } from './put-and-look';
import type { SheetReading } from './read-sheet';
import { isWritten } from './settle-cells';
import type { CellChange } from './types';

/**
 * Writes changed cells, and only those, all or none, in two syncs: one claims the sheet's cells and looks whether each
 * cell and its task are still as read and may be written, one writes and looks again in the same request. Where a
 * colleague sorted rows in between, the cells get back what they held (a third sync) and the OfficerError `changed`
 * is thrown. Where only the answer to the write was lost, the sheet is read once more to see which it was.
 */
export async function writeCells(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: SheetReading,
  changes: readonly CellChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const thing = `cells ${reading.worksheet.id}`;
  refuseRivals(tx, reading.names, thing);
  const loaded = loadCells(reading, changes);
  queueClaim(context, tx, reading.names, thing);
  const names = loadNames(context);
  await context.sync();
  refuseRivals(tx, namesOf(names), thing);
  refuseUnlike(loaded, reading);
  enter(tx.watch, 'writing', 0.7);
  queueRelease(context, tx);
  try {
    await putAndLook(context, loaded);
  } catch (thrown) {
    if (!(await isWritten(tx, reading.name, changes, thrown))) throw thrown;
  }
}
