import {
  isPartsRefusal,
  isUnderWay,
  type LoadedName,
  loadNames,
  namesOf,
  type Transaction,
} from '../door';
import { SETTINGS_NAMESPACE } from '../settings';
import { draftSheets, readMarks, type DraftSheet, type ReportMark } from './report-marks';

/** A sheet of the workbook: its name and whether an officer sees its tab. */
export interface SheetEntry {
  /** Outlives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
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
  /** Whether formulas wait for somebody to press F9: what they show may be of long ago. */
  readonly isManual: boolean;
}

/** Names that a new sheet cannot have; what a dead connection left behind goes with the request that adds it. */
export function takenNames({ sheets, drafts }: WorkbookOutline, { door }: Transaction): string[] {
  const dead = drafts.filter((draft) => !isUnderWay(draft, door)).map(({ sheet }) => sheet);
  return sheets.map(({ name }) => name).filter((name) => !dead.includes(name));
}

/** Reads the outline of a workbook; one sync. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  return (await askOutline(context)).outline;
}

/** The outline, and the parts of our settings with their ids loaded. */
export interface AskedOutline {
  readonly outline: WorkbookOutline;
  readonly settings: readonly Excel.CustomXmlPart[];
}

/**
 * Asks for the outline and our settings' parts in one sync. Where that fails as it does where custom XML is refused,
 * asks without, and for the parts once more: what failed once for another reason must not cost an office its settings.
 */
export async function askOutline(context: Excel.RequestContext): Promise<AskedOutline> {
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

async function askWith(
  context: Excel.RequestContext,
  parts: LoadedParts | null,
): Promise<AskedOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = loadNames(context);
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const application = context.application.load('calculationMode');
  await context.sync();
  const loaded = namesOf(names);
  const outline = {
    sheets: entriesOf(sheets),
    names: loaded,
    reports: readMarks(loaded),
    drafts: draftSheets(loaded),
    ...partsOf(parts),
    activeSheet: active.name,
    isManual: application.calculationMode === 'Manual',
  };
  return { outline, settings: parts?.ours.items ?? [] };
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

/** The names of the sheets of ours. */
export function ownSheets(names: readonly LoadedName[]): string[] {
  return readMarks(names).flatMap((mark) => mark.sheets.map(({ sheet }) => sheet));
}

function entriesOf({ items }: Excel.WorksheetCollection): SheetEntry[] {
  return items.map(({ id, name, visibility }) => ({
    id,
    name,
    visible: visibility === 'Visible',
  }));
}
