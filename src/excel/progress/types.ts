import type { CellValue } from '../../programme';
import type { ProgressAct, WrittenAct, WrittenRole } from '../../programme/progress-words';
import type { TaskKey } from './task-key';

/** What the officer clicked: one act for one task or for all selected ones. */
export interface MarkRequest {
  readonly sheet: string;
  /** Made with `taskKeys` from the view the officer saw. */
  readonly tasks: readonly TaskKey[];
  readonly act: ProgressAct;
}

/** What is to be written of one task. */
export interface TaskAct {
  /** Made with `taskKeys` from a reading of its sheet. */
  readonly key: TaskKey;
  readonly act: WrittenAct;
}

/** One cell to be written for a task: known by the task and the column's role, not by its address. */
export interface CellChange {
  readonly key: TaskKey;
  readonly role: WrittenRole;
  /** Where it stands in the reading the change was made from; 0-based. */
  readonly row: number;
  readonly column: number;
  /** The task's sheet rows, 1-based: they must still be as read when the cell is written. */
  readonly rows: readonly number[];
  /** What the cell must hold before, and holds after. A text is that very text, dates are serials. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What one action wrote, kept in memory so that it can be taken back as a whole. */
export interface UndoRecord {
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

/** One written cell; `address` is where it stood then (A1), for showing. */
export interface WrittenCell extends Pick<CellChange, 'key' | 'role' | 'before' | 'after'> {
  readonly address: string;
}

/** What came of it. */
export interface MarkResult {
  /** How many cells were written, and how many tasks said so already. */
  readonly written: number;
  readonly unchanged: number;
  /** Null where nothing had to be written. */
  readonly undo: UndoRecord | null;
}
