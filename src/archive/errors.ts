/** Why bytes are no archive that can be read. `secured`: an old Office file or one with a password. */
export type ArchiveFault =
  'empty' | 'secured' | 'noZip' | 'damaged' | 'tooLarge' | 'tooManyParts' | 'path' | 'entities';

const SAYINGS: Readonly<Record<ArchiveFault, string>> = {
  empty: 'it is empty.',
  secured: 'it is an old .doc or .xls file or has a password.',
  noZip: 'it is no zip archive.',
  damaged: 'the archive is damaged.',
  tooLarge: 'unpacked it would be too large.',
  tooManyParts: 'it has too many parts.',
  path: 'a part of it has a path outside the archive.',
  entities: 'a part of it declares a document type of its own.',
};

/** The bytes of a file are no archive we read; the message ends a sentence that names the file. */
export class ArchiveError extends Error {
  constructor(
    readonly fault: ArchiveFault,
    options?: { cause?: unknown },
  ) {
    super(SAYINGS[fault], options);
    this.name = 'ArchiveError';
  }
}
