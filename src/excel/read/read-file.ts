import type { SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { ArchiveError } from '../../archive';
import { openXlsx, type XlsxSheet } from '../../files/read-xlsx';
import { OfficerError } from '../door';
import { SETTINGS_NAMESPACE, settingsOfParts, type SettingsReading } from '../settings';
import { readable } from './outline';
import { snapshotOf } from './sheet-cells';

/** A workbook file as it was read with no Excel: the same that readWorkbook gives where Excel has it open. */
export interface FileReading {
  /** Snapshots of visible sheets that are not ours, in tab order. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly settings: SettingsReading;
  /** Cells whose formula was never calculated: they read as empty. */
  readonly uncalculated: number;
}

/** Reads a workbook file, in pieces; nothing of it is written. Throws an ArchiveError of src/archive. */
export function* readFile(bytes: Uint8Array): Steps<FileReading> {
  const book = yield* openXlsx(bytes);
  const snapshots: SheetSnapshot[] = [];
  let uncalculated = 0;
  for (const sheet of readable(book.sheets, book.names)) {
    const cells = yield* sheet.read();
    uncalculated += cells.uncalculated;
    snapshots.push(snapshotIn(sheet.name, cells));
  }
  const ours = book.customXml.filter((xml) => xml.includes(SETTINGS_NAMESPACE));
  return { snapshots, settings: settingsOfParts(ours), uncalculated };
}

function snapshotIn(name: string, { runs, texts, merges }: XlsxSheet): SheetSnapshot {
  const blocks = runs.map(({ row, column, values }) => ({ row, column, values: [values] }));
  try {
    return snapshotOf(name, blocks, texts, merges);
  } catch (cause) {
    throw cause instanceof OfficerError ? new ArchiveError('tooLarge', { cause }) : cause;
  }
}
