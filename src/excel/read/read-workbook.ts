import type { SheetSnapshot } from '../../programme';
import { readSheets } from './read-sheets';
import { readDraft, readMarks, type LoadedName, type ReportMark } from './report-marks';
import type { ExcelSupport } from '../door/runner';
import { SETTINGS_NAMESPACE, settingsOfParts, type SettingsReading } from '../settings/settings';

/** A sheet of the workbook: its name and whether an officer sees its tab. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
}

/** The workbook as it stood at one moment. */
export interface WorkbookReading {
  readonly sheets: readonly SheetEntry[];
  /** Snapshots of visible sheets that are not ours, in tab order. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly names: readonly LoadedName[];
  readonly reports: readonly ReportMark[];
  /** A half-written sheet that a dead connection left behind, or null. */
  readonly draft: string | null;
  readonly settings: SettingsReading;
  /** All custom XML parts, ours and others'. */
  readonly parts: readonly { readonly id: string; readonly namespace: string }[];
  readonly activeSheet: string;
}

/** What to read: all visible sheets that are not ours, or those of `only` that exist. */
export interface ReadOptions {
  readonly support: ExcelSupport;
  readonly only?: readonly string[];
  /** Called with each sheet about to be read, to load something more with the same request. */
  readonly alsoLoad?: (sheet: Excel.Worksheet, name: string) => void;
}

/** Reads the sheet list, our marks and settings, and every sheet asked for: at most three syncs up to 2 MB. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { support, only, alsoLoad }: ReadOptions,
): Promise<WorkbookReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  const allParts = workbook.customXmlParts.load('items/id,items/namespaceUri');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();

  const loaded = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const reports = readMarks(loaded);
  const draft = readDraft(loaded);
  const entries = sheets.items.map(({ name, visibility }) => ({
    name,
    visible: visibility === 'Visible',
  }));
  const xmls = parts.items.map((part) => part.getXml());
  const ours = new Set([...reports.map(({ sheet }) => sheet), ...(draft === null ? [] : [draft])]);
  const wanted = only
    ? entries.filter(({ name }) => only.includes(name))
    : entries.filter(({ name, visible }) => visible && !ours.has(name));
  if (alsoLoad) for (const { name } of wanted) alsoLoad(workbook.worksheets.getItem(name), name);
  const snapshots = await readSheets(
    context,
    wanted.map(({ name }) => name),
    support,
  );
  return {
    sheets: entries,
    snapshots,
    names: loaded,
    reports,
    draft,
    settings: settingsOfParts(xmls.map(({ value }) => value)),
    parts: allParts.items.map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri })),
    activeSheet: active.name,
  };
}
