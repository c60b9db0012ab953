import { ArchiveError } from './errors';

/** One file of an archive, as its central directory has it (APPNOTE.TXT 4.3.12). */
export interface Entry {
  readonly name: string;
  /** Bytes unpacked, as declared. */
  readonly size: number;
  readonly packed: number;
  readonly crc: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const ZIP64 = 0xffffffff;

/** The files of an archive by its directory; nothing is unpacked. Throws {@link ArchiveError} where there is none. */
export function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw new ArchiveError('damaged');
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ArchiveError('secured');
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 24, true);
    // Office writes no archive of more than 4 GB.
    if (size === ZIP64) throw new ArchiveError('tooLarge');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size,
      packed: view.getUint32(at + 20, true),
      crc: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record stands: the last place that bears its mark. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ArchiveError('damaged');
}
