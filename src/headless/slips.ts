import { existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { today } from '../clock';
import { createSlips } from '../excel/sheet/create-slips';
import { programmesOf } from '../excel/read/programmes';
import { slipKeys } from '../report/slips/key';
import { slipsOf, type Slip } from '../report/slips/slips';
import { slipSheet, type SlipSheet } from '../strings/slip-rows';
import { SLIP } from '../strings/slips';
import type { Arguments } from './arguments';
import { writeNewFile } from './new-file';
import { openFile, outputPath, saveFile } from './open';
import { readOpened } from './read-opened';
import { UsageError } from './usage';

/** `slips FILE --by …`: what each unit, leader or member has still to do, a sheet or a file each. */
export async function slips(args: Arguments): Promise<number> {
  const { by, output } = args;
  if (by === undefined)
    throw new UsageError('--by is missing: unit, director, officer, coordinator');
  const isWorkbook = output === undefined || /^\.xls[xm]$/i.test(extname(output));
  if (!isWorkbook && extname(output) !== '')
    throw new UsageError('OUT is a workbook (.xlsx) or a folder');
  const path = isWorkbook ? outputPath(args) : output;
  const asOf = args['as-of'] ?? today();
  const { door, workbook } = await openFile(args, asOf);
  const reading = await readOpened(door, args.sheet);
  const [programme] = programmesOf(reading, asOf);
  const snapshot = reading.snapshots.find(({ name }) => name === programme?.sheet);
  if (programme === undefined || snapshot === undefined) throw new UsageError('no programme found');
  const { dueSoonDays } = reading.settings.values;
  const only = args.for.length > 0 ? { only: args.for } : {};
  const found = slipsOf(programme, { by, asOf, dueSoonDays, ...only });
  if (found.length === 0) throw new UsageError('nothing is unfinished for them: no slip to make');
  const keys = slipKeys(programme);
  const sheets = found.map((slip) => slipSheet(programme, slip, keys, snapshot, asOf));
  if (isWorkbook) {
    await createSlips(door, sheets);
    await saveFile(workbook, path);
  } else await writeFiles(path, sheets);
  print(args, found);
  return 0;
}

/** A workbook each, named after whom it is for. */
async function writeFiles(folder: string, sheets: readonly SlipSheet[]): Promise<void> {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  for (const sheet of sheets)
    await writeNewFile(join(folder, `${fileName(sheet.name)}.xlsx`), (door) =>
      createSlips(door, [sheet]),
    );
}

/** Signs that a file's name may hold on no system are left out. */
function fileName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}

function print(args: Arguments, found: readonly Slip[]): void {
  const shown = found.map(({ name, tasks, overdue, dueSoon }) => ({
    name: name ?? SLIP.nobody,
    tasks: tasks.length,
    overdue,
    dueSoon,
  }));
  if (args.json) console.log(JSON.stringify({ slips: shown }));
  else for (const { name, tasks, overdue } of shown) console.log(`${name}\t${tasks}\t${overdue}`);
}
