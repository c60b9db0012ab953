import { namesOf, queueLeftoverRemoval } from '../door/transaction';
import { OfficerError } from '../door/errors';
import { explained } from '../door/explain';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import { findOwn, loadFormats } from './own-rules';

/**
 * "Bỏ tô màu": deletes every conditional format that bears our marker, on every sheet of the workbook, copied and
 * hidden ones included, and nothing else. Four syncs at most. A protected sheet that holds such rules is named and
 * nothing is deleted anywhere. Returns how many went; throws an {@link OfficerError}.
 */
export async function removeHighlight(door: ExcelDoor): Promise<number> {
  // Tried again even after the deletions were sent: what is gone already is not found a second time.
  return explained(door, () => runWithRetry(door, (context) => remove(context, door)));
}

async function remove(context: Excel.RequestContext, door: ExcelDoor): Promise<number> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const loaded = sheets.items.map((sheet) => {
    sheet.protection.load('protected');
    return { sheet, formats: loadFormats(sheet) };
  });
  await context.sync();
  const own = await findOwn(
    context,
    loaded.map(({ formats }) => formats),
  );
  const ours = new Set(own);
  for (const { sheet, formats } of loaded)
    if (sheet.protection.protected && formats.items.some((format) => ours.has(format)))
      throw new OfficerError('protectedSheet', { sheet: sheet.name });
  for (const format of own) format.delete();
  queueLeftoverRemoval(context, door, namesOf(names));
  await context.sync();
  return own.length;
}
