import { basename, extname } from 'node:path';
import { programmesOf } from '../excel/read/programmes';
import { readFile } from '../excel/read/read-file';
import { createSummary } from '../excel/reports/create-summary';
import type { PeriodRequest, ReportResult } from '../excel/reports/report-request';
import { createProgramme } from '../excel/sheet/create-programme';
import type { Programme } from '../programme';
import { atOnce } from '../programme/steps';
import { sourcesSheet, type SummarySource } from '../strings/summary-sources';
import { writeNewFile } from './new-file';
import { bytesOf } from './open';
import { plainly } from './plainly';
import { UsageError } from './usage';

/** What a summary over several files came to; broken sources stand first. */
export interface FilesSummary {
  readonly result: ReportResult;
  readonly sources: readonly SummarySource[];
}

/** Writes one report over the programmes of several files into a new workbook, with the list of the files. */
export async function summariseFiles(
  files: readonly string[],
  path: string,
  request: PeriodRequest,
): Promise<FilesSummary> {
  const read = files.map((file, at) => readSource(file, at, request));
  const sources = read
    .map(({ source }) => source)
    .sort((a, b) => Number(a.state === 'read') - Number(b.state === 'read'));
  const others = read.flatMap(({ programmes }) => programmes);
  if (others.length === 0) throw new UsageError('no programme found in any of the files');
  let result: ReportResult | null = null;
  await writeNewFile(path, async (door) => {
    result = await plainly(createSummary(door, { ...request, others }));
    await createProgramme(door, sourcesSheet(sources));
  });
  if (result === null) throw new Error('The summary was not written.');
  return { result, sources };
}

interface Read {
  readonly source: SummarySource;
  readonly programmes: readonly Programme[];
}

/** A file that cannot be read is a source with its reason: it never stops the others. */
function readSource(path: string, at: number, request: PeriodRequest): Read {
  const file = basename(path);
  try {
    const reading = atOnce(readFile(bytesOf(path)));
    const programmes = programmesOf(reading, request.asOf ?? request.today);
    const tasks = programmes.reduce((sum, programme) => sum + programme.tasks.length, 0);
    const state = programmes.length === 0 ? 'noProgramme' : 'read';
    const named = programmes.map((programme) => fromFile(programme, file, at));
    return { source: { file, state, tasks, reason: null }, programmes: named };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { source: { file, state: 'unreadable', tasks: 0, reason }, programmes: [] };
  }
}

/** A programme under the name of its file; its tasks stay apart from those of files that have the same sheets. */
function fromFile(programme: Programme, file: string, at: number): Programme {
  const office = file.slice(0, file.length - extname(file).length);
  const tasks = programme.tasks.map((task) => ({ ...task, id: `${at}:${task.id}` }));
  return { ...programme, sheet: office, tasks };
}
