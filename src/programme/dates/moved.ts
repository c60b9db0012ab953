import type { ColumnDates } from '../types';
import { addWitness, verdictOf } from './witnesses';

/**
 * What is known of a table's columns of times after an edit: the whole table's witnesses without those of the edited
 * rows as they `was`, with those they are now. Null where a column would be taken for something else, or where one in
 * doubt or turned would have to say other cells: then the whole table tells.
 */
export function movedDates(
  known: readonly ColumnDates[],
  was: readonly ColumnDates[],
  is: readonly ColumnDates[],
): readonly ColumnDates[] | null {
  const moved = known.map((each, index) => movedColumn(each, was[index], is[index]));
  return moved.every((each) => each !== null) ? moved : null;
}

function movedColumn(
  known: ColumnDates,
  was: ColumnDates | undefined,
  is: ColumnDates | undefined,
): ColumnDates | null {
  if (was?.column !== known.column || is?.column !== known.column) return null;
  const gone = addWitness(known.witnesses, was.witnesses, -1);
  const witnesses = addWitness(gone, is.witnesses);
  const [before, after] = [verdictOf(known.witnesses), verdictOf(witnesses)];
  if (before.order !== after.order || before.swapped !== after.swapped) return null;
  const isQuiet = known.doubt === null && known.example === null;
  return isQuiet ? { ...known, witnesses } : null;
}
