import { isDay, type Programme, type SheetSnapshot } from '../../../src/programme';
import { readProgrammes } from '../../../src/programme/read';
import { statusOf } from '../../../src/programme/status';

/** Fields that hold a day or nothing. */
const DAYS = new Set(['due', 'from', 'to', 'completedOn', 'completedFrom', 'statedOn', 'on']);
const AS_OF = '2025-09-30';

/**
 * What no reading may hold, whatever the sheet does: a number that is none, a day outside the calendar, a task outside
 * its table, a text that is not in NFC, two tasks of one id. Empty where all is well.
 */
export function faultsOf(programmes: readonly Programme[]): string[] {
  const faults: string[] = [];
  for (const { frame, tasks, year, years, declaredTotal } of programmes) {
    walk([year, years?.first, years?.last, declaredTotal], 'programme', faults);
    walk(tasks, 'tasks', faults);
    for (const task of tasks) {
      const { daysLate } = statusOf(task, AS_OF);
      if (daysLate !== null && !Number.isInteger(daysLate)) faults.push(`${task.id}: ${daysLate}`);
      if (task.row - 1 <= frame.headerBottom || Math.max(...task.rows) - 1 > frame.bodyBottom)
        faults.push(`${task.id} stands outside its table`);
      if (task.content !== task.content.normalize('NFC')) faults.push(`${task.id} is not in NFC`);
    }
    const ids = tasks.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) faults.push(`two tasks of one id: ${ids.join(', ')}`);
  }
  return faults;
}

function walk(value: unknown, key: string, faults: string[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${key}: ${value}`);
  if (DAYS.has(key) && typeof value === 'string' && !isDay(value)) faults.push(`${key}: ${value}`);
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) walk(inner, isNaN(+name) ? name : key, faults);
}

/** The same sheet some rows further down and columns further right. */
export function moved(snapshot: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const { top, left, texts, merges } = snapshot;
  return {
    ...snapshot,
    top: top + rows,
    left: left + columns,
    texts: new Map(
      [...texts].map(([key, text]) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return [`${row + rows},${column + columns}`, text];
      }),
    ),
    merges: merges.map((area) => ({
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
  };
}

/** What a sheet means, without where it stands. */
export function sayingsOf(snapshot: SheetSnapshot): string {
  return JSON.stringify(
    readProgrammes(snapshot).map(({ title, years, tasks }) => [
      title,
      years,
      tasks.map(({ ordinal, content, due, leads, progress }) => [
        ordinal,
        content,
        due,
        leads,
        progress.state,
      ]),
    ]),
  );
}
