import { enter, type ExcelDoor, OfficerError, transaction, type Watch } from '../door';
import type { KnownWorkbook } from '../read';
import { readKnownTasks } from './read-known';
import { addressOfCell, changeBack, locate, type LocatedCell } from './read-sheet';
import type { CellChange, UndoRecord, WrittenCell } from './types';
import { writeCells } from './write-cells';

/**
 * Takes the last action back as a whole: every cell it wrote gets what it held, wherever its task stands now. Only
 * if all of them still hold what was written; otherwise an OfficerError says which does not, and nothing is changed.
 * Two syncs beyond the read.
 */
export function undo(
  door: ExcelDoor,
  record: UndoRecord,
  watch: Watch = {},
  known: KnownWorkbook | null = null,
): Promise<void> {
  let trust = known;
  return transaction(door, watch, async (context, tx) => {
    const keys = record.cells.map(({ key }) => key);
    const reading = await readKnownTasks(context, tx, { name: record.sheet, keys, known: trust });
    trust = null;
    enter(tx.watch, 'computing', 0.4);
    const located = locate(reading, record.cells);
    const changes = record.cells.map((cell, index) => takeBack(cell, located[index] ?? null));
    await writeCells(context, tx, reading, changes);
  });
}

function takeBack(written: WrittenCell, located: LocatedCell<WrittenCell> | null): CellChange {
  if (located === null) throw new OfficerError('undoGone', { task: nameOf(written) });
  const { cell } = located;
  if (cell.value === written.after) return changeBack(located);
  throw new OfficerError('undoChanged', { cell: addressOfCell(cell) });
}

/** The task as an officer knows it: its number and the beginning of its content. */
function nameOf({ key: { ordinal, content } }: WrittenCell): string {
  const text = [ordinal, content.replace(/\s+/g, ' ')].filter((part) => part !== '').join('. ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
