import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { now } from '../clock';
import { ArchiveError, OFFICE_LIMITS } from '../archive';
import { openDoor, type ExcelDoor } from '../excel/door/runner';
import { createHost } from '../host';
import { openWorkbook, saveWorkbook } from '../host/file';
import { connect } from '../host/node';
import type { HostWorkbook } from '../host/types';
import type { Day } from '../programme';
import type { Printable } from '../report';
import type { Arguments } from './arguments';
import { UsageError } from './usage';

/** A workbook file opened on the stand-in host, and the door the shipped code goes through. */
export interface OpenedFile {
  readonly workbook: HostWorkbook;
  readonly door: ExcelDoor;
}

/** Opens FILE; throws {@link UsageError} where it is missing or no readable .xlsx. */
export async function openFile(args: Arguments, today: Day): Promise<OpenedFile> {
  const { file } = args;
  if (file === undefined) throw new UsageError(`${args.command}: FILE is missing`);
  const workbook = await open(file);
  const { run } = connect(createHost(workbook, { today }));
  return { workbook, door: openDoor(run, { has: () => true }, { now }) };
}

/** Where to write: OUT, or FILE itself with --in-place; anything else is a {@link UsageError}. */
export function outputPath(args: Arguments): string {
  const { file = '', output } = args;
  if (args['in-place']) {
    if (output !== undefined && resolve(output) !== resolve(file))
      throw new UsageError('--in-place writes FILE itself: leave out -o');
    return file;
  }
  if (output === undefined) throw new UsageError('-o OUT is missing');
  if (resolve(output) === resolve(file))
    throw new UsageError('OUT is FILE: say --in-place to overwrite it');
  if (changesKind(file, output))
    throw new UsageError(`OUT must end in ${extname(file)}, as FILE does`);
  return output;
}

/** A workbook keeps its macros or has none: under the other ending Excel refuses to open it. */
function changesKind(file: string, output: string): boolean {
  const kinds = [file, output].map((path) => extname(path).toLowerCase());
  return kinds.every((kind) => kind === '.xlsx' || kind === '.xlsm') && kinds[0] !== kinds[1];
}

/** Saves the workbook as it stands now. */
export async function saveFile(workbook: HostWorkbook, path: string): Promise<void> {
  saveBytes(path, await saveWorkbook(workbook));
}

/** Where to write the Word document besides; null where none is wanted. Another ending than .docx is bad usage. */
export function wordPath({ word }: Arguments): string | null {
  if (word === undefined) return null;
  if (extname(word).toLowerCase() !== '.docx')
    throw new UsageError(`--word ${word}: the Word document ends in .docx`);
  return word;
}

/** Writes a file; throws {@link UsageError} where that cannot be. */
export function saveBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${messageOf(error)}`);
  }
}

async function open(file: string): Promise<HostWorkbook> {
  try {
    return await openWorkbook(bytesOf(file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  }
}

/** A file's bytes; one that no archive of an office is as large as is not read. */
export function bytesOf(file: string): Uint8Array {
  if (statSync(file).size > OFFICE_LIMITS.packed) throw new ArchiveError('tooLarge');
  return new Uint8Array(readFileSync(file));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes a document as .docx; nothing where no path is given. The library is loaded only then. */
export async function saveWord(path: string | null, document: Printable): Promise<void> {
  if (path === null) return;
  const { documentDocx } = await import('../files/docx');
  saveBytes(path, await documentDocx(document));
}
