import { unzipSync } from 'fflate';
import { cellsIn, isSheetPart } from './cells';
import { crc32 } from './crc';
import { directoryOf, type Entry } from './directory';
import { ArchiveError } from './errors';

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes packed, and all parts unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly parts: number;
  /** How often larger than packed a part of more than 8 MB may be: sheets and documents stay below 25 times. */
  readonly ratio: number;
  /** Cells of all worksheets together: 50,000 tasks have some 400,000. */
  readonly cells: number;
}

/**
 * What any workbook or document of an office stays below: a workbook of 50,000 tasks unpacks to some 30 MB. Past it
 * reading would take gigabytes, whatever Excel itself can open.
 */
export const OFFICE_LIMITS: ArchiveLimits = {
  packed: 64 * 2 ** 20,
  unpacked: 48 * 2 ** 20,
  parts: 10_000,
  ratio: 50,
  cells: 600_000,
};
const LARGE = 8 * 2 ** 20;

/**
 * Unpacks an Open Packaging archive (.xlsx, .docx): part path without leading slash → bytes. Sizes are known before
 * anything is unpacked, and no part can become larger than it declares. `wants` leaves parts packed; pictures, for one.
 * Throws {@link ArchiveError} for whatever is no sound archive: wrong check sums, paths outside it, declared entities.
 */
export function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = OFFICE_LIMITS,
  wants: (path: string) => boolean = () => true,
): Map<string, Uint8Array> {
  checkStart(bytes, limits);
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]));
  const wanted = [...entries.values()].filter(({ name }) => wants(pathOf(name)));
  checkSizes([...entries.values()], wanted, limits);
  const names = new Set(wanted.map(({ name }) => name));
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unpack(bytes, names))) {
    if (name.endsWith('/')) continue;
    checkPart(content, entries.get(name));
    parts.set(pathOf(name), inUtf8(pathOf(name), content));
  }
  checkCells(parts, limits);
  return parts;
}

function pathOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}

/** Old Office files and encrypted ones are compound files ([MS-CFB]). */
function checkStart(bytes: Uint8Array, limits: ArchiveLimits): void {
  if (bytes.length === 0) throw new ArchiveError('empty');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ArchiveError('secured');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ArchiveError('noZip');
  if (bytes.length > limits.packed) throw new ArchiveError('tooLarge');
}

function checkSizes(all: readonly Entry[], wanted: readonly Entry[], limits: ArchiveLimits): void {
  if (all.length > limits.parts) throw new ArchiveError('tooManyParts');
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = wanted.some(
    (entry) => entry.size > LARGE && entry.size > entry.packed * limits.ratio,
  );
  if (isBomb || size > limits.unpacked) throw new ArchiveError('tooLarge');
  for (const { name } of all) {
    const path = pathOf(name);
    if (path.split('/').includes('..') || /^[a-z]:/i.test(path)) throw new ArchiveError('path');
  }
}

function checkCells(parts: ReadonlyMap<string, Uint8Array>, { cells }: ArchiveLimits): void {
  let count = 0;
  for (const [path, content] of parts) if (isSheetPart(path)) count += cellsIn(content);
  if (count > cells) throw new ArchiveError('tooLarge');
}

function unpack(bytes: Uint8Array, names: ReadonlySet<string>): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => names.has(name) });
  } catch (cause) {
    throw new ArchiveError('damaged', { cause });
  }
}

function checkPart(content: Uint8Array, entry: Entry | undefined): void {
  if (entry === undefined || content.length !== entry.size || crc32(content) !== entry.crc)
    throw new ArchiveError('damaged');
}

const XML = /\.(?:xml|rels|vml)$/i;
const START = 4096;

/**
 * Parts are UTF-8 for whoever reads them further, and declare no entities. Parts of others' own, which are only carried
 * along, keep every byte.
 */
function inUtf8(path: string, content: Uint8Array): Uint8Array {
  if (!XML.test(path)) return content;
  const encoding = wideEncoding(content);
  const utf8 = encoding === null ? content : recoded(content, encoding);
  const start = new TextDecoder().decode(utf8.subarray(0, START));
  if (/<!DOCTYPE|<!ENTITY/i.test(start)) throw new ArchiveError('entities');
  return path.startsWith('customXml/') ? content : utf8;
}

/** By the byte order mark, or by the zero byte beside "<". */
function wideEncoding(content: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}

function recoded(content: Uint8Array, encoding: string): Uint8Array {
  const text = new TextDecoder(encoding).decode(content);
  return new TextEncoder().encode(text.replace(/(<\?xml[^>]*encoding=["'])[^"']*/i, '$1UTF-8'));
}
