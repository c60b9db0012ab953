import { fold } from '../../programme/text';
import { findAbsences, type TaskReading } from '../../report/statistics';
import { bucketOf } from './due-buckets';
import type { TaskFilter } from './state';

/**
 * The tasks that a filter lets through, in order. The words are looked for without case and diacritics
 * in content, units, directors, deadline, output and remarks; every word must occur.
 */
export function filterTasks(
  tasks: readonly TaskReading[],
  filter: TaskFilter,
): readonly TaskReading[] {
  const { status, unit, director, section, absence, bucket } = filter;
  const words = fold(filter.text).split(' ').filter(Boolean);
  const some = absence === null ? tasks : findAbsences(tasks)[absence];
  return some.filter(
    (item) =>
      (status === null || item.reading.status === status) &&
      (unit === null || item.task.leads.includes(unit)) &&
      (director === null || item.task.directors.includes(director)) &&
      (section === null || item.task.sectionRow === section) &&
      (bucket === null || bucketOf(item.reading) === bucket) &&
      (words.length === 0 || holdsAll(item, words)),
  );
}

/** Every lead unit of the tasks, first met first. */
export function unitsOf(tasks: readonly TaskReading[]): readonly string[] {
  return [...new Set(tasks.flatMap(({ task }) => task.leads))];
}

/** Everybody who directs a task, first met first. */
export function directorsOf(tasks: readonly TaskReading[]): readonly string[] {
  return [...new Set(tasks.flatMap(({ task }) => task.directors))];
}

function holdsAll({ task }: TaskReading, words: readonly string[]): boolean {
  const parts = [
    task.ordinal,
    task.content,
    ...task.leads,
    ...task.coordinators,
    ...task.directors,
    task.deadline?.text ?? '',
    task.output ?? '',
    task.progress.text ?? '',
  ];
  const text = fold(parts.join(' '));
  return words.every((word) => text.includes(word));
}
