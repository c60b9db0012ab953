import { explained } from './explain';
import { runWithRetry } from './retry';
import type { ExcelDoor } from './runner';

/**
 * The name Office looks for in an add-in's settings of a file to open the pane with it. The pane's TaskpaneId in the
 * manifest must be the same name.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
const KEY = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens by itself with this workbook. One sync; throws an OfficerError. */
export function opensByItself(door: ExcelDoor): Promise<boolean> {
  return explained(door, () =>
    runWithRetry(door, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
      await context.sync();
      return !setting.isNullObject && setting.value === true;
    }),
  );
}

/** Lets the pane open with this workbook, or no longer. Two syncs at most; may be repeated; throws an OfficerError. */
export function openByItself(door: ExcelDoor, on: boolean): Promise<void> {
  return explained(door, () =>
    runWithRetry(door, async (context) => {
      const { settings } = context.workbook;
      if (on) settings.add(KEY, true);
      else await queueRemoval(context);
      await context.sync();
    }),
  );
}

async function queueRemoval(context: Excel.RequestContext): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
