import { ArchiveError, OFFICE_LIMITS, readArchive } from '../../archive';
import type { Steps } from '../../programme/steps';
import { formatsOf } from './formats';
import { outlineOf, type BookOutline, type DefinedName } from './outline';
import { readSheet, type Shared, type XlsxSheet } from './sheet';
import { sharedStrings } from './strings';

/** A sheet of a workbook file: its name, whether its tab is seen, and what it holds. */
export interface XlsxEntry {
  readonly name: string;
  readonly visible: boolean;
  /** Reads the sheet, in pieces. Throws {@link ArchiveError}. */
  readonly read: () => Steps<XlsxSheet>;
}

/** A workbook file, opened but for its sheets. */
export interface XlsxBook {
  readonly sheets: readonly XlsxEntry[];
  /** The names of the whole workbook. */
  readonly names: readonly DefinedName[];
  /** The custom XML parts, as text. */
  readonly customXml: readonly string[];
}

/** A file that somebody sent is read among many: 30,000 tasks are enough for an office. */
const LIMITS = { ...OFFICE_LIMITS, cells: 250_000 };
/** Pictures, charts and drawings stay packed. */
const XML = /\.(?:xml|rels)$/i;
const UNREAD = /(?:^|\/)(?:drawings|charts|media|theme|pivot\w*|queryTables|comments\d*\.xml)/i;
const CUSTOM_XML = /\/customXml$/;

/**
 * Opens a workbook file (.xlsx, .xlsm) for reading, without a library for workbooks: sheets are read one by one, as
 * Excel would give their values, shown texts and merged areas. Nothing is calculated. Throws {@link ArchiveError}.
 */
export function* openXlsx(bytes: Uint8Array): Steps<XlsxBook> {
  const parts = readArchive(bytes, LIMITS, (path) => XML.test(path) && !UNREAD.test(path));
  yield;
  const outline = outlineOf(parts);
  const partOf = (ending: string): Uint8Array | undefined =>
    parts.get(outline.rels.find(({ type }) => type.endsWith(ending))?.target ?? '');
  const shared: Shared = {
    strings: yield* sharedStrings(partOf('/sharedStrings')),
    formats: formatsOf(partOf('/styles')),
    date1904: outline.date1904,
  };
  return {
    sheets: outline.sheets.map(({ name, visible, path }) => ({
      name,
      visible,
      read: () => readSheet(partAt(parts, path), shared),
    })),
    names: outline.names,
    customXml: customXmlOf(parts, outline),
  };
}

function partAt(parts: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new ArchiveError('damaged');
  return bytes;
}

function customXmlOf(parts: ReadonlyMap<string, Uint8Array>, { rels }: BookOutline): string[] {
  return rels.flatMap(({ type, target }) => {
    const bytes = CUSTOM_XML.test(type) ? parts.get(target) : undefined;
    return bytes === undefined ? [] : [decoded(bytes)];
  });
}

/** Custom parts keep every byte, and may be UTF-16: SharePoint writes its properties so. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
