import { cellAddress, type SheetSnapshot } from '../programme/snapshot';
import type { Programme, Role, Task } from '../programme/types';
import type { Corrections } from '../programme/corrections';
import type { Day } from '../programme/calendar';
import { FINDING_SEVERITIES, type Finding, type FindingCode } from './types';

/** What the checks look at. Days come in as parameters: the core has no clock. */
export interface CheckContext {
  readonly programmes: readonly Programme[];
  /** Names of all sheets that were looked at, in workbook order. */
  readonly sheets: readonly string[];
  /** Those sheets as they stand, for what keeps one from being understood; none by default. */
  readonly snapshots?: readonly SheetSnapshot[];
  /** The day the view is of. */
  readonly asOf: Day;
  /** The real day, for completions that lie in the future. */
  readonly today: Day;
  /** The officer's names for the same unit; none by default. */
  readonly aliases?: Corrections['aliases'];
}

/** One check over one programme. */
export type Check = (programme: Programme, context: CheckContext) => Finding[];

/** A finding at a 0-based cell of the programme's sheet. */
export function findingAt(
  code: FindingCode,
  programme: Programme,
  place: { readonly row: number; readonly column: number } | null,
  params: Finding['params'] = {},
): Finding {
  return {
    code,
    severity: FINDING_SEVERITIES[code],
    sheet: programme.sheet,
    cell: place === null ? null : cellAddress(place.row, place.column),
    task: null,
    params,
  };
}

/** A finding at a task's cell of one role; where the layout lacks it, at the task's first cell of any role. */
export function findingOn(
  code: FindingCode,
  programme: Programme,
  task: Task,
  role: Role,
  params: Finding['params'] = {},
): Finding {
  const cell = task.cells[role] ?? Object.values(task.cells)[0] ?? null;
  const { id, ordinal, parent } = task;
  const named = parent === null ? { id, ordinal } : { id, ordinal, parent };
  return { ...findingAt(code, programme, cell, params), task: named };
}

/** The findings of all tasks, at most one each; a plain loop, for ten thousand tasks meet two dozen checks. */
export function eachTask(programme: Programme, find: (task: Task) => Finding | null): Finding[] {
  const found: Finding[] = [];
  for (const task of programme.tasks) {
    const finding = find(task);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** Whether the layout has a column of a role. */
export function hasColumn(programme: Programme, role: Role): boolean {
  return programme.frame.columns[role] !== undefined;
}

/** The first of several roles that the layout has, or null. */
export function firstColumn<R extends Role>(programme: Programme, roles: readonly R[]): R | null {
  return roles.find((role) => hasColumn(programme, role)) ?? null;
}

/**
 * The column that gives deadlines: its own, or the one that holds start and deadline together; its own too where they
 * stand elsewhere than in a column.
 */
export function deadlineColumn(programme: Programme): Role | null {
  const column = firstColumn(programme, ['deadline', 'time']);
  return column ?? (hasTimesElsewhere(programme) ? 'deadline' : null);
}

/** Whether some task's deadline stands elsewhere than in a cell of its own: under months, in a title, in a sentence. */
export function hasTimesElsewhere({ tasks, frame }: Programme): boolean {
  const isMarked = frame.marks?.some(({ names }) => names === 'when') === true;
  return isMarked || tasks.some(({ deadline }) => deadline?.source !== undefined);
}

/** Whether some task's leads stand elsewhere than in a cell of their own: under their names, in a heading. */
export function hasLeadsElsewhere({ tasks, frame }: Programme): boolean {
  const isMarked = frame.marks?.some(({ names }) => names === 'who') === true;
  return isMarked || tasks.some(({ leadSource }) => leadSource !== undefined);
}
