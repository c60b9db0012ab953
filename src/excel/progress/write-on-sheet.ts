import type { Steps } from '../../programme/steps';
import { inSteps } from '../door/breathe';
import { OfficerError, toOfficerError } from '../door/errors';
import { explain } from '../door/explain';
import { enter, type Watch } from '../door/watch';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import { changeBack, locate, readSheet, type SheetReading } from './read-sheet';
import type { CellChange } from './types';
import { writeCells } from './write-cells';

/** What to write, worked out from a fresh reading, and what to tell of it. */
export interface CellPlan<T> {
  readonly changes: readonly CellChange[];
  readonly result: T;
}

/**
 * Reads a sheet anew, works out changes, writes them all or none: at most two syncs beyond the read. Where only the
 * answer to the write was lost, the sheet is read once more to see which it was. Throws an {@link OfficerError}.
 */
export async function writeOnSheet<T>(
  door: ExcelDoor,
  sheet: string,
  plan: (reading: SheetReading) => Steps<CellPlan<T>>,
  watch: Watch,
): Promise<T> {
  const begun: { plan: CellPlan<T> | null } = { plan: null };
  try {
    return await runWithRetry(door, async (context, attempt) => {
      enter(watch, 'reading', 0);
      const reading = await readSheet(context, door, sheet, watch);
      enter(watch, 'computing', 0.4);
      const made = await inSteps(plan(reading), watch);
      const writing = (): void => {
        begun.plan = made;
        attempt.writing();
      };
      if (made.changes.length > 0) {
        await writeCells(context, { writing }, reading, made.changes, watch);
      }
      return made.result;
    });
  } catch (thrown) {
    const error = await explain(door, thrown);
    if (begun.plan === null || !MAYBE_WRITTEN.includes(error.key)) throw error;
    if (await settle(door, sheet, begun.plan.changes, error)) return begun.plan.result;
    throw error;
  }
}

/** Failures after which the write may have been carried out, whole or (on a protected sheet) in part. */
const MAYBE_WRITTEN: readonly string[] = ['connection', 'conflict', 'general', 'protected'];

/**
 * Whether the write was carried out, by a new reading; what was carried out only in part is taken back. Where that
 * fails, too, nobody can know: the OfficerError `progressMaybe` says so.
 */
async function settle(
  door: ExcelDoor,
  sheet: string,
  changes: readonly CellChange[],
  error: OfficerError,
): Promise<boolean> {
  try {
    return await runWithRetry(door, async (context, attempt) => {
      const reading = await readSheet(context, door, sheet, {});
      const located = locate(reading, changes).filter((one) => one !== null);
      const written = located.filter(({ cell, written: { after } }) => cell.value === after);
      if (written.length === changes.length) return true;
      if (written.length > 0)
        await writeCells(context, attempt, reading, written.map(changeBack), {});
      return false;
    });
  } catch (second) {
    const { key, detail } = toOfficerError(second);
    const details = [error.detail, detail].filter(Boolean).join(' | ');
    throw new OfficerError(key === 'sheetGone' ? key : 'progressMaybe', { sheet }, details);
  }
}
