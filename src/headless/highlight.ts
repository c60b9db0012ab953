import { today } from '../clock';
import { OfficerError } from '../excel/door/errors';
import { highlight as colour, type HighlightResult } from '../excel/highlight';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile } from './open';
import { readOpened } from './read-opened';
import { UsageError } from './usage';

/** `highlight FILE -o OUT`: colours every programme (or that of --sheet) by conditional formats, as the pane does. */
export async function highlight(args: Arguments): Promise<number> {
  const path = outputPath(args);
  const { workbook, door } = await openFile(args, today());
  await readOpened(door, args.sheet);
  const only = args.sheet === undefined ? undefined : [args.sheet];
  const result = await colour(door, only, {}, today()).catch((error: unknown) => {
    throw error instanceof OfficerError ? new UsageError(messageOf(error)) : error;
  });
  await saveFile(workbook, path);
  if (args.json) console.log(JSON.stringify(result));
  else print(result, path);
  return 0;
}

function messageOf({ sentence, detail }: OfficerError): string {
  return detail === '' ? sentence : `${sentence} (${detail})`;
}

function print({ sheets, rules, unmarked }: HighlightResult, path: string): void {
  console.log(`${sheets.join(', ')}: ${rules} rules (${path})`);
  for (const { sheet, row } of unmarked) console.log(`not marked: ${sheet}, row ${row}`);
}
