import type { CellValue, Role } from '../../programme';
import type { PlanArea } from '../sheet/sheet-plan';
import { wordsSay } from './done-formula';
import { rowsOfTasks } from './areas';
import type { TaskRow } from './task-rows';

/** The raw value of a role's cell in a sheet row (0-based). */
export type CellOf = (row: number, role: Role) => CellValue;

/** Rows that are no task (headings, totals) though they hold a deadline that some task has: text rules leave them out. */
export function datedHeadings(
  rows: readonly TaskRow[],
  area: PlanArea,
  cellOf: CellOf,
): Set<number> {
  const known = new Set(rows.map(({ cells }) => keyOf((role) => cells.get(role) ?? '')));
  known.delete(keyOf(() => ''));
  return headingsWhere(rows, area, (row) => known.has(keyOf((role) => cellOf(row, role))));
}

/** Rows that are no task though their remarks say done ("Đã hoàn thành 20 nhiệm vụ" beside a total). */
export function doneHeadings(
  rows: readonly TaskRow[],
  area: PlanArea,
  cellOf: CellOf,
): Set<number> {
  return headingsWhere(rows, area, (row) => {
    const value = (role: Role): CellValue => cellOf(row, role);
    const words = {
      status: value('status'),
      completedOn: value('completedOn'),
      note: value('note'),
    };
    return wordsSay(words, 'done');
  });
}

function keyOf(value: (role: Role) => CellValue): string {
  const deadline = value('deadline') === '' ? value('time') : value('deadline');
  const written = deadline === '' ? `start ${String(value('start'))}` : `${String(deadline)}`;
  return written.toLowerCase();
}

/** Rows of an area that are no task and of which something holds. */
export function headingsWhere(
  rows: readonly TaskRow[],
  { top, bottom }: PlanArea,
  asked: (row: number) => boolean,
): Set<number> {
  const tasks = rowsOfTasks(rows);
  const found = new Set<number>();
  for (let row = top; row <= bottom; row += 1) if (!tasks.has(row) && asked(row)) found.add(row);
  return found;
}
