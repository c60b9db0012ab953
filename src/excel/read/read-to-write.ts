import { breathe } from '../door/breathe';
import type { Transaction } from '../door/transaction';
import { enter } from '../door/watch';
import { isUnderWay } from '../door/own-names';
import { readWorkbook, type WorkbookOutline, type WorkbookReading } from './read-workbook';

/** Reads the workbook for an action that writes sheets of ours: at most three syncs up to 2 MB. */
export async function readToWrite(
  context: Excel.RequestContext,
  { door, watch }: Transaction,
): Promise<WorkbookReading> {
  enter(watch, 'reading', 0);
  const reading = await readWorkbook(context, { support: door.support, ownSizes: true });
  enter(watch, 'computing', 0.3);
  await breathe(watch);
  return reading;
}

/** Names that a new sheet cannot have; what a dead connection left behind goes with the request that adds it. */
export function takenNames({ sheets, drafts }: WorkbookOutline, { door }: Transaction): string[] {
  const dead = drafts.filter((draft) => !isUnderWay(draft, door)).map(({ sheet }) => sheet);
  return sheets.map(({ name }) => name).filter((name) => !dead.includes(name));
}
