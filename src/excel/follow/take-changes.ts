import type { SheetSnapshot } from '../../programme';
import { withCells } from '../../programme/change';
import { reread } from '../../programme/reread';
import { isSame } from '../../programme/same';
import type { Steps } from '../../programme/steps';
import {
  bounding,
  type CellArea,
  isSameArea,
  isWithin,
  type KnownSheet,
  knownSheetSteps,
  optionsOf,
  type ReadFor,
  snapshotWith,
} from '../read';
import type { SheetChanges } from './read-changes';

/** A sheet after its changes were taken in. */
export interface TakenIn {
  readonly sheet: KnownSheet;
  /** The ids of the tasks that were read anew; null where the whole sheet was. */
  readonly tasks: ReadonlySet<string> | null;
}

/**
 * Takes changed cells into what is known of their sheet; null where rows or columns must have moved meanwhile, for the
 * cells in use stand elsewhere than these changes explain.
 */
export function* takeIn(changes: SheetChanges, known: ReadFor): Steps<TakenIn | null> {
  const { sheet, name, used, areas, merges } = changes;
  if (!isExplained(sheet.used, used, areas)) return null;
  const snapshot = { ...patched(sheet.snapshot, changes), name };
  const isSameFrame =
    name === sheet.snapshot.name && (merges === null || isSame(merges, sheet.snapshot.merges));
  const now = merges === null ? snapshot : { ...snapshot, merges };
  const again = isSameFrame ? reread(sheet, now, rowsOf(areas), optionsOf(known)) : null;
  if (again !== null) {
    const { programmes, tasks } = again;
    return { sheet: { ...sheet, used, snapshot: now, programmes }, tasks };
  }
  const anew = yield* knownSheetSteps(sheet.id, { snapshot: now, used }, known);
  return { sheet: anew, tasks: null };
}

function patched(snapshot: SheetSnapshot, { cells }: SheetChanges): SheetSnapshot {
  return cells.reduce((now, each) => withCells(now, each) ?? snapshotWith(now, each), snapshot);
}

/** Whether the cells in use stand where they stood, or elsewhere only because of the changed ones. */
function isExplained(
  before: CellArea | null,
  now: CellArea | null,
  areas: readonly CellArea[],
): boolean {
  if (isSameArea(before, now)) return true;
  const reach = [...(before ? [before] : []), ...areas].reduce<CellArea | null>(
    (all, area) => (all ? bounding(all, area) : area),
    null,
  );
  if (reach === null || now === null) return areas.length > 0;
  if (!isWithin(now, reach)) return false;
  // Where less is in use than before, the changed cells reached as far as what is gone.
  if (before === null) return true;
  return (
    (now.top <= before.top || areas.some(({ top }) => top <= before.top)) &&
    (now.left <= before.left || areas.some(({ left }) => left <= before.left)) &&
    (now.bottom >= before.bottom || areas.some(({ bottom }) => bottom >= before.bottom)) &&
    (now.right >= before.right || areas.some(({ right }) => right >= before.right))
  );
}

function rowsOf(areas: readonly CellArea[]): number[] {
  return areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
  );
}
