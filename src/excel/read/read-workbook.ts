import type { SheetSnapshot } from '../../programme';
import { readSheets, type SheetRead } from './read-sheets';
import { breathe, enter, type ExcelSupport, type Transaction } from '../door';
import { settingsOfParts, type SettingsReading } from '../settings';
import { askOutline, ownSheets, readable, type WorkbookOutline } from './outline';

/** How many rows and columns of a sheet are in use, counted from A1. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
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
export interface WhatToRead {
  readonly support: ExcelSupport;
  readonly only?: readonly string[];
  /** Whether to ask also how large the sheets of ours are. */
  readonly ownSizes?: boolean;
  /** Called with each sheet about to be read, to load something more with the same request. */
  readonly alsoLoad?: (sheet: Excel.Worksheet, name: string) => void;
}

/** Reads the workbook for an action that writes sheets of ours: at most three syncs up to 2 MB. */
export async function readToWrite(
  context: Excel.RequestContext,
  { door, watch }: Transaction,
): Promise<WorkbookReading> {
  enter(watch, 'reading', 0);
  const reading = await readWorkbook(context, { support: door.support, ownSizes: true });
  enter(watch, 'computing', 0.3);
  await breathe(watch);
  return reading;
}

/**
 * Reads the outline, our settings, and every sheet asked for: at most three syncs up to 2 MB. Where formulas wait to be
 * calculated, those sheets are calculated first: what is read is what stands there now.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { support, only, ownSizes = false, alsoLoad }: WhatToRead,
): Promise<WorkbookReading> {
  const { workbook } = context;
  const { outline, settings } = await askOutline(context);
  const xmls = settings.map((part) => part.getXml());
  const own = ownSheets(outline.names);
  const wanted = only
    ? outline.sheets.filter(({ name }) => only.includes(name))
    : readable(outline.sheets, outline.names);
  if (outline.isManual)
    for (const { name } of wanted) workbook.worksheets.getItem(name).calculate(true);
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
