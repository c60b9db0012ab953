import {
  draftName,
  enter,
  isOfficeError,
  loadNames,
  namesOf,
  OfficerError,
  runWithRetry,
  toOfficerError,
  type Transaction,
} from '../door';
import type { WorkbookOutline } from '../read';
import { carryOver } from './carry-over';
import { draftSet, type DraftedSet } from './draft-set';
import type { SheetSet } from './sheet-set';
import { swapSet } from './swap-set';

/** A set that stands. */
export interface StandingSet {
  /** The name of its first sheet. */
  readonly sheet: string;
  /** The names of all, in order. */
  readonly sheets: readonly string[];
  readonly replaced: boolean;
}

/**
 * Writes a set of sheets, in place of the one it replaces (src/README §7 "Actions"): two syncs for a first one, four
 * for one that replaces another, one more where colleagues typed into that meanwhile, and one more per 2 MB. What
 * goes wrong before the swap is taken back by the transaction; after it, the set is finished.
 */
export async function replaceSet(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookOutline,
  set: SheetSet,
): Promise<StandingSet> {
  enter(tx.watch, 'writing', 0.5);
  if (reading.hasParts) tx.door.refused.delete('parts');
  else tx.door.refused.add('parts');
  const draft = await draftSet(context, tx, reading, set);
  enter(tx.watch, 'finishing', 0.9);
  await swapped(context, tx, reading, draft);
  tx.stage = 'stands';
  await carryOver(context, tx, draft).catch(() =>
    runWithRetry(tx.door, (again) => carryOver(again, tx, draft)),
  );
  const sheets = draft.sheets.map(({ name }) => name);
  return { sheet: sheets[0] ?? '', sheets, replaced: draft.old.length > 0 };
}

/** Swaps; where the answer fails to come, looks whether the request was carried out all the same. */
async function swapped(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookOutline,
  draft: DraftedSet,
): Promise<void> {
  try {
    await swapSet(context, tx, reading, draft);
  } catch (thrown) {
    if (isOfficeError(thrown) && saysGone(thrown.code, thrown.debugInfo?.errorLocation))
      throw new OfficerError('changed', {}, toOfficerError(thrown).detail);
    if (!(await stands(tx, draft, thrown))) throw thrown;
  }
}

/** Whether a sheet is gone, or the place of an old one lies beyond the last: somebody deleted sheets meanwhile. */
function saysGone(code: string, place = ''): boolean {
  return code === 'ItemNotFound' || (code === 'InvalidArgument' && /position/i.test(place));
}

/** Whether the first sheet is shown and no draft any more; two failures in a row leave that open. */
async function stands(
  { door, stem }: Transaction,
  { sheets }: DraftedSet,
  thrown: unknown,
): Promise<boolean> {
  try {
    return await runWithRetry(door, async (context) => {
      const names = loadNames(context);
      const id = sheets[0]?.id ?? '';
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('visibility');
      await context.sync();
      const isDraft = namesOf(names).some(({ name }) => name === draftName(stem, 'new1'));
      return !isDraft && !sheet.isNullObject && sheet.visibility === 'Visible';
    });
  } catch (second) {
    throw toOfficerError(thrown).also(toOfficerError(second));
  }
}
