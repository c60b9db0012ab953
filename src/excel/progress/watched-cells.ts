import { valueAt, type CellValue, type Programme } from '../../programme';
import { PAYLOAD_LIMIT, rowBytes } from '../read';
import { OfficerError } from '../door';
import type { TaskSheet } from './read-sheet';
import type { CellChange } from './types';

/** What one range weighs in a request or a response beside its values, in bytes (455 measured, and some room). */
const RANGE_BYTES = 480;

/** Cells that are written together: one below the other in one column. `rows` are 0-based, ascending. */
export interface WatchedRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly changes: readonly CellChange[];
}

/** Cells that tell whether the rows of a run are still those of its tasks; 0-based, one column. */
export interface Witness {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly expected: readonly (readonly CellValue[])[];
}

/**
 * The changes in runs of touching cells. On a protected sheet each cell is a run of its own: only there is it
 * written by itself, for the cells between are locked.
 */
export function runsOf(changes: readonly CellChange[], isProtected: boolean): WatchedRun[] {
  const ordered = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number; changes: CellChange[] }[] = [];
  for (const change of ordered) {
    const { row, column } = change;
    const last = runs.at(-1);
    if (!isProtected && last?.column === column && last.bottom === row - 1) {
      last.bottom = row;
      last.changes.push(change);
    } else runs.push({ column, top: row, bottom: row, changes: [change] });
  }
  return runs;
}

/** The ordinals, contents and deadlines of a run's tasks, as they were read. */
export function witnessesOf(run: WatchedRun, { snapshot, programmes }: TaskSheet): Witness[] {
  const rows = run.changes.flatMap((change) => change.rows.map((row) => row - 1));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return telling(programmes, top, run.column).map((column) => ({
    column,
    top,
    bottom,
    expected: Array.from({ length: bottom - top + 1 }, (_, i) => [
      valueAt(snapshot, top + i, column),
    ]),
  }));
}

/** Columns of the programme that stands there which hold what a task is, not how far it is. */
function telling(programmes: readonly Programme[], row: number, column: number): number[] {
  const here = programmes.find(
    ({ frame }) =>
      frame.headerTop <= row &&
      row <= frame.bodyBottom &&
      Object.values(frame.columns).includes(column),
  );
  const { ordinal, content, deadline } = here?.frame.columns ?? {};
  return [ordinal, content, deadline].filter((one) => one !== undefined);
}

/** Throws the OfficerError `progressTooMany` where one request could not carry all: it is written whole or not at all. */
export function refuseTooMany(runs: readonly WatchedRun[], witnesses: readonly Witness[]): void {
  const changes = runs.flatMap((run) => run.changes);
  const held = changes.reduce(
    (sum, { before, after }) => sum + 2 * rowBytes([before]) + rowBytes([after]),
    0,
  );
  const watched = witnesses.reduce(
    (sum, { expected }) => sum + expected.reduce((bytes, row) => bytes + rowBytes(row), 0),
    0,
  );
  const ranges = RANGE_BYTES * (2 * runs.length + witnesses.length);
  if (ranges + held + watched > PAYLOAD_LIMIT) throw new OfficerError('progressTooMany');
}
