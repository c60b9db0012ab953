import { cellAddress, type Programme, type SheetSnapshot } from '../../programme';
import type { Corrections } from '../../programme';
import { enter, inSteps, type LoadedName, OfficerError, type Transaction } from '../door';
import { programmeSteps, readWorkbook } from '../read';
import { placeInTask, type PlacedCell } from './place';
import { findTasks, type FoundTask } from './task-key';
import type { CellChange } from './types';

/** One sheet as it stands now, and what is needed to write on it. */
export interface TaskSheet {
  readonly name: string;
  /** Its `id` is loaded. */
  readonly worksheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly snapshot: SheetSnapshot;
  readonly programmes: readonly Programme[];
  readonly corrections: Corrections;
  /** The names of the workbook. */
  readonly names: readonly LoadedName[];
}

/** Reads one sheet anew (at most three syncs); throws `sheetGone`, or `programmeNotFoundOn` where it has no table. */
export async function readTaskSheet(
  context: Excel.RequestContext,
  { door, watch }: Pick<Transaction, 'door' | 'watch'>,
  name: string,
): Promise<TaskSheet> {
  enter(watch, 'reading', 0);
  const loaded: Excel.Worksheet[] = [];
  const reading = await readWorkbook(context, {
    support: door.support,
    only: [name],
    alsoLoad: (sheet) => {
      sheet.protection.load('protected');
      loaded.push(sheet.load('id'));
    },
  });
  const [snapshot] = reading.snapshots;
  const [worksheet] = loaded;
  if (snapshot === undefined || worksheet === undefined) {
    throw new OfficerError('sheetGone', { sheet: name });
  }
  const programmes = await inSteps(programmeSteps(reading), watch);
  if (programmes.length === 0) throw new OfficerError('programmeNotFoundOn', { sheet: name });
  return {
    name,
    worksheet,
    isProtected: worksheet.protection.protected,
    snapshot,
    programmes,
    corrections: reading.settings.values.corrections,
    names: reading.names,
  };
}

/** A written cell found again by its task. */
export interface LocatedCell<T> {
  readonly written: T;
  readonly found: FoundTask;
  readonly cell: PlacedCell;
}

/** Finds cells again by their tasks; null for those whose task or column is not there any more. */
export function locate<T extends Pick<CellChange, 'key' | 'role'>>(
  { snapshot, programmes }: TaskSheet,
  cells: readonly T[],
): (LocatedCell<T> | null)[] {
  const keys = cells.map(({ key }) => key);
  const found = findTasks(programmes, keys);
  return cells.map((written, index) => {
    const task = found[index];
    const cell = task ? placeInTask(task, written.role, snapshot) : null;
    return task && cell ? { written, found: task, cell } : null;
  });
}

/** The change that gives a written cell back what it held, where its task stands now. */
export function changeBack<T extends Pick<CellChange, 'key' | 'role' | 'before' | 'after'>>({
  written: { key, role, before, after },
  found,
  cell: { row, column },
}: LocatedCell<T>): CellChange {
  return { key, role, row, column, rows: found.task.rows, before: after, after: before };
}

/** The A1 address of a placed cell. */
export function addressOfCell({ row, column }: Pick<PlacedCell, 'row' | 'column'>): string {
  return cellAddress(row, column);
}
