import type { ExcelDoor } from '../door/runner';
import { findOwn, loadFormats } from './own-rules';

/** What stood on the sheets just before the first request that writes. */
export interface Journal {
  readonly sheets: readonly string[];
  /** Ids of all conditional formats, others' included. */
  readonly before: ReadonlySet<string>;
  /** How many formats were to be added. */
  readonly added: number;
}

/**
 * After a failed write: where all new rules stand (the answer alone was lost, or an old rule was gone already) what is
 * left of the old ones goes, and the highlight is complete: true. Else the new rules go, and the sheets are as before:
 * false. Four syncs at most; throws what Office.js throws.
 */
export async function settle(door: ExcelDoor, journal: Journal): Promise<boolean> {
  return door.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = journal.sheets.map((name) => worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    const formats = sheets.filter((sheet) => !sheet.isNullObject).map(loadFormats);
    await context.sync();
    const own = await findOwn(context, formats);
    const fresh = own.filter(({ id }) => !journal.before.has(id));
    const complete = fresh.length === journal.added;
    const gone = complete ? own.filter(({ id }) => journal.before.has(id)) : fresh;
    if (gone.length === 0) return complete;
    for (const format of gone) format.delete();
    await context.sync();
    return complete;
  });
}
