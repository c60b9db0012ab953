import { Workbook } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { calculate } from '../calc/calculate';
import { carriedOf, type Carried } from './carried';
import { refreshCharts } from './charts';
import { declareTypes } from './content-types';
import { writeCustomXml } from './custom-xml';
import { dropUnreachable, importer } from './import-parts';
import { writeWithLibrary, type LibraryOutput } from './library-write';
import { openWorkbook } from './open';
import {
  addRel,
  partXml,
  relsOf,
  setRels,
  setXml,
  writePackage,
  xmlBytes,
  type Package,
} from './package';
import { freePath } from './paths';
import { writeSettings } from './settings';
import { writeSheet } from './sheet-out';
import { mergeStyles } from './styles';
import { childrenOf } from './xml';
import { workbookXml, type WrittenSheet } from './workbook-out';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How to save: `today` (YYYY-MM-DD) is what TODAY() means in cached results; the machine's day if left out. */
export interface SaveOptions {
  readonly today?: string;
}

/**
 * Writes a workbook as an .xlsx file: the archive it was opened from, with what was changed. Formulas are
 * calculated first if anything changed, so that readers that cannot calculate see their values.
 * The workbook itself stays as it is, but for the results of its formulas.
 */
export async function saveWorkbook(
  workbook: HostWorkbook,
  options: SaveOptions = {},
): Promise<Uint8Array> {
  const carried = carriedOf(workbook) ?? (await blank());
  if (workbook.revision !== carried.revision) calculate(workbook, { ...options, asked: true });
  refreshCharts(workbook.book);
  const library = await writeWithLibrary(workbook.book, carried.formats, carried.dxfs);
  const parts: Package = new Map(carried.source);
  const types = new Map<string, string>();
  const note = (added: ReadonlyMap<string, string>): void => {
    for (const [path, type] of added) types.set(path, type);
  };
  writeBook(workbook, carried, library, parts, types);
  note(writeCustomXml(parts, carried.layout.workbook, carried.customXml, workbook.customXml));
  note(writeSettings(parts, carried.settingsPart, workbook.settings));
  forgetSheetTitles(parts);
  dropUnreachable(parts);
  declareTypes(parts, types);
  return writePackage(parts);
}

/** What a workbook carries that came from no file: an empty archive, made by the library. */
async function blank(): Promise<Carried> {
  const book = new Workbook();
  book.addWorksheet('Sheet1');
  const bytes = await book.xlsx.writeBuffer({ validate: false });
  const carried = carriedOf(await openWorkbook(new Uint8Array(bytes)));
  if (!carried) throw new Error('A blank workbook could not be made.');
  return { ...carried, revision: -1 };
}

/** Writes sheets, styles, strings and the workbook part. */
function writeBook(
  workbook: HostWorkbook,
  carried: Carried,
  library: LibraryOutput,
  parts: Package,
  types: Map<string, string>,
): void {
  const { layout } = carried;
  const styles = stylesOf(carried, library);
  const imports = importer(library.parts, parts);
  const context = { parts, library, importer: imports, styles, workbook };
  const kept = new Set<string>();
  const written = workbook.book.worksheets.map((sheet): WrittenSheet => {
    const source = carried.sheets.get(sheet);
    const path = source?.path ?? freePath('xl/worksheets/sheet1.xml', (one) => parts.has(one));
    kept.add(path);
    writeSheet(context, sheet, path, source);
    types.set(path, `${SPREADSHEET}.worksheet+xml`);
    return { sheet, relId: sheetRel(parts, layout.workbook, path) };
  });
  const gone = layout.sheets.filter(({ worksheet, path }) => worksheet && !kept.has(path));
  dropRels(parts, layout.workbook, new Set(gone.map(({ path }) => path)));
  sharedPart(parts, carried, types, 'styles', layout.styles, xmlBytes(styles.root));
  const strings = library.parts.get('xl/sharedStrings.xml');
  sharedPart(parts, carried, types, 'sharedStrings', layout.strings, strings);
  for (const [path, type] of imports.types) types.set(path, type);
  setXml(parts, layout.workbook, workbookXml(workbook, carried, library, written));
}

function stylesOf(carried: Carried, library: LibraryOutput) {
  const { layout, source, formats } = carried;
  const root = (layout.styles && partXml(source, layout.styles)) || library.styles;
  return mergeStyles(root, library.styles, library.probe, formats);
}

function sheetRel(parts: Package, workbookPath: string, path: string): string {
  const known = relsOf(parts, workbookPath).find(({ target }) => target === path);
  if (known) return known.id;
  return addRel(parts, workbookPath, {
    type: `${OFFICE}/worksheet`,
    target: path,
    external: false,
  });
}

/** Forgets sheets that are gone, and the calculation chain: Excel makes a new one. */
function dropRels(parts: Package, workbookPath: string, gone: ReadonlySet<string>): void {
  const rels = relsOf(parts, workbookPath).filter(
    ({ type, target }) => !gone.has(target) && !type.endsWith('/calcChain'),
  );
  setRels(parts, workbookPath, rels);
}

/** Writes styles or shared strings where the file has them, or makes the part. */
function sharedPart(
  parts: Package,
  carried: Carried,
  types: Map<string, string>,
  kind: string,
  known: string | undefined,
  bytes: Uint8Array | undefined,
): void {
  if (!bytes) return;
  const path = known ?? `xl/${kind}.xml`;
  parts.set(path, bytes);
  if (known) return;
  const { workbook } = carried.layout;
  addRel(parts, workbook, { type: `${OFFICE}/${kind}`, target: path, external: false });
  types.set(path, `${SPREADSHEET}.${kind}+xml`);
}

/** The list of sheet names in the document properties is only right for the old sheets. */
function forgetSheetTitles(parts: Package): void {
  const path = relsOf(parts, '').find(({ type }) => type.endsWith('/extended-properties'))?.target;
  const root = path && partXml(parts, path);
  if (!path || !root) return;
  root.children = childrenOf(root).filter(
    ({ name }) => !/^(HeadingPairs|TitlesOfParts)$/.test(name),
  );
  setXml(parts, path, root);
}
