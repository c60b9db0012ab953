import type { CellValue, Day, Programme, Role, SheetSnapshot, Task } from '../../programme';
import { addDays, cellAddress, columnLetters, valueAt } from '../../programme';
import { mapInSteps, type Steps } from '../../programme/steps';
import { isPlaceholder } from '../../checks/placeholder';
import { nextDue, cycleOf } from '../../programme/timing';
import { isErrorValue, type RawCells, type References } from './conditions';
import { quiet, type WordReferences, type WordValues } from './done-formula';

/** Roles a colour depends on: the deadline's cells, then the progress cells. */
export const DEADLINE_ROLES: readonly Role[] = ['deadline', 'time', 'start'];
export const PROGRESS_ROLES: readonly Role[] = ['status', 'percent', 'completedOn', 'note'];
const LEAD_ROLES: readonly Role[] = ['lead', 'responsible'];
const ALL_ROLES: readonly Role[] = [...DEADLINE_ROLES, ...PROGRESS_ROLES, ...LEAD_ROLES];

/** What in its row gives a task its effective deadline: its deadline cells alone, or its progress cells as well. */
export type DueBy = 'deadline' | 'progress';

/** A task as the colours see it. */
export interface TaskRow {
  readonly task: Task;
  /** By role what stands there raw; the cells of several rows joined by a space, as the formulas join them. */
  readonly cells: RawCells;
  /** The same cells as formula expressions with absolute references. */
  readonly absolute: References;
  /** The day after which it is overdue; null where it never can be. */
  readonly due: Day | null;
  readonly dueBy: DueBy;
  /** False for a recurring task's open cycle: it is overdue or not, never due soon. */
  readonly warns: boolean;
  /** Done or dropped by its remarks, whatever the day. */
  readonly closed: boolean;
  /** Done by its remarks; never a recurring task, of which only a cycle can be done. */
  readonly done: boolean;
  readonly unassigned: boolean;
  /** Whether one sheet row holds it all, so that its own cells decide its colour wherever they are moved. */
  readonly plain: boolean;
}

/** Every task of a programme with its cells as they stand; in pieces. */
export function taskRows({ tasks, frame }: Programme, snapshot: SheetSnapshot): Steps<TaskRow[]> {
  return mapInSteps(tasks, (task) => {
    const row = taskRow(task, snapshot);
    // Ticks and marks stand now in this column, now in that, and a deadline of the title in none: no rule for all
    // rows can name their cell.
    const isOfRow = task.deadline?.source === undefined;
    const isStatus = task.cells.status?.column === frame.columns.status;
    return { ...row, plain: row.plain && isStatus && isOfRow };
  });
}

/** The words' cells among formula expressions by role. */
export function wordReferences(references: References): WordReferences {
  const text = (role: Role): string | null => {
    const cell = references.get(role);
    return cell === undefined ? null : quiet(cell);
  };
  const completedOn = references.get('completedOn') ?? null;
  return { status: text('status'), completedOn, note: text('note') };
}

/** The words' cells among raw values by role. */
export function wordValues(cells: RawCells): WordValues {
  return {
    status: cells.get('status') ?? '',
    completedOn: cells.get('completedOn') ?? '',
    note: cells.get('note') ?? '',
  };
}

function taskRow(task: Task, snapshot: SheetSnapshot): TaskRow {
  const cells = new Map<Role, CellValue>();
  const absolute = new Map<Role, string>();
  for (const role of ALL_ROLES) {
    const places = placesOf(task, role);
    if (places.length === 0) continue;
    absolute.set(role, joinedReference(places));
    cells.set(role, joinedValue(places, snapshot));
  }
  // Rules for all rows compare cells with texts, which an error in one of them would spoil.
  const fails = [...DEADLINE_ROLES, ...PROGRESS_ROLES].some((role) =>
    isErrorValue(cells.get(role) ?? ''),
  );
  const time = recurringTime(task);
  const open = openCycle(task, time);
  const { state, extendedTo } = task.progress;
  return {
    task,
    cells,
    absolute,
    due: open ?? task.due,
    dueBy: open !== null || (extendedTo !== null && !task.ongoing) ? 'progress' : 'deadline',
    warns: open === null,
    closed: open === null && (state === 'done' || state === 'dropped'),
    done: time === null && state === 'done',
    unassigned: task.leads.every(isPlaceholder),
    plain: task.rows.length === 1 && ALL_ROLES.every((role) => onOwnRow(task, role)) && !fails,
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a role from top to bottom: on the task's rows, and one merged down from above. */
function placesOf(task: Task, role: Role): Place[] {
  const cell = task.cells[role];
  if (!cell) return [];
  const shared = !task.rows.includes(cell.row + 1);
  // A completion day is compared as a number, so its cell stays alone.
  const rows = shared || role === 'completedOn' ? [cell.row] : task.rows.map((row) => row - 1);
  return rows.map((row) => ({ row, column: cell.column }));
}

function joinedReference(places: readonly Place[]): string {
  const parts = places.map(({ row, column }) => absoluteAddress(row, column));
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join('&" "&')})`;
}

function joinedValue(places: readonly Place[], snapshot: SheetSnapshot): CellValue {
  const values = places.map(({ row, column }) => valueAt(snapshot, row, column));
  return values.length === 1 ? (values[0] ?? '') : values.join(' ');
}

/** `$D$7` for 0-based row 6 and column 3. */
export function absoluteAddress(row: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${cellAddress(row, column).slice(letters.length)}`;
}

function onOwnRow(task: Task, role: Role): boolean {
  const cell = task.cells[role];
  return cell === undefined || cell.row === task.row - 1;
}

/** The expression whose cycles a recurring task follows, as in statusOf. */
function recurringTime({ start, deadline, due }: Task): Task['deadline'] {
  if (deadline?.kind === 'recurring') return deadline;
  return start?.kind === 'recurring' && due === null ? start : null;
}

/** The due day of the cycle behind the last one closed: recurring tasks are overdue after it (src/README §5). */
function openCycle({ progress }: Task, time: Task['deadline']): Day | null {
  const { state, completedOn } = progress;
  if (time === null || state !== 'done' || completedOn === null) return null;
  const closed = cycleOf(time, completedOn);
  return closed === null ? null : nextDue(time, addDays(closed.to, 1));
}
