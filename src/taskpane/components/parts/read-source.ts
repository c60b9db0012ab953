import { ArchiveError, OFFICE_LIMITS } from '../../../archive';
import { inSteps } from '../../../excel/door/breathe';
import { OfficerError } from '../../../excel/door/errors';
import type { Watch } from '../../../excel';
import { readFile, type FileReading } from '../../../excel/read/read-file';
import { fileFault } from '../../../strings/pane-files';

/** A chosen file: what it holds, or the sentence that says why it could not be read. */
export type ReadSource =
  | { readonly file: string; readonly reading: FileReading }
  | { readonly file: string; readonly broken: string };

/**
 * Reads a chosen workbook file, letting the pane draw between the pieces. Never rejects for what the file is; rejects
 * with the OfficerError `cancelled` where the officer stopped it.
 */
export async function readSource(file: File, watch: Watch): Promise<ReadSource> {
  try {
    return { file: file.name, reading: await inSteps(readFile(await bytesOf(file)), watch) };
  } catch (error) {
    if (error instanceof OfficerError) throw error;
    return { file: file.name, broken: faultOf(error) };
  }
}

/** The bytes of a chosen file; one larger than any archive of an office is not taken into memory. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > OFFICE_LIMITS.packed) throw new ArchiveError('tooLarge');
  return new Uint8Array(await file.arrayBuffer());
}

/** Why a file could not be read, in one sentence. */
export function faultOf(error: unknown): string {
  return fileFault(error instanceof ArchiveError ? error.fault : null);
}

/** Reads files one after the other; `share` of the action's progress bar is theirs. */
export async function readSources(
  files: readonly File[],
  watch: Watch,
  share = 1,
): Promise<ReadSource[]> {
  const read: ReadSource[] = [];
  for (const [at, file] of files.entries()) {
    watch.onProgress?.('reading', (at / files.length) * share);
    read.push(await readSource(file, watch));
  }
  return read;
}
