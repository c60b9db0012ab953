import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { ArchiveError } from '../archive';
import { today } from '../clock';
import { readFile } from '../excel/read/read-file';
import { sourceSteps, type SourceRead } from '../excel/read/read-source';
import { createSummary } from '../excel/reports/create-report';
import type { PeriodRequest, ReportResult } from '../excel/reports/report-request';
import { atOnce } from '../programme/steps';
import { sortedSources, type SummarySource } from '../report/annex/sources';
import { fileFault } from '../strings/pane-files';
import { writeNewFile } from './new-file';
import { bytesOf } from './open';
import { plainly } from './plainly';
import { UsageError } from './usage';

/** What a summary over several files came to; broken sources stand first. */
export interface FilesSummary {
  readonly result: ReportResult;
  readonly sources: readonly SummarySource[];
}

/** Writes one report over the programmes of several files into a new workbook; its last annex lists the files. */
export async function summariseFiles(
  files: readonly string[],
  path: string,
  request: PeriodRequest,
): Promise<FilesSummary> {
  const read = files.map((file, at) => readSource(file, at, request));
  const sources = sortedSources(read.map(({ source }) => source));
  // The sheet speaks to officers, the command line to whoever runs it.
  const shown = read.map(({ source, fault }) => ({ ...source, reason: fault }));
  const others = read.flatMap(({ programmes }) => programmes);
  if (others.length === 0) throw new UsageError('no programme found in any of the files');
  let result: ReportResult | null = null;
  await writeNewFile(path, async (door) => {
    result = await plainly(createSummary(door, { ...request, others, sources: shown }));
  });
  if (result === null) throw new Error('The summary was not written.');
  return { result, sources };
}

interface Read extends SourceRead {
  readonly fault: string | null;
}

/** A file that cannot be read is a source with its reason: it never stops the others. */
function readSource(path: string, at: number, request: PeriodRequest): Read {
  const file = basename(path);
  try {
    const day = today(undefined, statSync(path).mtime);
    const asOf = request.asOf ?? request.today;
    const reading = atOnce(readFile(bytesOf(path)));
    const { source, programmes } = atOnce(sourceSteps(reading, { file, at, asOf, day }));
    return { source: { ...source, reason: null }, programmes, fault: source.reason };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = fileFault(error instanceof ArchiveError ? error.fault : null);
    return { source: { file, state: 'unreadable', tasks: 0, reason }, programmes: [], fault };
  }
}
