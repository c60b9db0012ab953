import { SaxesParser } from 'saxes';
import { ArchiveError } from '../archive';
import { atOnce, type Steps } from '../programme/steps';

/** An element while it is open: its name with prefix, and its attributes. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is told of a part, in the order of the text. */
export interface PartReader {
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Bytes read between two pauses: some milliseconds. */
const PIECE = 2 ** 17;

/** Reads an XML part from end to end; what is not well formed throws {@link ArchiveError} (`damaged`). */
export function readPart(bytes: Uint8Array, reader: PartReader): void {
  atOnce(readPartSteps(bytes, reader));
}

/** The same in pieces: a sheet of fifty thousand tasks takes a second. */
export function* readPartSteps(bytes: Uint8Array, reader: PartReader): Steps<void> {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new ArchiveError('damaged', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => reader.open({ name, attributes }));
  parser.on('closetag', ({ name }) => reader.close(name));
  if (reader.text) parser.on('text', reader.text);
  if (reader.text) parser.on('cdata', reader.text);
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) yield;
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** A name without its prefix: files of other programs write `<x:row>`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
