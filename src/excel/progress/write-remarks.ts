import { WRITTEN_ROLES } from '../../programme/progress-words';
import { enter, type ExcelDoor, OfficerError, transaction, type Watch } from '../door';
import { placeInTask, refuseShared, shownCellText, type PlacedCell } from './place';
import { addressOfCell, readTaskSheet, type TaskSheet } from './read-sheet';
import { findTasks, taskKeys, type FoundTask, type TaskKey } from './task-key';
import type { CellChange, MarkResult } from './types';
import { undoRecordOf } from './write-acts';
import { writeCells } from './write-cells';

/** Remarks to add to tasks' progress, one a task, in words the officer has seen. */
export interface RemarksRequest {
  readonly sheet: string;
  readonly entries: readonly RemarkEntry[];
}

/** One task's remark. */
export interface RemarkEntry {
  readonly key: TaskKey;
  readonly remark: string;
  /** What the task's remarks said when the officer decided; where they say something else by now, nothing is written. */
  readonly before?: string;
}

/** Excel holds no more characters in a cell. */
const MAX_TEXT = 32_767;

/**
 * Adds each remark behind what its task's cell holds, all in one action with one undo, or none. Reads the sheet anew
 * and finds each task by what it says; a cell that ends with the remark already is left as it is. Throws an OfficerError.
 */
export function writeRemarks(
  door: ExcelDoor,
  request: RemarksRequest,
  watch: Watch = {},
): Promise<MarkResult> {
  return transaction(door, watch, async (context, tx) => {
    const reading = await readTaskSheet(context, tx, request.sheet);
    enter(tx.watch, 'computing', 0.4);
    const { changes, unchanged } = planRemarks(reading, request);
    await writeCells(context, tx, reading, changes);
    return { written: changes.length, unchanged, undo: undoRecordOf(request.sheet, changes) };
  });
}

function planRemarks(
  reading: TaskSheet,
  { sheet, entries }: RemarksRequest,
): { changes: CellChange[]; unchanged: number } {
  const found = findTasks(
    reading.programmes,
    entries.map(({ key }) => key),
  );
  const selected = new Set(found.flatMap((one) => (one === null ? [] : [one.task])));
  const changes = entries.flatMap(({ remark, before }, at): CellChange[] => {
    const one = found[at] ?? null;
    const said = one?.task.progress.text ?? '';
    if (one === null || (before !== undefined && before !== said))
      throw new OfficerError('changed');
    const chosen = placeIn(reading, one);
    if (chosen === null) throw new OfficerError('progressNoColumn', { sheet });
    refuseShared(chosen.cell, one, reading.snapshot, selected);
    return changeOf(reading, one, chosen, remark);
  });
  return { changes, unchanged: entries.length - changes.length };
}

interface Chosen {
  readonly role: CellChange['role'];
  readonly cell: PlacedCell;
}

function placeIn({ snapshot }: TaskSheet, found: FoundTask): Chosen | null {
  for (const role of WRITTEN_ROLES) {
    const cell = placeInTask(found, role, snapshot);
    if (cell !== null) return { role, cell };
  }
  return null;
}

function changeOf(
  { snapshot, programmes }: TaskSheet,
  { task }: FoundTask,
  { role, cell }: Chosen,
  remark: string,
): CellChange[] {
  const before = shownCellText(cell, snapshot);
  if (before.endsWith(remark)) return [];
  const after = `${before}${separatorBehind(before)}${remark}`;
  if (after.length > MAX_TEXT)
    throw new OfficerError('progressFull', { cell: addressOfCell(cell) });
  const [key] = taskKeys(programmes, [task]);
  if (key === undefined) throw new OfficerError('changed');
  const { row, column, value } = cell;
  return [{ key, role, row, column, rows: task.rows, before: value, after }];
}

/** Remarks are parted by lines where there are lines, else by ";". */
function separatorBehind(text: string): string {
  if (text === '') return '';
  if (text.includes('\n')) return '\n';
  return /[.;]$/.test(text) ? ' ' : '; ';
}
