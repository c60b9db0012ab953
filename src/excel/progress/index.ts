import type { Watch } from '../door/watch';
import type { ExcelDoor } from '../door/runner';
import { planMarks } from './plan';
import { addressOf } from './read-sheet';
import type { CellChange, MarkRequest, MarkResult, UndoRecord } from './types';
import { writeOnSheet } from './write-on-sheet';

export { taskKeys, type TaskKey } from './task-key';
export type { MarkRequest, MarkResult, UndoRecord, WrittenCell } from './types';

/**
 * Writes an act for the tasks named: one cell each, behind what stands there, in words the reader reads back as just
 * that. Reads the sheet anew, finds each task by what it says, and writes all of them or none; at most two syncs
 * beyond the read. May be repeated: what stands there already is not written twice. Throws an OfficerError.
 */
export function markProgress(
  door: ExcelDoor,
  request: MarkRequest,
  watch: Watch = {},
): Promise<MarkResult> {
  return writeOnSheet(
    door,
    request.sheet,
    function* (reading) {
      const { changes, unchanged } = yield* planMarks(reading, request);
      const undo = changes.length === 0 ? null : recordOf(request.sheet, changes);
      return { changes, result: { written: changes.length, unchanged, undo } };
    },
    watch,
  );
}

function recordOf(sheet: string, changes: readonly CellChange[]): UndoRecord {
  const cells = changes.map(({ key, role, before, after, ...cell }) => {
    return { key, role, before, after, address: addressOf(cell) };
  });
  return { sheet, cells };
}
