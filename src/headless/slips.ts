import { existsSync, mkdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { today } from '../clock';
import { createSlips } from '../excel/sheet/create-slips';
import { slipSheets } from '../excel/sheet/slip-sheets';
import { slipFiles } from '../excel/sheet/slip-files';
import { programmesOf } from '../excel/read/programmes';
import { zipOf } from '../files/zip';
import { addDays, type Day, type Programme } from '../programme';
import { dueDaysOf } from '../report/slips/due-days';
import { ANSWER_DAYS, lettersOf } from '../report/slips/letters';
import { slipsOf, type Slip } from '../report/slips/slips';
import { CALENDAR } from '../strings/calendar';
import type { SlipSheet } from '../strings/slip-rows';
import { SLIP } from '../strings/slips';
import type { Settings } from '../excel/settings/settings';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveBytes, saveFile, saveWord, type OpenedFile } from './open';
import { readOpened } from './read-opened';
import { UsageError } from './usage';

/** What slips are written from. */
interface Made {
  readonly opened: OpenedFile;
  readonly programme: Programme;
  readonly settings: Settings;
  readonly found: readonly Slip[];
  readonly sheets: readonly SlipSheet[];
  readonly asOf: Day;
}

type Way = (path: string, made: Made, args: Arguments) => Promise<void>;

/** By OUT's ending; a name without one is a folder. */
const WAYS: Readonly<Record<string, Way>> = {
  '.xlsx': writeSheets,
  '.xlsm': writeSheets,
  '.docx': writeLetters,
  '.zip': async (path, { sheets }) => saveBytes(path, zipOf(await slipFiles(sheets))),
  '.ics': writeCalendar,
  '': writeFiles,
};

/** `slips FILE --by …`: what each unit, leader or member has still to do: sheets, files, letters or a calendar. */
export async function slips(args: Arguments): Promise<number> {
  const { by } = args;
  if (by === undefined)
    throw new UsageError('--by is missing: unit, director, officer, coordinator');
  const { path, way } = outputOf(args);
  const made = await make(args, by);
  await way(path, made, args);
  print(args, made.found);
  return 0;
}

function outputOf(args: Arguments): { path: string; way: Way } {
  const { file, output, by } = args;
  const ending = output === undefined ? '.xlsx' : extname(output).toLowerCase();
  const way = WAYS[ending];
  if (way === undefined)
    throw new UsageError('OUT is a workbook (.xlsx), a folder, .zip, letters (.docx) or .ics');
  if (way === writeSheets) return { path: outputPath(args), way };
  if (args['in-place'] || resolve(output ?? '') === resolve(file ?? ''))
    throw new UsageError('only a workbook is written in place');
  if (way === writeLetters && by !== 'unit')
    throw new UsageError('letters go to units: say --by unit');
  return { path: output ?? '', way };
}

async function make(args: Arguments, by: NonNullable<Arguments['by']>): Promise<Made> {
  const asOf = args['as-of'] ?? today();
  const opened = await openFile(args, asOf);
  const reading = await readOpened(opened.door, args.sheet);
  const [programme] = programmesOf(reading, asOf);
  const snapshot = reading.snapshots.find(({ name }) => name === programme?.sheet);
  if (programme === undefined || snapshot === undefined) throw new UsageError('no programme found');
  const settings = reading.settings.values;
  const only = args.for.length > 0 ? { only: args.for } : {};
  const { aliases } = settings.corrections;
  const found = slipsOf(programme, {
    by,
    asOf,
    dueSoonDays: settings.dueSoonDays,
    aliases,
    ...only,
  });
  if (found.length === 0) throw new UsageError('nothing is unfinished for them: no slip to make');
  const sheets = slipSheets(programme, found, snapshot, asOf);
  return { opened, programme, settings, found, sheets, asOf };
}

async function writeSheets(path: string, { opened, sheets }: Made): Promise<void> {
  await createSlips(opened.door, sheets);
  await saveFile(opened.workbook, path);
}

/** A workbook each, named after whom it is for. */
async function writeFiles(folder: string, { sheets }: Made): Promise<void> {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of await slipFiles(sheets)) saveBytes(join(folder, name), bytes);
}

async function writeLetters(path: string, made: Made, args: Arguments): Promise<void> {
  const { programme, settings, found, asOf } = made;
  const letters = lettersOf(found, {
    programme,
    settings: settings.office,
    asOf,
    answerBy: args['answer-by'] ?? addDays(asOf, ANSWER_DAYS),
    dueSoonDays: settings.dueSoonDays,
  });
  if (letters.length === 0)
    throw new UsageError('nothing is overdue or due soon for them: no letter to write');
  await saveWord(path, { papers: letters.map(({ paper }) => paper) });
}

async function writeCalendar(path: string, made: Made): Promise<void> {
  const { programme, found, asOf, settings } = made;
  const days = dueDaysOf(programme, found, { asOf, dueSoonDays: settings.dueSoonDays });
  if (days.length === 0) throw new UsageError('no deadline of theirs is known: nothing to write');
  const { calendarIcs } = await import('../files/calendar');
  saveBytes(path, calendarIcs(days, CALENDAR.name));
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
