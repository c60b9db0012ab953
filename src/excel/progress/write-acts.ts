import { enter, inSteps, type Transaction } from '../door';
import { planMarks, type MarkPlan, type Refusal } from './plan';
import { addressOfCell, type TaskSheet } from './read-sheet';
import type { CellChange, MarkResult, TaskAct, UndoRecord } from './types';
import { writeCells } from './write-cells';

/** What came of acts, those that could not be written among it. */
export interface ActsResult extends MarkResult {
  readonly refused: readonly Refusal[];
}

/**
 * Writes acts for tasks of one sheet that was just read, all of them or none; two syncs. With `lenient` what cannot be
 * written is left out and told, and the rest is written.
 */
export async function writeActs(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: TaskSheet,
  entries: readonly TaskAct[],
  { lenient = false }: { readonly lenient?: boolean } = {},
): Promise<ActsResult> {
  enter(tx.watch, 'computing', 0.4);
  let plan: MarkPlan = await inSteps(planMarks(reading, entries, { lenient }), tx.watch);
  const changes = await writeCells(context, tx, reading, plan.changes, async (lists) => {
    plan = await inSteps(planMarks(reading, entries, { lists, lenient }), tx.watch);
    return plan.changes;
  });
  const { written, unchanged, refused } = plan;
  return { written, unchanged, refused, undo: undoRecordOf(reading.name, changes) };
}

/** What takes these changes back; null where there are none. */
export function undoRecordOf(sheet: string, changes: readonly CellChange[]): UndoRecord | null {
  if (changes.length === 0) return null;
  const cells = changes.map(({ key, role, before, after, ...cell }) => {
    return { key, role, before, after, address: addressOfCell(cell) };
  });
  return { sheet, cells };
}
