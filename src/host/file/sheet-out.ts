import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import type { SourceSheet } from './carried';
import { withHiddenColumns } from './columns';
import type { Importer } from './import-parts';
import type { LibraryOutput } from './library-write';
import { linkDrawing, linkHyperlinks, linkNotes, linkTables } from './links';
import { setText, type Package } from './package';
import { columnsWithFormats, finishRows } from './rows-out';
import { rulesXml } from './rule-xml';
import { pruneExtensions } from './extensions';
import { joinSheet, replaceChildren, sortEnvelope } from './sheet-xml';
import { sheetSlices } from './slices';
import type { StyleMerge } from './styles';
import { withUnmodelled } from './unmodelled';
import { writeView } from './views';
import { childOf, childrenOf, cloneElement, type XmlElement } from './xml';

/** What writing one sheet needs to know. */
export interface SheetContext {
  readonly parts: Package;
  readonly library: LibraryOutput;
  readonly importer: Importer;
  readonly styles: StyleMerge;
  readonly workbook: HostWorkbook;
}

/** Which elements of a worksheet each slice of settings is written in. */
const SLICES: Readonly<Record<string, readonly string[]>> = {
  format: ['sheetPr', 'sheetFormatPr'],
  views: ['sheetViews'],
  cols: ['cols'],
  protection: ['sheetProtection'],
  autoFilter: ['autoFilter'],
  page: ['printOptions', 'pageMargins', 'pageSetup'],
  headerFooter: ['headerFooter'],
  breaks: ['rowBreaks', 'colBreaks'],
};

/**
 * Writes a worksheet part at `path`: the file's own XML where nothing was changed, the library's where
 * something was, completed by what the library does not know.
 */
export function writeSheet(
  context: SheetContext,
  sheet: Worksheet,
  path: string,
  source: SourceSheet | undefined,
): void {
  const written = context.library.sheets.get(sheet);
  if (!written) throw new Error(`The sheet "${sheet.name}" was not written.`);
  const { envelope: library, rows } = written.xml;
  const cols = childOf(library, 'cols');
  if (cols) columnsWithFormats(cols, sheet, context.styles);
  const slices = sheetSlices(sheet);
  const envelope = cloneElement(source ? source.envelope : withoutLinks(library));
  if (source) takeFromLibrary(envelope, library, changedElements(source, slices));
  const dxfs = context.library
    .ruleDxfs(sheet)
    .map((id) => (id === undefined ? undefined : context.styles.dxf(id)));
  replaceChildren(
    envelope,
    'conditionalFormatting',
    rulesXml(sheet, (index) => dxfs[index]),
  );
  pruneExtensions(envelope, source?.envelope);
  writeView(envelope, context.workbook, sheet.id);
  const target = { ...context, sheet, path, from: written.path, envelope, libraryXml: library };
  linkHyperlinks(target);
  linkDrawing(target, source !== undefined && source.slices.drawing === slices.drawing, source);
  linkNotes(target);
  linkTables(target, source !== undefined && source.slices.tables === slices.tables);
  sortEnvelope(envelope);
  declareNamespaces(envelope, library);
  const merged = finishRows(rows, sheet, context.styles, source?.extras);
  setText(context.parts, path, joinSheet({ envelope, rows: merged }));
}

/** Elements that point at other parts: they get new relationships. */
const LINKED = new Set(['hyperlinks', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'tableParts']);

function withoutLinks(library: XmlElement): XmlElement {
  return { ...library, children: childrenOf(library).filter(({ name }) => !LINKED.has(name)) };
}

/** The names of the elements whose settings are not those of the file any more. */
function changedElements(source: SourceSheet, slices: Record<string, string>): string[] {
  return Object.entries(SLICES).flatMap(([slice, names]) =>
    source.slices[slice] === slices[slice] ? [] : names,
  );
}

function takeFromLibrary(envelope: XmlElement, library: XmlElement, changed: string[]): void {
  for (const name of [...changed, 'dimension', 'mergeCells']) {
    if (name === 'cols') {
      replaceChildren(envelope, name, withHiddenColumns(childOf(library, name), envelope));
      continue;
    }
    const fresh = childrenOf(library, name).map((child) =>
      withUnmodelled(child, comparable(child, childOf(envelope, name))),
    );
    replaceChildren(envelope, name, fresh);
  }
}

/** The file's element, unless it is a filter of other columns: its criteria would hit the wrong ones. */
function comparable(made: XmlElement, source: XmlElement | undefined): XmlElement | undefined {
  if (made.name !== 'autoFilter' || !source) return source;
  const columns = ({ attributes }: XmlElement): string =>
    (attributes.ref ?? '').replace(/[\d$]/g, '');
  return columns(made) === columns(source) ? source : undefined;
}

/** Rows the library wrote may use its namespaces ("x14ac:dyDescent"), whatever the file declared. */
function declareNamespaces(envelope: XmlElement, library: XmlElement): void {
  for (const [name, value] of Object.entries(library.attributes)) {
    if (name.startsWith('xmlns:') && value !== '') envelope.attributes[name] ??= value;
  }
  const ignorable = (envelope.attributes['mc:Ignorable'] ?? '').split(' ').filter(Boolean);
  if (!ignorable.includes('x14ac')) ignorable.push('x14ac');
  envelope.attributes['mc:Ignorable'] = ignorable.join(' ');
}
