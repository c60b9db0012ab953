import { refuseTooMany, runsOf, witnessesOf, type WatchedRun, type Witness } from './watched-cells';
import type { TaskSheet } from './read-sheet';
import type { CellChange } from './types';

/** A run and the proxy of its cells, which Excel keeps on them while rows are inserted above. */
export interface LoadedRun {
  readonly run: WatchedRun;
  readonly range: Excel.Range;
}

/** Cells that tell whether a run still belongs to its tasks. */
export interface LoadedWitness {
  readonly witness: Witness;
  readonly range: Excel.Range;
}

/** Everything held on to between looking at the cells and writing them. */
export interface Loaded {
  readonly runs: readonly LoadedRun[];
  readonly witnesses: readonly LoadedWitness[];
  /** The rectangle all runs lie in: written in one piece, so whole or not at all. Null on a protected sheet. */
  readonly span: { readonly range: Excel.Range; readonly area: Area } | null;
}

/** A rectangle of the sheet: 0-based, all four inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Asks for the cells to be written, what tells their tasks, and the rectangle they lie in. The proxies are kept by
 * Excel on their cells from the next sync on.
 */
export function loadCells(reading: TaskSheet, changes: readonly CellChange[]): Loaded {
  const { worksheet, isProtected } = reading;
  const runs = runsOf(changes, isProtected);
  const witnesses = runs.flatMap((run) => witnessesOf(run, reading));
  refuseTooMany(runs, witnesses);
  const areas = runs.map(({ column, top, bottom }) => ({
    top,
    left: column,
    bottom,
    right: column,
  }));
  const area = areas.reduce(bounding);
  const span = isProtected ? null : { area, range: rangeOf(worksheet, area) };
  span?.range.load('rowCount');
  return {
    span,
    runs: runs.map((run, index) => {
      const range = rangeOf(worksheet, areas[index] ?? area);
      range.load('values,formulas,numberFormat');
      if (isProtected) range.format.protection.load('locked');
      return { run, range };
    }),
    witnesses: witnesses.map((witness) => {
      const { top, bottom, column } = witness;
      const range = rangeOf(worksheet, { top, left: column, bottom, right: column });
      range.load('values');
      return { witness, range };
    }),
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether witnesses and cells hold what the changes were worked out from. */
export function isAsRead({ runs, witnesses }: Loaded): boolean {
  const told = witnesses.every(({ witness, range }) => sameCells(range.values, witness.expected));
  return (
    told &&
    runs.every(({ run, range }) =>
      sameCells(
        range.values,
        run.changes.map((one) => [one.before]),
      ),
    )
  );
}

function sameCells(
  a: readonly (readonly unknown[])[],
  b: readonly (readonly unknown[])[],
): boolean {
  return a.length === b.length && a.every((row, i) => row.length === 1 && row[0] === b[i]?.[0]);
}
