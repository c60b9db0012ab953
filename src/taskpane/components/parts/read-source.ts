import { ArchiveError } from '../../../archive';
import { inSteps } from '../../../excel/door/breathe';
import { OfficerError } from '../../../excel/door/errors';
import type { Watch } from '../../../excel';
import { readFile, type FileReading } from '../../../excel/read/read-file';
import { fileFault } from '../../../strings/pane-files';
import { chosenBytes } from './chosen-bytes';

/** A chosen file: what it holds, or the sentence that says why it could not be read. */
export type ReadSource =
  | { readonly file: string; readonly reading: FileReading }
  | { readonly file: string; readonly broken: string };

/**
 * Reads a chosen workbook file, letting the pane draw between the pieces. Never rejects for what the file is; rejects
 * with the OfficerError `cancelled` where the officer stopped it.
 */
async function readSource(file: File, watch: Watch): Promise<ReadSource> {
  try {
    return { file: file.name, reading: await inSteps(readFile(await chosenBytes(file)), watch) };
  } catch (error) {
    if (error instanceof OfficerError) throw error;
    return { file: file.name, broken: faultOf(error) };
  }
}

/** Why a file could not be read, in one sentence. */
function faultOf(error: unknown): string {
  return fileFault(error instanceof ArchiveError ? error.fault : null);
}

/**
 * Reads files one after the other and keeps of each what `use` makes of it: what they hold may be large. `share` of the
 * action's progress bar is theirs.
 */
export async function readSources<T>(
  files: readonly File[],
  watch: Watch,
  use: (read: ReadSource, at: number) => T | Promise<T>,
  share = 1,
): Promise<T[]> {
  const used: T[] = [];
  for (const [at, file] of files.entries()) {
    watch.onProgress?.('reading', (at / files.length) * share);
    used.push(await use(await readSource(file, watch), at));
  }
  return used;
}
