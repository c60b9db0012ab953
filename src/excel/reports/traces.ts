import { mapInSteps, type Steps } from '../../programme/steps';
import { fingerprinter } from './fingerprint';
import { pairRows } from './pair-rows';
import type { ReportMemory } from './report-memory';
import type { StandingRow, StandingTable } from './report-rows';

/** What a task is known by, the surest first. */
export const KEYS = ['content', 'ordinal'] as const;

/** A row that does not stand as it was written. */
export interface SuspectRow {
  readonly row: StandingRow;
  /** Which of the written rows it was, 0-based; null for a row that was added. */
  readonly written: number | null;
  /** Ids of the columns that differ. */
  readonly changed: readonly string[];
}

/** What officers did to a detail table since it was written. */
export interface Traces {
  /** Rows that were changed or added. */
  readonly suspects: readonly SuspectRow[];
  /** Which of the written rows are not there any more, 0-based. */
  readonly deleted: readonly number[];
  /** The fingerprints of {@link KEYS} of every row, as written. */
  readonly keys: readonly (readonly string[])[];
}

/**
 * Compares a detail table with what the report remembers of writing it; in pieces.
 *
 * @param standing null where the whole table was deleted
 */
export function* tracesOf(standing: StandingTable | null, memory: ReportMemory): Steps<Traces> {
  const all = Object.keys(memory.columns);
  const ids = all.filter((id) => standing === null || id in standing.columns);
  const places = ids.map((id) => all.indexOf(id));
  const written = memory.rows.map((row) => places.map((at) => row[at] ?? ''));
  const print = fingerprinter();
  const rows = standing?.rows ?? [];
  const seen = yield* mapInSteps(rows, ({ values }) => ids.map((id) => print(values[id])));
  yield;
  const pairs = pairRows(
    written,
    seen,
    KEYS.map((id) => ids.indexOf(id)),
  );
  yield;
  const suspects = rows.flatMap((row, i): SuspectRow[] => {
    const at = pairs[i];
    if (at === undefined) return [{ row, written: null, changed: [] }];
    const changed = ids.filter((_, column) => written[at]?.[column] !== seen[i]?.[column]);
    return changed.length === 0 ? [] : [{ row, written: at, changed }];
  });
  const there = new Set(pairs);
  const keyPlaces = KEYS.map((id) => all.indexOf(id));
  return {
    suspects,
    deleted: [...written.keys()].filter((at) => !there.has(at)),
    keys: memory.rows.map((row) => keyPlaces.map((at) => row[at] ?? '')),
  };
}
