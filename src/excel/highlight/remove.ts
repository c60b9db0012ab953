import {
  type ExcelDoor,
  explained,
  namesOf,
  OfficerError,
  queueLeftoverRemoval,
  runWithRetry,
} from '../door';
import { deleteOwn, findOwn, loadSigns } from './own-set';

/**
 * "Bỏ tô màu": deletes every conditional format that bears our marker, on every sheet of the workbook, copied and
 * hidden ones included, and the hidden names that they look into; nothing else. Four syncs, and one more for each rule
 * that Excel cannot read. A protected sheet that holds such rules is named and nothing is deleted anywhere. Returns
 * how many rules went; throws an {@link OfficerError}.
 */
export async function removeHighlight(door: ExcelDoor): Promise<number> {
  // Tried again even after the deletions were sent: what is gone already is not found a second time.
  return explained(door, () => runWithRetry(door, (context) => remove(context, door)));
}

async function remove(context: Excel.RequestContext, door: ExcelDoor): Promise<number> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const signs = sheets.items.map((sheet) => {
    sheet.protection.load('protected');
    return loadSigns(sheet);
  });
  await context.sync();
  const own = await findOwn(context, signs);
  const ours = new Set([...own.rules, ...own.names].map(({ sheet }) => sheet));
  for (const { sheet } of signs)
    if (sheet.protection.protected && ours.has(sheet))
      throw new OfficerError('protectedSheet', { sheet: sheet.name });
  return deleteOwn(context, own, () => queueLeftoverRemoval(context, door, namesOf(names)));
}
