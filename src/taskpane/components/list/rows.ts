import type { TaskReading } from '../../../report/statistics';
import type { UnitGroup } from '../../state/sort-tasks';

/** A unit's heading. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly unit: string;
  readonly count: number;
}

/** A row of a list: a unit's heading, or one task. */
export type Row = HeadingRow | { readonly kind: 'task'; readonly item: TaskReading };

type Heights = Readonly<Record<Row['kind'], number>>;

/** Heights of the rows in pixels, as pane.css has them; a task with open details is as much higher as they are. */
export const ROW_HEIGHTS: Heights = { heading: 32, task: 80 };

/** The same where what stood side by side stands one below the other (NARROW_PANE). */
export const NARROW_ROW_HEIGHTS: Heights = { heading: 64, task: 148 };

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
  heights: Heights = ROW_HEIGHTS,
): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const row of rows) {
    at += heights[row.kind];
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

/** The row in the way of Tab: by its task, which may move in the list, else by its place. */
export interface ActiveRow {
  readonly id: string | null;
  readonly place: number;
}

/** Where the active row stands now. */
export function placeOf(rows: readonly Row[], { id, place }: ActiveRow): number {
  const there = rows.findIndex((row) => row.kind === 'task' && row.item.task.id === id);
  return there >= 0 ? there : nearestTask(rows, place);
}

/** The row of a task at or after a place (or before it), kept inside the list. */
export function nearestTask(rows: readonly Row[], place: number, backwards = false): number {
  const inside = Math.min(Math.max(place, 0), Math.max(rows.length - 1, 0));
  if (rows[inside]?.kind !== 'heading') return inside;
  if (backwards && inside > 0) return inside - 1;
  return Math.min(inside + 1, rows.length - 1);
}

/** A row to draw, and how many pixels of rows that are not drawn lie between it and the one drawn above. */
export interface DrawnRow {
  readonly place: number;
  readonly gap: number;
}

/** The rows from `first` up to before `last`, and the active one wherever it stands; none where there are no rows. */
export function drawnRows(
  offsets: readonly number[],
  first: number,
  last: number,
  active: number,
): readonly DrawnRow[] {
  const sight = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  const there = active >= 0 && active < offsets.length - 1;
  const outside = there && (active < first || active >= last) ? [active] : [];
  const places = active < first ? [...outside, ...sight] : [...sight, ...outside];
  return places.map((place, at) => {
    const above = places[at - 1];
    const end = above === undefined ? place : above + 1;
    return { place, gap: (offsets[place] ?? 0) - (offsets[end] ?? 0) };
  });
}
