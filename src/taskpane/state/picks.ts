import type { Programme, Task } from '../../programme';
import type { WorkbookView } from '../actions';

/** The ids of the tasks that are picked; of those, the ones a programme has, in its order. */
export function pickedTasks({ tasks }: Programme, picked: readonly string[]): readonly Task[] {
  const ids = new Set(picked);
  return tasks.filter(({ id }) => ids.has(id));
}

/**
 * The picks that still hold after the workbook was read again. An id names a row: where another task stands in that
 * row now, the officer did not pick that one.
 */
export function keptPicks(
  picked: readonly string[],
  before: WorkbookView | null,
  after: WorkbookView,
): readonly string[] {
  if (picked.length === 0 || before === null) return picked;
  const old = tasksById(before);
  const now = tasksById(after);
  return picked.filter((id) => {
    const was = old.get(id);
    const is = now.get(id);
    return is !== undefined && was?.content === is.content && was.ordinal === is.ordinal;
  });
}

/** The picks with one task added or, where it was among them, taken away. */
export function toggled(picked: readonly string[], id: string): readonly string[] {
  return picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id];
}

function tasksById({ programmes }: WorkbookView): ReadonlyMap<string, Task> {
  return new Map(
    programmes.flatMap(({ programme }) => programme.tasks.map((task) => [task.id, task])),
  );
}

/**
 * The picks with everything from the last pick to this one, in the order shown; where nothing was picked before, this
 * one alone is added.
 */
export function picksBetween(
  shown: readonly string[],
  picked: readonly string[],
  from: string | null,
  to: string,
): readonly string[] {
  const [first, last] = [shown.indexOf(from ?? to), shown.indexOf(to)].sort((a, b) => a - b);
  if (first === undefined || last === undefined || first < 0) return toggled(picked, to);
  return [...new Set([...picked, ...shown.slice(first, last + 1)])];
}
