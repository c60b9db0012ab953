import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import type { Sample } from './columns';

/** A column in which hardly a row names anybody, beside one in which most do, says nothing of who leads. */
const EMPTY = 0.25;
const FULL = 0.6;
/** Of two columns with the same caption's role, one not half as full as the other gives way too. */
const HALF = 0.5;

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
  const hasFull = named.some(({ fill }) => fill >= FULL);
  const isIdle = ({ column, fill }: Named): boolean =>
    (hasFull && fill <= EMPTY) || named.some((other) => isFarFuller(other, { column, fill }));
  const idle = named.filter((each) => each.column.chosen === undefined && isIdle(each));
  return new Set(idle.map(({ column }) => column));
}

/** A column of names and how much of it is filled: 0–1. */
interface Named {
  readonly column: HeaderColumn;
  readonly fill: number;
}

function isFarFuller(other: Named, { column, fill }: Named): boolean {
  const role = roleOf(column);
  return role !== null && roleOf(other.column) === role && fill < other.fill * HALF;
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
