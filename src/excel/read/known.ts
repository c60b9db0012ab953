import type { Day, Programme } from '../../programme';
import { readProgrammesSteps, type ReadOptions } from '../../programme/read';
import type { ReadSheet } from '../../programme/reread';
import type { Steps } from '../../programme/steps';
import type { SettingsReading } from '../settings';
import type { CellArea } from './areas';
import type { SheetRead } from './read-sheets';
import type { WorkbookReading } from './read-workbook';

/** A sheet as it is known: what was read of it last, and what it says. */
export interface KnownSheet extends ReadSheet {
  /** Outlives renaming. */
  readonly id: string;
  /** Where Excel says its cells with values stand; null where there are none. */
  readonly used: CellArea | null;
}

/** A workbook as it is known. */
export interface KnownWorkbook {
  /** The sheets that were read, in tab order. */
  readonly sheets: readonly KnownSheet[];
  /** Ids of the sheets that are not read: hidden ones, and ours. */
  readonly passedOver: ReadonlySet<string>;
  readonly settings: SettingsReading;
  /** The day it was read for: a sheet that says no year takes this day's. */
  readonly asOf: Day;
}

/** What a workbook that was read says; in pieces. */
export function* knownSteps(
  { sheets, read, settings }: WorkbookReading,
  asOf: Day,
): Steps<KnownWorkbook> {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const known: KnownSheet[] = [];
  for (const sheet of read) {
    const id = ids.get(sheet.snapshot.name) ?? '';
    known.push(yield* knownSheetSteps(id, sheet, { settings, asOf }));
  }
  const readIds = new Set(known.map(({ id }) => id));
  const passedOver = sheets.map(({ id }) => id).filter((id) => !readIds.has(id));
  return { sheets: known, passedOver: new Set(passedOver), settings, asOf };
}

/** By what sheets are read. */
export type ReadFor = Pick<KnownWorkbook, 'settings' | 'asOf'>;

/** The same for the reader. */
export function optionsOf({ settings, asOf }: ReadFor): ReadOptions {
  return { corrections: settings.values.corrections, asOf };
}

/** The workbook as it is known, read for another day. */
export function* knownOnSteps(known: KnownWorkbook, asOf: Day): Steps<KnownWorkbook> {
  if (known.asOf.slice(0, 4) === asOf.slice(0, 4)) return known;
  const sheets: KnownSheet[] = [];
  for (const sheet of known.sheets)
    sheets.push(yield* knownSheetSteps(sheet.id, sheet, { ...known, asOf }));
  return { ...known, sheets, asOf };
}

/** What one sheet says. */
export function* knownSheetSteps(
  id: string,
  { snapshot, used }: SheetRead,
  known: ReadFor,
): Steps<KnownSheet> {
  const programmes = yield* readProgrammesSteps(snapshot, optionsOf(known));
  return { id, used, snapshot, programmes };
}

/** All programmes of a workbook, in tab order and from top to bottom. */
export function programmesOfKnown({ sheets }: KnownWorkbook): Programme[] {
  return sheets.flatMap(({ programmes }) => programmes);
}
