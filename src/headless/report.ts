import { createReport } from '../excel/create-report';
import { OfficerError } from '../excel/errors';
import { defaultAsOf, parsePeriod, type Period } from '../report';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile } from './open';
import { readOpened } from './read-opened';
import { today } from '../clock';
import { UsageError } from './usage';

/** `report FILE --period P -o OUT`: writes the period's report into the workbook, as the pane's button does. */
export async function report(args: Arguments): Promise<number> {
  const period = periodOf(args);
  const path = outputPath(args);
  const now = today();
  const asOf = args['as-of'] ?? defaultAsOf(period, now);
  const { workbook, door } = await openFile(args, asOf);
  await readOpened(door, args.sheet);
  const sheet = args.sheet === undefined ? {} : { sheet: args.sheet };
  const result = await createReport(door, { period, asOf, today: now, ...sheet }).catch(
    (error: unknown) => {
      throw error instanceof OfficerError
        ? new UsageError(`${error.sentence} (${error.detail})`)
        : error;
    },
  );
  await saveFile(workbook, path);
  const { id, from, to } = period;
  const { counts } = result;
  if (args.json)
    console.log(JSON.stringify({ sheets: [result.sheet], period: { id, from, to }, asOf, counts }));
  else console.log(`${result.sheet}: ${counts.total} (${path})`);
  return 0;
}

function periodOf(args: Arguments): Period {
  if (args.period === undefined) throw new UsageError('--period is missing');
  const period = parsePeriod(args.period, args.calendar);
  if (!period) throw new UsageError(`--period ${args.period}: is no period such as 2025-Q3`);
  return period;
}
