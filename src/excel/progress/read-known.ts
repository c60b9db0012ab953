import { isSame } from '../../programme/same';
import { enter, inSteps, isOfficeError, loadNames, namesOf, type Transaction } from '../door';
import { askChanges, takeIn } from '../follow';
import { type CellArea, cellsIn, type KnownSheet, type KnownWorkbook } from '../read';
import { SETTINGS_NAMESPACE, settingsOfParts } from '../settings';
import { readTaskSheet, type TaskSheet } from './read-sheet';
import { findTasks, type FoundTask, type TaskKey } from './task-key';

/** More cells than this are read with the rest of their sheet. */
const MOST_CELLS = 4_000;
/** Excel names no more than 512 merged areas, in an address that it cuts: where there are more, all is read. */
const MOST_MERGES = 200;

/**
 * A sheet as the pane knows it, with the rows of these tasks and the header read anew (two syncs of a few kB). Null
 * where so little cannot tell: another sheet, settings or header, a task that is not where it was, merged cells, rows
 * that moved. Then the whole sheet is to be read.
 */
async function readKnown(
  context: Excel.RequestContext,
  { door, watch }: Pick<Transaction, 'door' | 'watch'>,
  { name, keys, known }: AskedTasks,
): Promise<TaskSheet | null> {
  if (known === null) return null;
  const sheet = known.sheets.find(({ snapshot }) => snapshot.name === name);
  const found = sheet ? findTasks(sheet.programmes, keys) : [];
  if (!sheet || found.some((one) => one === null)) return null;
  if (sheet.snapshot.merges.length > MOST_MERGES) return null;
  const areas = areasOf(found.filter((one) => one !== null));
  if (areas === null || areas.rows.some((area) => isMerged(sheet, area))) return null;
  enter(watch, 'reading', 0);
  try {
    return await readRows(context, door.support.has('1.13'), { sheet, known, ...areas });
  } catch (error) {
    if (isOfficeError(error) && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

/** Which tasks of which sheet are meant, and what the pane knows of the workbook; null for nothing. */
export interface AskedTasks {
  readonly name: string;
  readonly keys: readonly TaskKey[];
  readonly known: KnownWorkbook | null;
}

/** Reads what must be witnessed of some tasks: their rows where the pane knows the rest, else their sheet. */
export async function readKnownTasks(
  context: Excel.RequestContext,
  tx: Pick<Transaction, 'door' | 'watch'>,
  asked: AskedTasks,
): Promise<TaskSheet> {
  return (await readKnown(context, tx, asked)) ?? readTaskSheet(context, tx, asked.name);
}

/** Rows of tasks, and the headers they stand under, as wide as their tables. */
interface Areas {
  readonly rows: readonly CellArea[];
  readonly headers: readonly CellArea[];
}

function areasOf(found: readonly FoundTask[]): Areas | null {
  const rows = found.map(({ programme: { frame }, task }): CellArea => {
    const lines = task.rows.map((row) => row - 1);
    const { left, right } = frame;
    return { top: Math.min(...lines), left, bottom: Math.max(...lines), right };
  });
  const headers = [...new Set(found.map(({ programme }) => programme))].map(
    ({ frame: { headerTop, headerBottom, left, right } }): CellArea => {
      return { top: headerTop, left, bottom: headerBottom, right };
    },
  );
  const count = [...rows, ...headers].reduce((sum, area) => sum + cellsIn(area), 0);
  return count > MOST_CELLS ? null : { rows, headers };
}

function isMerged({ snapshot: { merges } }: KnownSheet, area: CellArea): boolean {
  return merges.some(({ top, bottom }) => top <= area.bottom && area.top <= bottom);
}

async function readRows(
  context: Excel.RequestContext,
  merges: boolean,
  { sheet, known, rows, headers }: Areas & { sheet: KnownSheet; known: KnownWorkbook },
): Promise<TaskSheet | null> {
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItem(sheet.id).load('id');
  worksheet.protection.load('protected');
  const names = loadNames(context);
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  const take = askChanges(context, { sheet, areas: [...headers, ...rows], merges });
  await context.sync();
  const xmls = parts.items.map((part) => part.getXml());
  if (xmls.length > 0) await context.sync();
  const settings = settingsOfParts(xmls.map(({ value }) => value));
  if (!isSame(settings.values.corrections, known.settings.values.corrections)) return null;
  const changes = take();
  if (changes.name !== sheet.snapshot.name) return null;
  if (changes.merges !== null && !isSame(changes.merges, sheet.snapshot.merges)) return null;
  const taken = await inSteps(takeIn(changes, known), {});
  if (taken === null) return null;
  const { snapshot, programmes } = taken.sheet;
  return {
    name: snapshot.name,
    worksheet,
    isProtected: worksheet.protection.protected,
    snapshot,
    programmes,
    corrections: settings.values.corrections,
    names: namesOf(names),
  };
}
