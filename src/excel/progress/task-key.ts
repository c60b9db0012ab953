import type { Programme, Role, Task } from '../../programme';
import { shownOrdinal } from '../../strings/sub-tasks';

/**
 * How a task is known again after rows were inserted, sorted or deleted: by what it says, not by where it stands.
 * Made of one reading of the sheet, looked up in another.
 */
export interface TaskKey {
  /** 1-based sheet row of its first row when it was read: for naming it, and for telling equal tasks apart. */
  readonly row: number;
  readonly ordinal: string;
  /** Numeral and title of its section, "" outside sections. */
  readonly section: string;
  readonly content: string;
  /** What else tells tasks of the same content apart: times, units, output. Progress is no part of it. */
  readonly detail: string;
  /** How many tasks of the sheet had the same ordinal, section and content; 1 as a rule. */
  readonly alike: number;
  /** How many of those had the same detail, too. */
  readonly same: number;
  /** Which of them it was, 0-based, in the order of the sheet. */
  readonly nth: number;
}

/** Roles whose texts tell two tasks of the same content apart. */
const DETAILS: readonly Role[] = ['start', 'deadline', 'time', 'responsible', 'lead', 'output'];

/** A task as it was found, with the programme it belongs to. */
export interface FoundTask {
  readonly programme: Programme;
  readonly task: Task;
}

/** The key of each task; `programmes` are all those of its sheet, from one reading. */
export function taskKeys(programmes: readonly Programme[], tasks: readonly Task[]): TaskKey[] {
  const bySheet = groupAlike(programmes);
  return tasks.map((task) => {
    const programme = programmes.find((one) => one.tasks.includes(task));
    if (programme === undefined) throw new RangeError('The task is of none of the programmes.');
    const parts = identityOf({ programme, task });
    const alike = bySheet.get(identityText(parts)) ?? [];
    const detail = detailOf(task);
    const same = alike.filter((one) => detailOf(one.task) === detail);
    const nth = same.findIndex((one) => one.task === task);
    return { row: task.row, ...parts, detail, alike: alike.length, same: same.length, nth };
  });
}

/**
 * The task of each key in another reading of its sheet; null where it is not there any more, or where tasks that
 * say the same cannot be told apart with certainty.
 */
export function findTasks(
  programmes: readonly Programme[],
  keys: readonly TaskKey[],
): (FoundTask | null)[] {
  const bySheet = groupAlike(programmes);
  return keys.map((key) => choose(key, bySheet.get(identityText(key)) ?? []));
}

function choose(key: TaskKey, alike: readonly FoundTask[]): FoundTask | null {
  if (alike.length <= 1 && key.alike === 1) return alike[0] ?? null;
  const same = alike.filter(({ task }) => detailOf(task) === key.detail);
  if (same.length === 1 && key.same === 1) return same[0] ?? null;
  // Tasks equal in every word: only their place can tell, and only while nothing has moved among or above them.
  if (same.length !== key.same) return null;
  const twin = same[key.nth];
  return twin?.task.row === key.row ? twin : null;
}

type Identity = Pick<TaskKey, 'ordinal' | 'section' | 'content'>;

function groupAlike(programmes: readonly Programme[]): ReadonlyMap<string, FoundTask[]> {
  const groups = new Map<string, FoundTask[]>();
  for (const programme of programmes) {
    for (const task of programme.tasks) {
      const found = { programme, task };
      const text = identityText(identityOf(found));
      const group = groups.get(text);
      if (group === undefined) groups.set(text, [found]);
      else group.push(found);
    }
  }
  return groups;
}

function identityOf({ programme, task }: FoundTask): Identity {
  const heading = programme.sections.find(({ row }) => row === task.sectionRow);
  const section = heading === undefined ? '' : `${heading.numeral} ${heading.title}`;
  return { ordinal: shownOrdinal(task), section, content: task.content };
}

function identityText({ ordinal, section, content }: Identity): string {
  return [ordinal, section, content].join('\0');
}

function detailOf({ cells }: Task): string {
  return DETAILS.map((role) => cells[role]?.text ?? '').join('\0');
}
