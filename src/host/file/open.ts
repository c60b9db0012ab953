import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { HostWorkbook } from '../types';
import { workbookOf } from '../workbook';
import { columnOf } from './addresses';
import { readCalculationMode } from './calculation-mode';
import { readChartNames } from './charts';
import type { Carried, SourceSheet, SourcedStyle } from './carried';
import { readCustomXml } from './custom-xml';
import { UnreadableWorkbookError } from './errors';
import { layoutOf, type Layout, type SheetPart } from './layout';
import { readNames } from './names';
import {
  partText,
  partXml,
  readPackage,
  relOfType,
  relsOf,
  writePackage,
  type Package,
} from './package';
import { completeCells, sharedFormats } from './read-cells';
import { reducedPackage, type Probe } from './reduce';
import { completeRules } from './rules';
import { readSettings, settingsPartOf } from './settings';
import { sheetSlices } from './slices';
import { splitSheet, type SheetXml } from './sheet-xml';
import { readActiveSheet, readSelection } from './views';
import { childOf, childrenOf, flag } from './xml';

/**
 * Opens an .xlsx file. Values are as in the file, dates as serial numbers; formulas keep their cached
 * results. What the workbook library would lose is carried along for {@link saveWorkbook}.
 * Throws {@link UnreadableWorkbookError}, with the cause, for anything that is no readable workbook.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<HostWorkbook> {
  try {
    return await open(readPackage(bytes));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbookError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableWorkbookError(reason, { cause });
  }
}

async function open(source: Package): Promise<HostWorkbook> {
  const layout = layoutOf(source);
  const sheets = new Map<SheetPart, SheetXml>();
  for (const sheet of layout.sheets) {
    if (sheet.worksheet) sheets.set(sheet, splitSheet(partText(source, sheet.path)));
  }
  checkTexts(source, [...sheets.values()]);
  checkMerges([...sheets.values()]);
  const { book, formats, dxfs } = await load(source, layout, sheets);
  const sourceSheets = new WeakMap<Worksheet, SourceSheet>();
  const customXml = readCustomXml(source, layout);
  const settingsPart = settingsPartOf(source);
  const workbook = workbookOf(book);
  const shared = sharedFormats(formats);
  for (const [part, xml] of sheets) {
    const sheet = book.getWorksheet(part.name);
    if (!sheet) throw new Error(`The sheet "${part.name}" was not read.`);
    const extras = completeCells(sheet, xml.rows, shared);
    const drawing = relOfType(relsOf(source, part.path), '/drawing')?.target;
    if (drawing && sheet.getCharts().length > 0) readChartNames(sheet, partXml(source, drawing));
    sourceSheets.set(sheet, { ...readSheet(workbook, sheet, part, xml), extras });
  }
  workbook.names = readNames(layout);
  workbook.calculationMode = readCalculationMode(layout);
  for (const [id, { text }] of customXml) workbook.customXml.set(id, text);
  for (const [key, value] of readSettings(source, settingsPart)) workbook.settings.set(key, value);
  const active = readActiveSheet(layout);
  if (book.worksheets.some(({ id }) => id === active)) workbook.activeSheet = active as number;
  const carried: Carried = {
    source,
    layout,
    sheets: sourceSheets,
    formats,
    dxfs,
    protection: JSON.stringify(book.protection) ?? '',
    activeSheet: workbook.activeSheet,
    customXml,
    settingsPart,
    revision: workbook.revision,
  };
  workbook.carried = carried;
  return workbook;
}

/** Cells that point into a part that is not there would read as empty. */
function checkTexts(source: Package, sheets: readonly SheetXml[]): void {
  if ([...source.keys()].some((path) => /sharedstrings\.xml$/i.test(path))) return;
  if (sheets.some(({ rows }) => rows.includes(' t="s"'))) throw new Error('its texts are missing.');
}

/** The library has an object for each cell of a merged area: areas over whole sheets would take all memory. */
const MOST_MERGED = 4_000_000;

function checkMerges(sheets: readonly SheetXml[]): void {
  let cells = 0;
  for (const { envelope } of sheets)
    for (const { attributes } of childrenOf(childOf(envelope, 'mergeCells'), 'mergeCell'))
      cells += sizeOf(attributes.ref ?? '');
  if (cells > MOST_MERGED) throw new Error('its merged areas are too large.');
}

function sizeOf(reference: string): number {
  const [from, to] = reference.split(':').map((end) => /^([A-Z]+)(\d+)$/.exec(end));
  if (!from || !to) return 0;
  const wide = columnOf(to[1]!) - columnOf(from[1]!) + 1;
  return wide * (Number(to[2]) - Number(from[2]) + 1);
}

interface Loaded {
  book: Workbook;
  formats: SourcedStyle[];
  dxfs: object[];
}

/** Lets the library read the reduced archive; without drawings and tables if it fails on those. */
async function load(
  source: Package,
  layout: Layout,
  sheets: ReadonlyMap<SheetPart, SheetXml>,
): Promise<Loaded> {
  installChartSupport();
  const probe = freeProbe(layout);
  const read = async (drawings: boolean): Promise<Workbook> => {
    const book = new Workbook();
    const parts = reducedPackage(source, layout, sheets, probe, { drawings });
    await book.xlsx.load(writePackage(parts, 0));
    return book;
  };
  // Pictures and tables are carried from file to file anyway; they need not be understood.
  const book = await read(true).catch(() => read(false));
  return { book, ...takeProbe(book, probe, source, layout) };
}

function freeProbe(layout: Layout): Probe {
  const names = new Set(layout.sheets.map(({ name }) => name.toLowerCase()));
  let name = 'probe';
  while (names.has(name)) name += '_';
  return { name, sheetId: Math.max(...layout.sheets.map(({ sheetId }) => sheetId)) + 1 };
}

/** Takes the probe sheet out again and learns from it how the library reads each format and dxf. */
function takeProbe(
  book: Workbook,
  probe: Probe,
  source: Package,
  layout: Layout,
): { formats: SourcedStyle[]; dxfs: object[] } {
  const sheet = book.getWorksheet(probe.name) as Worksheet;
  const styles = layout.styles ? partXml(source, layout.styles) : undefined;
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf, index): SourcedStyle => {
    const style = structuredClone(sheet.getCell(index + 1, 1).style);
    return flag(xf.attributes.quotePrefix) ? { ...style, quotePrefix: true } : style;
  });
  const dxfs = sheet.conditionalFormattings.map(({ rules }) =>
    structuredClone(rules[0]?.style ?? {}),
  );
  book.removeWorksheet(sheet.id);
  return { formats, dxfs };
}

function readSheet(
  workbook: HostWorkbook,
  sheet: Worksheet,
  part: SheetPart,
  { envelope }: SheetXml,
): Omit<SourceSheet, 'extras'> {
  completeRules(sheet, envelope);
  const selected = readSelection(envelope);
  if (selected) workbook.selection.set(sheet.id, selected);
  return { path: part.path, name: part.name, envelope, slices: sheetSlices(sheet) };
}
