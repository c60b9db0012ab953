import { explain, OfficerError, runWithRetry, toOfficerError, type Transaction } from '../door';
import { loadCells } from './loaded-cells';
import { putAndLook, refuseUnlike } from './put-and-look';
import { changeBack, locate, readTaskSheet } from './read-sheet';
import type { CellChange } from './types';

/** Failures after which the write may have been carried out, whole or (on a protected sheet) in part. */
const MAYBE_WRITTEN: readonly string[] = ['connection', 'conflict', 'general', 'protected'];

/**
 * Whether a write that failed was carried out, by a new reading; what was carried out only in part is taken back.
 * Where that fails, too, nobody can know: the OfficerError `progressMaybe` says so.
 */
export async function isWritten(
  tx: Transaction,
  sheet: string,
  changes: readonly CellChange[],
  thrown: unknown,
): Promise<boolean> {
  const error = await explain(tx.door, thrown);
  if (!MAYBE_WRITTEN.includes(error.key)) return false;
  try {
    return await runWithRetry(tx.door, async (context) => {
      const reading = await readTaskSheet(context, { door: tx.door, watch: {} }, sheet);
      const located = locate(reading, changes).filter((one) => one !== null);
      const written = located.filter(({ cell, written: { after } }) => cell.value === after);
      if (written.length === changes.length) return true;
      if (written.length === 0) return false;
      const loaded = loadCells(reading, written.map(changeBack));
      await context.sync();
      refuseUnlike(loaded, reading);
      await putAndLook(context, loaded);
      return false;
    });
  } catch (second) {
    const { key, detail } = toOfficerError(second);
    const details = [error.detail, detail].filter(Boolean).join(' | ');
    throw new OfficerError(key === 'sheetGone' ? key : 'progressMaybe', { sheet }, details);
  }
}
