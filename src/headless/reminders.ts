import { today } from '../clock';
import { createReminders } from '../excel/reports/create-reminders';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile, saveWord, wordPath } from './open';
import { plainly } from './plainly';
import { readOpened } from './read-opened';

/** `reminders FILE -o OUT`: writes the list of what is overdue and due soon, as the pane does. */
export async function reminders(args: Arguments): Promise<number> {
  const path = outputPath(args);
  const word = wordPath(args);
  const now = today();
  const asOf = args['as-of'] ?? now;
  const { workbook, door } = await openFile(args, asOf);
  await readOpened(door, args.sheet);
  const on = args.sheet === undefined ? {} : { sheet: args.sheet };
  const result = await plainly(createReminders(door, { asOf, today: now, ...on, ...waysOf(args) }));
  await saveFile(workbook, path);
  await saveWord(word, result.document);
  const { sheet, counts } = result;
  if (args.json) console.log(JSON.stringify({ sheets: [sheet], asOf, counts }));
  else console.log(`${sheet}: ${counts.overdue} + ${counts.dueSoon} (${path})`);
  return 0;
}

function waysOf(args: Arguments) {
  return { all: args.all, dayOver: args['day-over'], pageAUnit: args['page-a-unit'] };
}
