import type { SheetSnapshot } from '../../programme';
import { readSheets, type SheetRead } from './read-sheets';
import type { LoadedName } from '../door/own-names';
import { loadNames, namesOf } from '../door/transaction';
import { isPartsRefusal } from '../door/errors';
import { draftSheets, readMarks, type DraftSheet, type ReportMark } from './report-marks';
import type { ExcelSupport } from '../door/runner';
import { SETTINGS_NAMESPACE, settingsOfParts, type SettingsReading } from '../settings/settings';

/** A sheet of the workbook: its name and whether an officer sees its tab. */
export interface SheetEntry {
  /** Outlives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** How many rows and columns of a sheet are in use, counted from A1. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a workbook consists of, without what its sheets hold. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly LoadedName[];
  readonly reports: readonly ReportMark[];
  /** Hidden sheets that are being written, or that a dead connection left behind. */
  readonly drafts: readonly DraftSheet[];
  /** False where Excel refuses custom XML, as an iPad does in a file never saved (office-js #3936). */
  readonly hasParts: boolean;
  /** All custom XML parts, ours and others'. */
  readonly parts: readonly { readonly id: string; readonly namespace: string }[];
  readonly activeSheet: string;
}

/** The workbook as it stood at one moment. */
export interface WorkbookReading extends WorkbookOutline {
  /** Snapshots of visible sheets that are not ours, in tab order. */
  readonly snapshots: readonly SheetSnapshot[];
  /** The same sheets with where their cells stand. */
  readonly read: readonly SheetRead[];
  /** By sheet of ours: how many rows and columns from A1 on are in use; empty unless asked for. */
  readonly ownSizes: ReadonlyMap<string, SheetSize>;
  readonly settings: SettingsReading;
}

/** What to read: all visible sheets that are not ours, or those of `only` that exist. */
export interface ReadOptions {
  readonly support: ExcelSupport;
  readonly only?: readonly string[];
  /** Whether to ask also how large the sheets of ours are. */
  readonly ownSizes?: boolean;
  /** Called with each sheet about to be read, to load something more with the same request. */
  readonly alsoLoad?: (sheet: Excel.Worksheet, name: string) => void;
}

/** Reads the outline of a workbook; one sync. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  return (await askOutline(context)).outline;
}

/** The outline, and the parts of our settings with their ids loaded. */
interface Asked {
  readonly outline: WorkbookOutline;
  readonly settings: readonly Excel.CustomXmlPart[];
}

/**
 * Asks for the outline and our settings' parts in one sync. Where that fails as it does where custom XML is refused,
 * asks without, and for the parts once more: what failed once for another reason must not cost an office its settings.
 */
async function askOutline(context: Excel.RequestContext): Promise<Asked> {
  try {
    return await askWith(context, loadParts(context));
  } catch (thrown) {
    if (!isPartsRefusal(thrown)) throw thrown;
  }
  const { outline } = await askWith(context, null);
  const parts = loadParts(context);
  try {
    await context.sync();
  } catch (thrown) {
    if (isPartsRefusal(thrown)) return { outline, settings: [] };
    throw thrown;
  }
  return { outline: { ...outline, ...partsOf(parts) }, settings: parts.ours.items };
}

interface LoadedParts {
  readonly all: Excel.CustomXmlPartCollection;
  readonly ours: Excel.CustomXmlPartScopedCollection;
}

function loadParts({ workbook: { customXmlParts } }: Excel.RequestContext): LoadedParts {
  return {
    all: customXmlParts.load('items/id,items/namespaceUri'),
    ours: customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id'),
  };
}

function partsOf(loaded: LoadedParts | null): Pick<WorkbookOutline, 'hasParts' | 'parts'> {
  const items = loaded?.all.items ?? [];
  return {
    hasParts: loaded !== null,
    parts: items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri })),
  };
}

async function askWith(context: Excel.RequestContext, parts: LoadedParts | null): Promise<Asked> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = loadNames(context);
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const loaded = namesOf(names);
  const outline = {
    sheets: entriesOf(sheets),
    names: loaded,
    reports: readMarks(loaded),
    drafts: draftSheets(loaded),
    ...partsOf(parts),
    activeSheet: active.name,
  };
  return { outline, settings: parts?.ours.items ?? [] };
}

/** Reads the outline, our settings, and every sheet asked for: at most three syncs up to 2 MB. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { support, only, ownSizes = false, alsoLoad }: ReadOptions,
): Promise<WorkbookReading> {
  const { workbook } = context;
  const { outline, settings } = await askOutline(context);
  const xmls = settings.map((part) => part.getXml());
  const own = ownSheets(outline.names);
  const wanted = only
    ? outline.sheets.filter(({ name }) => only.includes(name))
    : readable(outline.sheets, outline.names);
  if (alsoLoad) for (const { name } of wanted) alsoLoad(workbook.worksheets.getItem(name), name);
  const used = (ownSizes ? own : []).map((sheet) => loadSize(workbook, sheet));
  const read = await readSheets(
    context,
    wanted.map(({ name }) => name),
    support,
  );
  return {
    ...outline,
    snapshots: read.map(({ snapshot }) => snapshot),
    read,
    ownSizes: new Map(own.flatMap((sheet, i) => sizeOf(sheet, used[i]))),
    settings: settingsOfParts(xmls.map(({ value }) => value)),
  };
}

/** The sheets of the workbook, and of these the ones to be read: visible ones that are not ours. */
export interface SheetList {
  readonly entries: readonly SheetEntry[];
  readonly readable: readonly SheetEntry[];
}

/** Reads the list of sheets and nothing else (one sync); takes nothing from Ctrl+Z. */
export async function readSheetList(context: Excel.RequestContext): Promise<SheetList> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = loadNames(context);
  await context.sync();
  const entries = entriesOf(sheets);
  return { entries, readable: readable(entries, namesOf(names)) };
}

/** The sheets whose tabs are seen and that are not ours. */
export function readable<T extends Pick<SheetEntry, 'name' | 'visible'>>(
  entries: readonly T[],
  names: readonly LoadedName[],
): T[] {
  const drafts = draftSheets(names).map(({ sheet }) => sheet);
  const ours = new Set([...ownSheets(names), ...drafts]);
  return entries.filter(({ name, visible }) => visible && !ours.has(name));
}

function ownSheets(names: readonly LoadedName[]): string[] {
  return readMarks(names).flatMap((mark) => mark.sheets.map(({ sheet }) => sheet));
}

function entriesOf({ items }: Excel.WorksheetCollection): SheetEntry[] {
  return items.map(({ id, name, visibility }) => ({
    id,
    name,
    visible: visibility === 'Visible',
  }));
}

function loadSize({ worksheets }: Excel.Workbook, sheet: string): Excel.Range {
  const used = worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  return used.load('rowIndex,columnIndex,rowCount,columnCount');
}

function sizeOf(sheet: string, used: Excel.Range | undefined): [string, SheetSize][] {
  if (!used) return [];
  if (used.isNullObject) return [[sheet, { rows: 0, columns: 0 }]];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return [[sheet, { rows: rowIndex + rowCount, columns: columnIndex + columnCount }]];
}
