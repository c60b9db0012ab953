import type { CellValue, Day, Programme, Role, SheetSnapshot, Task } from '../../programme';
import { addDays } from '../../programme';
import { nextDue, cycleOf } from '../../programme/timing';
import type { RawCells } from './conditions';

/** Roles a colour depends on: the deadline's two cells, then the progress cells. */
export const DEADLINE_ROLES: readonly Role[] = ['deadline', 'time', 'start'];
export const PROGRESS_ROLES: readonly Role[] = ['status', 'percent', 'completedOn', 'note'];

/** A task as the colours see it. */
export interface TaskRow {
  readonly task: Task;
  readonly cells: RawCells;
  /** The day after which it is overdue; null where it never can be. */
  readonly due: Day | null;
  /** False for a recurring task's open cycle: it is overdue or not, never due soon. */
  readonly warns: boolean;
  /** Done or dropped by its remarks, whatever the day. */
  readonly closed: boolean;
  /** Whether one sheet row holds it all, so that its own cells decide its colour wherever they are moved. */
  readonly plain: boolean;
}

/** Every task of a programme with its cells as they stand. */
export function taskRows(programme: Programme, snapshot: SheetSnapshot): TaskRow[] {
  return programme.tasks.map((task) => taskRow(task, snapshot));
}

function taskRow(task: Task, snapshot: SheetSnapshot): TaskRow {
  const roles = [...DEADLINE_ROLES, ...PROGRESS_ROLES];
  const cells = new Map<Role, CellValue>();
  for (const role of roles) {
    const cell = task.cells[role];
    if (cell) cells.set(role, rawValue(snapshot, cell.row, cell.column));
  }
  const open = openCycle(task);
  const state = task.progress.state;
  return {
    task,
    cells,
    due: open ?? task.due,
    warns: open === null,
    closed: open === null && (state === 'done' || state === 'dropped'),
    plain: task.rows.length === 1 && roles.every((role) => onOwnRow(task, role)),
  };
}

function onOwnRow(task: Task, role: Role): boolean {
  const cell = task.cells[role];
  return cell === undefined || cell.row === task.row - 1;
}

function rawValue({ values, top, left }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** The due day of the cycle behind the last one closed: recurring tasks are overdue after it (DESIGN §5). */
function openCycle(task: Task): Day | null {
  const time = task.deadline?.kind === 'recurring' ? task.deadline : recurringStart(task);
  const { state, completedOn } = task.progress;
  if (time === null || state !== 'done' || completedOn === null) return null;
  const closed = cycleOf(time, completedOn);
  return closed === null ? null : nextDue(time, addDays(closed.to, 1));
}

function recurringStart({ start, due }: Task): Task['start'] {
  return start?.kind === 'recurring' && due === null ? start : null;
}
