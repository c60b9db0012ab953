import type { Programme, Task } from '../programme';
import { numberText } from './task-columns';

/** How much of a content is quoted where a task has no number. */
const QUOTED = 40;

/** How a sentence calls a task: its number with its section's ("II.3"); one without, by how its content begins. */
export function taskName(task: Task): string {
  const number = numberText(task);
  if (number !== '' && task.parent === null) return number;
  const content = task.content.replace(/\s+/g, ' ').trim();
  return `“${content.length > QUOTED ? `${content.slice(0, QUOTED)}…` : content}”`;
}

/** The same where tasks of several programmes stand together: "II.3 (Phụ lục)". */
export function taskNameIn(task: Task, { sheet }: Programme, several: boolean): string {
  return several ? `${taskName(task)} (${sheet})` : taskName(task);
}
