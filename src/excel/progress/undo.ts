import { OfficerError } from '../door/errors';
import { addressOf, changeBack, locate, type LocatedCell } from './read-sheet';
import type { CellChange, UndoRecord, WrittenCell } from './types';
import { writeOnSheet } from './write-on-sheet';
import type { Watch } from '../door/watch';
import type { ExcelDoor } from '../door/runner';

/**
 * Takes the last action back as a whole: every cell it wrote gets what it held, wherever its task stands now. Only
 * if all of them still hold what was written; otherwise an OfficerError says which does not, and nothing is changed.
 * At most two syncs beyond the read.
 */
export function undo(door: ExcelDoor, record: UndoRecord, watch: Watch = {}): Promise<void> {
  return writeOnSheet(
    door,
    record.sheet,
    function* (reading) {
      yield;
      const located = locate(reading, record.cells);
      const changes = record.cells.map((cell, index) => takeBack(cell, located[index] ?? null));
      return { changes, result: undefined };
    },
    watch,
  );
}

function takeBack(written: WrittenCell, located: LocatedCell<WrittenCell> | null): CellChange {
  if (located === null) throw new OfficerError('undoGone', { task: nameOf(written) });
  const { cell } = located;
  if (cell.value === written.after) return changeBack(located);
  throw new OfficerError('undoChanged', { cell: addressOf(cell) });
}

/** The task as an officer knows it: its number and the beginning of its content. */
function nameOf({ key: { ordinal, content } }: WrittenCell): string {
  const text = [ordinal, content.replace(/\s+/g, ' ')].filter((part) => part !== '').join('. ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
