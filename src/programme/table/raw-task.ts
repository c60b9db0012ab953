import type { Role } from '../types';
import type { GridRow } from './grid';

/**
 * Why a row belongs to the task above it: it carries on over a page break (`page`), stands beside the
 * same merged cell (`merge`), or simply has no number of its own (`run`).
 */
export type Joint = 'first' | 'page' | 'merge' | 'run';

/** One sheet row of a task. */
export interface TaskRow {
  readonly row: GridRow;
  readonly joint: Joint;
}

/** A heading row; `row` is 0-based in the grid. */
export interface RawSection {
  readonly numeral: string;
  readonly title: string;
  readonly row: number;
  /** For a heading that is a numbered row ("1 | Lĩnh vực …" over "1.1", "a)"): the section it stands in. */
  readonly within?: RawSection | null;
}

/** A task before its cells are read: its ordinal as shown, its section and its rows. */
export interface RawTask {
  readonly ordinal: string;
  readonly section: RawSection | null;
  /** For a sub-task: the numbered task it stands under. */
  readonly parent: RawTask | null;
  readonly rows: TaskRow[];
  /** What its rows say, as far as rows without a number were compared with it (see continuation.ts). */
  readonly said: {
    rows: number;
    /** The texts of each role joined, the beginning of them, and the last one. */
    readonly texts: Partial<Record<Role, string>>;
    readonly last: Partial<Record<Role, string>>;
  };
}

/** "Tổng cộng: 25 nhiệm vụ"; grid coordinates. */
export interface RawTotal {
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

/** A table's body: tasks and headings in order. */
export interface Body {
  readonly tasks: readonly RawTask[];
  readonly sections: readonly RawSection[];
  readonly total: RawTotal | null;
  /** Last grid row of the body, the total row excluded. */
  readonly lastRow: number;
  /** Last grid row read for this table, its total row included. */
  readonly end: number;
}
