import { SaxesParser } from 'saxes';
import { ArchiveError } from '../../archive';

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

/** Reads an XML part from end to end; what is not well formed throws {@link ArchiveError} (`damaged`). */
export function readPart(bytes: Uint8Array, reader: PartReader): void {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new ArchiveError('damaged', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => reader.open({ name, attributes }));
  parser.on('closetag', ({ name }) => reader.close(name));
  if (reader.text) parser.on('text', reader.text);
  if (reader.text) parser.on('cdata', reader.text);
  parser.write(new TextDecoder().decode(bytes)).close();
}
