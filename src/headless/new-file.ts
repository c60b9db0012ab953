import { now, today } from '../clock';
import { onSheet } from '../excel/door/navigate';
import { openDoor, type ExcelDoor } from '../excel/door/runner';
import { createHost } from '../host';
import { newWorkbook } from '../host/file';
import { connect } from '../host/node';
import { saveFile } from './open';

/** The one sheet a new workbook cannot do without until others stand. */
const EMPTY = 'Sheet1';

/** Writes a new workbook that holds nothing but what `write` makes. */
export async function writeNewFile(
  path: string,
  write: (door: ExcelDoor) => Promise<unknown>,
): Promise<void> {
  const workbook = newWorkbook(EMPTY);
  const { run } = connect(createHost(workbook, { today: today() }));
  const door = openDoor(run, { has: () => true }, { now });
  await write(door);
  await onSheet(door, EMPTY, (sheet) => sheet.delete());
  await saveFile(workbook, path);
}
