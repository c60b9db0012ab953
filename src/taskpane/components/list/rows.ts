import type { TaskReading } from '../../../report/statistics';
import type { UnitGroup } from '../../state/sort-tasks';

/** A row of a list: a unit's heading, or one task. */
export type Row =
  | { readonly kind: 'heading'; readonly unit: string; readonly count: number }
  | { readonly kind: 'task'; readonly item: TaskReading };

/** Heights of the rows in pixels; a task whose details stand open is as much higher as they are. */
export const ROW_HEIGHTS: Readonly<Record<Row['kind'], number>> = { heading: 32, task: 80 };

/** Each task a row. */
export function rowsOfTasks(tasks: readonly TaskReading[]): readonly Row[] {
  return tasks.map((item) => ({ kind: 'task', item }));
}

/** Each unit's heading and below it its tasks. */
export function rowsOfGroups(groups: readonly UnitGroup[]): readonly Row[] {
  return groups.flatMap(({ unit, tasks }) => [
    { kind: 'heading' as const, unit, count: tasks.length },
    ...rowsOfTasks(tasks),
  ]);
}

/** How far down each row begins, in pixels, and last where the list ends; `openId` is drawn `extra` pixels higher. */
export function offsetsOf(
  rows: readonly Row[],
  openId: string | null,
  extra: number,
): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const row of rows) {
    at += ROW_HEIGHTS[row.kind];
    if (row.kind === 'task' && row.item.task.id === openId) at += extra;
    offsets.push(at);
  }
  return offsets;
}

/** The row that lies at so many pixels from the top: the last one that begins there or above. */
export function rowAt(offsets: readonly number[], pixels: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return low;
}
