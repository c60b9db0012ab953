import { addDays, daysInMonth, makeDay, partsOf, type Day } from './calendar';
import { progressUntil } from './progress';
import type { ExtensionSpan, Programme, Progress, Task } from './types';

/** The programme as its remarks told it on a day: what they date after it is left out (src/README §5). */
export function programmeAt(programme: Programme, asOf: Day): Programme {
  const tasks = programme.tasks.map((task) => taskAt(task, asOf));
  const isSame = tasks.every((task, index) => task === programme.tasks[index]);
  return isSame ? programme : { ...programme, tasks };
}

/** The same for one task: its progress, and its deadline, which a remark may have moved. */
export function taskAt(task: Task, asOf: Day): Task {
  const { progress } = task;
  const { record } = progress;
  if (record === null || record.last <= asOf) return task;
  return withProgress(task, progressUntil(progress, record, asOf));
}

/** A task under this progress: an extension by a span gets its day, and one that was granted moves the deadline. */
export function withProgress(task: Task, read: Progress): Task {
  const progress = withExtension(read, task.originalDue);
  const due = task.ongoing ? null : (progress.extendedTo ?? task.originalDue);
  return { ...task, progress, due };
}

function withExtension(progress: Progress, due: Day | null): Progress {
  if (progress.extendedBy === null || due === null) return progress;
  return { ...progress, extendedTo: laterBy(due, progress.extendedBy) };
}

/** A day moved on; the last day of a month stays the last by months. */
function laterBy(day: Day, { unit, count }: ExtensionSpan): Day {
  if (unit === 'day') return addDays(day, count);
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  const isLast = dayOfMonth === daysInMonth(year, month);
  return makeDay(toYear, toMonth, isLast ? last : Math.min(dayOfMonth, last)) ?? day;
}
