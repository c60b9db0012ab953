import type { Task } from '../../../programme';

/** Every name of a unit that leads or takes part, as written, sorted the Vietnamese way. */
export function unitNames(tasks: readonly Task[]): readonly string[] {
  const names = new Set(tasks.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]));
  return [...names].sort(new Intl.Collator('vi').compare);
}
