import { extname, resolve } from 'node:path';
import { today } from '../clock';
import { createReport } from '../excel/reports/create-report';
import { createSummary } from '../excel/reports/create-report';
import type { PeriodRequest, ReportResult } from '../excel/reports/report-request';
import type { ExcelDoor } from '../excel/door/runner';
import { defaultAsOf, parsePeriod } from '../report';
import type { Arguments } from './arguments';
import { openFile, outputPath, saveFile, saveWord, wordPath } from './open';
import { readOpened } from './read-opened';
import { plainly } from './plainly';
import { summariseFiles } from './summary-files';
import { UsageError } from './usage';

/** `report FILE --period P -o OUT`: writes the period's report into the workbook, as the pane's button does. */
export function report(args: Arguments): Promise<number> {
  const { sheet } = args;
  const on = sheet === undefined ? {} : { sheet };
  return write(args, (door, request) => createReport(door, { ...request, ...on }));
}

/** `summary FILE --period P -o OUT`: one report over all programmes of the workbook. */
export function summary(args: Arguments): Promise<number> {
  const { sheet, file, others } = args;
  if (file !== undefined && others.length > 0) return summaryOfFiles(args, [file, ...others]);
  const on = sheet === undefined ? {} : { sheets: [sheet] };
  return write(args, (door, request) => createSummary(door, { ...request, ...on }));
}

/** Several files: each is a source, and OUT is a new workbook. */
async function summaryOfFiles(args: Arguments, files: readonly string[]): Promise<number> {
  const { output, sheet } = args;
  if (output === undefined) throw new UsageError('-o OUT is missing');
  if (sheet !== undefined) throw new UsageError('--sheet goes with one file only');
  if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('OUT must end in .xlsx');
  if (files.some((each) => resolve(each) === resolve(output)))
    throw new UsageError('OUT is one of the files: it has to be a new workbook');
  const word = wordPath(args);
  const id = periodId(args);
  const { result, sources } = await summariseFiles(files, output, requestOf(args, id, today()));
  await saveWord(word, result.document);
  const { sheets, asOf, counts, rates } = result;
  const { from, to } = result.period;
  const { dayOver } = result.document;
  const shown = { sheets, period: { id, from, to }, asOf, dayOver, counts, rates, sources };
  if (args.json) console.log(JSON.stringify(shown));
  else for (const { file, state, tasks } of sources) console.log([file, state, tasks].join('\t'));
  return 0;
}

async function write(
  args: Arguments,
  create: (door: ExcelDoor, request: PeriodRequest) => Promise<ReportResult>,
): Promise<number> {
  const now = today();
  const id = periodId(args);
  const path = outputPath(args);
  const word = wordPath(args);
  const { workbook, door } = await openFile(args, dayOfHost(args, id, now));
  await readOpened(door, args.sheet);
  const result = await plainly(create(door, requestOf(args, id, now)));
  await saveFile(workbook, path);
  await saveWord(word, result.document);
  const { sheet, sheets, asOf, counts, rates } = result;
  const { dayOver } = result.document;
  const { id: of, from, to } = result.period;
  if (args.json)
    console.log(
      JSON.stringify({ sheets, period: { id: of, from, to }, asOf, dayOver, counts, rates }),
    );
  else console.log(`${sheet}: ${counts.total} (${path})`);
  return 0;
}

/** The workbook's own calendar cuts the period unless --calendar says another. */
function requestOf(args: Arguments, period: string, now: string): PeriodRequest {
  const { calendar, 'as-of': asOf, 'hand-changes': handChanged } = args;
  return {
    period,
    today: now,
    notBegun: 'accept',
    ...(calendar === undefined ? {} : { calendar }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(handChanged === undefined ? {} : { handChanged }),
    ...(args['day-over'] ? { dayOver: true } : {}),
    ...(args['fewer-tasks'] ? { suddenFall: 'accept' as const } : {}),
  };
}

function periodId({ period }: Arguments): string {
  if (period === undefined) throw new UsageError('--period is missing');
  // A phase of the plan is found by its name once the workbook is open.
  if (!parsePeriod(period) && /^\d{4}(?:-|$)/.test(period))
    throw new UsageError(`--period ${period}: is no period such as 2025-Q3`);
  return period;
}

/** The day that TODAY() gives while the file is open: the report's own, as near as the command line tells. */
function dayOfHost(args: Arguments, id: string, now: string): string {
  const period = parsePeriod(id, args.calendar);
  return args['as-of'] ?? (period ? defaultAsOf(period, now) : now);
}
