import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import type { Sample } from './columns';

/** A column in which hardly a row names anybody, beside one in which most do, says nothing of who leads. */
const EMPTY = 0.25;
const FULL = 0.6;

/**
 * The columns of names that give way to a fuller one (src/README §3): a nearly empty column is never the lead. Columns
 * the officer chose stay.
 */
export function idleColumns(
  header: readonly HeaderColumn[],
  sample: Sample,
): ReadonlySet<HeaderColumn> {
  const named = header
    .filter(namesDoers)
    .map((column) => ({ column, fill: fillOf(sample, column.column) }));
  const leads = named.filter(({ fill }) => fill >= FULL);
  if (leads.length === 0) return new Set();
  const idle = named.filter(({ column, fill }) => fill <= EMPTY && column.chosen === undefined);
  return new Set(idle.map(({ column }) => column));
}

function namesDoers(column: HeaderColumn): boolean {
  const role = roleOf(column);
  const question = questionOf(column);
  return (
    role === 'lead' || role === 'responsible' || question === 'handler' || question === 'bareUnit'
  );
}

/** How much of a column is filled: 0–1. */
export function fillOf(sample: Sample, column: number): number {
  const cells = sample(column);
  return cells.length === 0 ? 0 : cells.filter(({ text }) => text !== '').length / cells.length;
}
