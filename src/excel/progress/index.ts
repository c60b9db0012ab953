import { inSteps } from '../door/breathe';
import type { ExcelDoor } from '../door/runner';
import type { KnownWorkbook } from '../read/known';
import { transaction } from '../door/transaction';
import { enter, type Watch } from '../door/watch';
import { planMarks } from './plan';
import { readTasks } from './read-known';
import { addressOf } from './read-sheet';
import type { CellChange, MarkRequest, MarkResult, UndoRecord } from './types';
import { writeCells } from './write-cells';

export { taskKeys, type TaskKey } from './task-key';
export type { MarkRequest, MarkResult, UndoRecord, WrittenCell } from './types';

/**
 * Writes an act for the tasks named: one cell each, behind what stands there, in words the reader reads back as just
 * that; in a status cell with a list to choose from one of its values, and the words into the note. Reads the sheet anew, finds each task by what it says, and writes all of them or none; two syncs beyond the
 * read. May be repeated: what stands there already is not written twice. Throws an OfficerError.
 */
export function markProgress(
  door: ExcelDoor,
  request: MarkRequest,
  watch: Watch = {},
  known: KnownWorkbook | null = null,
): Promise<MarkResult> {
  let trust = known;
  return transaction(door, watch, async (context, tx) => {
    const reading = await readTasks(context, tx, {
      name: request.sheet,
      keys: request.tasks,
      known: trust,
    });
    // Once more means: something stood elsewhere than it was known.
    trust = null;
    enter(tx.watch, 'computing', 0.4);
    let plan = await inSteps(planMarks(reading, request), tx.watch);
    const changes = await writeCells(context, tx, reading, plan.changes, async (lists) => {
      plan = await inSteps(planMarks(reading, request, lists), tx.watch);
      return plan.changes;
    });
    const undo = changes.length === 0 ? null : recordOf(request.sheet, changes);
    return { written: plan.written, unchanged: plan.unchanged, undo };
  });
}

function recordOf(sheet: string, changes: readonly CellChange[]): UndoRecord {
  const cells = changes.map(({ key, role, before, after, ...cell }) => {
    return { key, role, before, after, address: addressOf(cell) };
  });
  return { sheet, cells };
}
