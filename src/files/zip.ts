import { zipSync } from 'fflate';
import type { NamedFile } from './file-names';

/** Packs files into one archive; the same files give the same bytes. */
export function zipOf(files: readonly NamedFile[]): Uint8Array {
  const packed = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(packed, { mtime: new Date(2020, 0, 1) });
}
