import { extname } from 'node:path';
import { today } from '../clock';
import { programmesOf } from '../excel/read/programmes';
import { createProgramme } from '../excel/sheet/create-programme';
import { followingYear, yearRows, type YearChoice } from '../plan';
import { programmeOfYear } from '../strings/next-year';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile } from './open';
import { readOpened } from './read-opened';
import { UsageError } from './usage';

/** `next-year FILE -o OUT`: next year's programme on a new sheet of the workbook, from what goes on or is unfinished. */
export async function nextYear(args: Arguments): Promise<number> {
  const asOf = args['as-of'] ?? today();
  const path = outputPath(args);
  if (!/^\.xls[xm]$/i.test(extname(path))) throw new UsageError('OUT must end in .xlsx');
  const { door, workbook } = await openFile(args, today());
  const reading = await readOpened(door, args.sheet);
  const [programme] = programmesOf(reading, asOf);
  if (programme === undefined) throw new UsageError('no programme found');
  const year = args.year === undefined ? followingYear(programme) : Number(args.year);
  if (year === null) throw new UsageError('the programme names no year: say --year');
  const rows = yearRows(programme, asOf, year);
  const chosen = rows.filter(({ choice }) => choice !== 'left');
  const snapshot = reading.snapshots.find(({ name }) => name === programme.sheet) ?? null;
  if (chosen.length === 0) throw new UsageError('nothing to carry over: every task is done');
  const sheet = await createProgramme(door, programmeOfYear(programme, chosen, year, snapshot));
  await saveFile(workbook, path);
  const count = (choice: YearChoice) => rows.filter((row) => row.choice === choice).length;
  const counts = { carried: count('carried'), repeated: count('repeated'), left: count('left') };
  if (args.json) console.log(JSON.stringify({ sheet, ...counts }));
  else console.log(`${sheet}: ${counts.carried} + ${counts.repeated} (${path})`);
  return 0;
}
