import { addDays, type Day, type Status, type Task, type TimeExpression } from '../../programme';
import { taskAt } from '../../programme/as-of';
import { statusOf } from '../../programme/status';
import { isPlaceholder } from '../../checks/placeholder';
import { cycleOf, nextDue } from '../../programme/timing';
import { ALWAYS, BEGINNING, dayNumber, NEVER } from './days';
import { merged, type Era, type EraOutcome } from './eras';

/** What a task's colour depends on besides the day, as its remarks stand in the end; days as numbers ({@link dayNumber}). */
export interface Facts extends EraOutcome {
  /** The same day by day, as its remarks come. */
  readonly eras: readonly Era[];
  readonly isRecurring: boolean;
  readonly unassigned: boolean;
}

/** The facts by which statusOf judges a task, from the day on that its last remark is of. */
export function factsOf(task: Task): Facts {
  const time = recurringTime(task);
  const closed = time === null ? sinceWhen(task, ENDED) : null;
  const done = time === null ? sinceWhen(task, DONE) : null;
  const soon = time === null ? dueBefore(task, closed) : NEVER;
  return {
    // A recurring task's open cycle is overdue or not, never due soon.
    late: time === null ? soon : numberOf(openCycle(task, time)),
    soon,
    closed: fromOf(closed),
    done: fromOf(done),
    eras: erasOfTask(task),
    isRecurring: time !== null,
    unassigned: task.leads.every(isPlaceholder),
  };
}

const DONE: readonly Status[] = ['completed', 'completedOnTime', 'completedLate'];
const ENDED: readonly Status[] = [...DONE, 'dropped'];
/** After the day of any remark. */
const AT_LAST: Day = '9999-12-31';

/** The day from which a task has one of these statuses for good: a day, `always`, or null for never. */
function sinceWhen(task: Task, statuses: readonly Status[]): Day | 'always' | null {
  const isSo = (day: Day): boolean => statuses.includes(statusOf(task, day).status);
  if (!isSo(AT_LAST)) return null;
  const days = daysOf(task);
  const before = days[0] === undefined ? AT_LAST : addDays(days[0], -1);
  const last = [before, ...days].findLastIndex((day) => !isSo(day));
  return last < 0 ? 'always' : (days[last] ?? 'always');
}

/** What shows from each day on that a remark of the task is of, as statusOf says. */
function erasOfTask(task: Task): Era[] {
  const days = daysOf(task);
  const before = days[0] === undefined ? AT_LAST : addDays(days[0], -1);
  return merged([
    { since: BEGINNING, ...eraOn(task, before) },
    ...days.map((day) => ({ since: dayNumber(day), ...eraOn(task, day) })),
  ]);
}

function eraOn(read: Task, day: Day): Omit<Era, 'since'> {
  const { status } = statusOf(read, day);
  const task = taskAt(read, day);
  const time = recurringTime(task);
  const isOpen = !ENDED.includes(status);
  const cycle = time !== null && isOpen ? numberOf(openCycle(task, time)) : NEVER;
  const due = time === null && isOpen ? numberOf(task.due) : NEVER;
  return {
    late: time === null ? due : cycle,
    soon: due,
    done: DONE.includes(status) ? ALWAYS : NEVER,
  };
}

/** The days on which a task's remarks change what is known of it, in order. */
function daysOf({ progress }: Task): Day[] {
  const { record, completedFrom } = progress;
  const dated = (record?.cells ?? []).flatMap(({ remarks }) => remarks.map(({ since }) => since));
  return [...new Set([...dated, completedFrom])].filter((day) => day !== null).sort();
}

/** The deadline that counts until a task is closed. */
function dueBefore(task: Task, closed: Day | 'always' | null): number {
  const open = closed === null || closed === 'always' ? task : taskAt(task, addDays(closed, -1));
  return numberOf(open.due);
}

function fromOf(since: Day | 'always' | null): number {
  if (since === null) return NEVER;
  return since === 'always' ? ALWAYS : dayNumber(since);
}

function numberOf(day: Day | null): number {
  return day === null ? NEVER : dayNumber(day);
}

/** The expression whose cycles a recurring task follows, as in statusOf. */
function recurringTime({ start, deadline, due }: Task): Task['deadline'] {
  if (deadline?.kind === 'recurring') return deadline;
  return start?.kind === 'recurring' && due === null ? start : null;
}

/** The due day of the cycle behind the last one closed: recurring tasks are overdue after it (src/README §5). */
function openCycle({ progress }: Task, time: TimeExpression): Day | null {
  const { state, completedOn } = progress;
  if (state !== 'done' || completedOn === null) return null;
  const closed = cycleOf(time, completedOn);
  return closed === null ? null : nextDue(time, addDays(closed.to, 1));
}
