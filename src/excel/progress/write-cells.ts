import {
  enter,
  loadNames,
  namesOf,
  queueClaim,
  queueRelease,
  refuseRivals,
  type Transaction,
} from '../door';
import { loadCells } from './loaded-cells';
import { putAndLook, refuseUnlike } from './put-and-look';
import { askLists, listsOf, type Lists } from './lists';
import type { TaskSheet } from './read-sheet';
import { isWritten } from './settle-cells';
import type { CellChange } from './types';

/**
 * Writes changed cells, and only those, all or none, in two syncs: one claims the sheet's cells and looks whether each
 * cell and its task are still as read and may be written, one writes and looks again in the same request. Where a
 * colleague sorted rows in between, the cells get back what they held (a third sync) and the OfficerError `changed`
 * is thrown. Where status cells have a list to choose from, `replan` says what to write instead (a sync or two more);
 * answers what was written. Where only the answer to the write was lost, the sheet is read once more to see which it was.
 */
export async function writeCells(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: TaskSheet,
  planned: readonly CellChange[],
  replan?: (lists: Lists) => Promise<readonly CellChange[]>,
): Promise<readonly CellChange[]> {
  let changes = planned;
  if (changes.length === 0) return changes;
  const thing = `cells ${reading.worksheet.id}`;
  refuseRivals(tx, reading.names, thing);
  let loaded = loadCells(reading, changes);
  const asked = askLists(reading, replan ? changes : []);
  queueClaim(context, tx, reading.names, thing);
  const names = loadNames(context);
  await context.sync();
  refuseRivals(tx, namesOf(names), thing);
  const lists = await listsOf(context, reading, asked);
  if (replan && lists.size > 0) {
    changes = await replan(lists);
    if (changes.length > 0) loaded = loadCells(reading, changes);
    else queueRelease(context, tx);
    await context.sync();
    if (changes.length === 0) return changes;
  }
  refuseUnlike(loaded, reading);
  enter(tx.watch, 'writing', 0.7);
  queueRelease(context, tx);
  try {
    await putAndLook(context, loaded);
  } catch (thrown) {
    if (!(await isWritten(tx, reading.name, changes, thrown))) throw thrown;
  }
  return changes;
}
