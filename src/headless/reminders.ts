import { today } from '../clock';
import { createReminders } from '../excel/reports/create-reminders';
import { wordCopy } from '../excel/reports/word-copy';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile, saveText } from './open';
import { plainly } from './plainly';
import { readOpened } from './read-opened';

/** `reminders FILE -o OUT`: writes the list of what is overdue and due soon, as the pane does. */
export async function reminders(args: Arguments): Promise<number> {
  const path = outputPath(args);
  const now = today();
  const asOf = args['as-of'] ?? now;
  const { workbook, door } = await openFile(args, asOf);
  await readOpened(door, args.sheet);
  const on = args.sheet === undefined ? {} : { sheet: args.sheet };
  const result = await plainly(createReminders(door, { asOf, today: now, ...on }));
  await saveFile(workbook, path);
  if (args.word !== undefined) saveText(args.word, wordCopy(result.document).html);
  const { sheet, counts } = result;
  if (args.json) console.log(JSON.stringify({ sheets: [sheet], asOf, counts }));
  else console.log(`${sheet}: ${counts.overdue} + ${counts.dueSoon} (${path})`);
  return 0;
}
