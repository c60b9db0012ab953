import { type ExcelDoor, transaction, type Watch } from '../door';
import type { KnownWorkbook } from '../read';
import { readKnownTasks } from './read-known';
import type { MarkRequest, MarkResult } from './types';
import { writeActs } from './write-acts';

/**
 * Writes an act for the tasks named: one cell each, behind what stands there, in words the reader reads back as just
 * that; in a status cell with a list to choose from one of its values, and the words into the note. Reads the sheet
 * anew, finds each task by what it says, and writes all of them or none; two syncs beyond the read. May be repeated:
 * what stands there already is not written twice. Throws an OfficerError.
 */
export function markProgress(
  door: ExcelDoor,
  request: MarkRequest,
  watch: Watch = {},
  known: KnownWorkbook | null = null,
): Promise<MarkResult> {
  let trust = known;
  return transaction(door, watch, async (context, tx) => {
    const reading = await readKnownTasks(context, tx, {
      name: request.sheet,
      keys: request.tasks,
      known: trust,
    });
    // Once more means: something stood elsewhere than it was known.
    trust = null;
    const entries = request.tasks.map((key) => ({ key, act: request.act }));
    const { written, unchanged, undo } = await writeActs(context, tx, reading, entries);
    return { written, unchanged, undo };
  });
}
