import type { Day, StatusReading, Task } from '../programme';
import { nextDue } from '../programme/timing';
import type { FOCUS } from '../strings/report-tables';
import { isCarriedOut, isCompleted } from './classes';
import type { Period } from './period';
import type { PlacedTask } from './placed';

/** What a task asks for in a period, and from which day on. */
export interface Focus {
  readonly kind: keyof typeof FOCUS;
  readonly day: Day;
}

/** A task to look to, and why. */
export interface NextTask {
  readonly item: PlacedTask;
  readonly focus: Focus;
}

/**
 * Tasks to look to after a period: not done yet, and due, recurring or starting in the next one, or just
 * due as the period ended; the earliest first. What is overdue already stands in part II.
 */
export function nextTasks(
  placed: readonly PlacedTask[],
  period: Period,
  next: Period,
): readonly NextTask[] {
  return placed
    .flatMap((item) => {
      const focus = focusOf(item, period, next);
      return focus ? [{ item, focus }] : [];
    })
    .sort((a, b) => (a.focus.day < b.focus.day ? -1 : Number(a.focus.day > b.focus.day)));
}

function focusOf({ task, reading }: PlacedTask, period: Period, next: Period): Focus | null {
  const { status } = reading;
  if (isCompleted(status) || status === 'dropped' || status === 'overdue') return null;
  const inside = (day: Day | null): day is Day =>
    day !== null && day >= next.from && day <= next.to;
  if (task.due !== null && isCarriedOut(task, reading, period))
    return { kind: 'left', day: task.due };
  if (inside(task.due)) return { kind: 'due', day: task.due };
  const cycle = cycleDue(task, reading, next);
  if (inside(cycle)) return { kind: 'cycle', day: cycle };
  return inside(task.from) ? { kind: 'start', day: task.from } : null;
}

/** When a recurring task is next due from the next period's first day on: the cycle that ends today may be in this one. */
function cycleDue(task: Task, reading: StatusReading, next: Period): Day | null {
  if (reading.nextDue === null || reading.nextDue >= next.from) return reading.nextDue;
  const recurring = [task.deadline, task.start].find((time) => time?.kind === 'recurring');
  return recurring ? nextDue(recurring, next.from) : null;
}
